package reception.derivation.lodging;

import java.util.Map;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.casefile.Statements;
import reception.visit.Rank;
import reception.visit.lodging.Lodging;
import reception.visit.lodging.Room;
import reception.visit.text.Disagreement;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Derives where a room is said to be for somebody of a higher rank than all who are named for it have, and where there are more rooms for guests than guests. */
public final class RoomRanks implements Comparison {

    @Override
    public void derive(Circumstances known) {
        Map<String, Set<Rank>> ranksByName = Nights.ranksByName(known.plan());
        Integer guests = known.plan().guestCount();
        for (Lodging lodging : known.plan().lodging()) {
            int rooms = lodging.rooms().stream().filter(room -> !Boolean.TRUE.equals(room.forHost())).mapToInt(Room::rooms).sum();
            if (guests != null && rooms > guests) {
                known.add(new Disagreement(lodging.at(), "rooms", new Text("为来宾安排客房" + rooms + "间", "there are " + rooms + " rooms for guests"), new Text("来宾共" + guests + "人", "the guests are " + guests),
                        known.plan().guests().at()).open());
            }
            for (Room room : lodging.rooms()) {
                Rank highest = Nights.highestRank(room, ranksByName);
                if (room.rank() != null && highest != null && highest.compareTo(room.rank()) > 0) {
                    Vocabulary.Word word = Vocabulary.word(highest);
                    known.add(new Disagreement(room.at(), "rank", Statements.asStated(room, "rank"),
                            new Text("入住人员中级别最高的为" + word.in(Language.ZH), "the highest rank of those who stay in it is " + word.in(Language.EN).replace('-', ' ')), known.plan().guests().at()));
                }
            }
        }
    }
}
