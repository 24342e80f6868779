package reception.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.fact.CaseFile;
import reception.fact.Convoy;
import reception.fact.EscortLevel;
import reception.fact.FoodDay;
import reception.plan.Fact;
import reception.plan.Gift;
import reception.plan.ItineraryItem;
import reception.plan.Lodging;
import reception.plan.Meal;
import reception.plan.PlanTree;
import reception.plan.Room;
import reception.plan.StaffMember;
import reception.plan.Vehicle;
import reception.plan.WelcomeItem;
import reception.report.LimitSubject;
import reception.report.LimitSubject.Part;
import reception.report.Wording;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/** Tells the things of a plan apart for a reader, without personal data. */
final class LimitSubjects {

    private static final Pattern LISTED = Pattern.compile("(([a-z]+)\\[(\\d+)](?:\\.rooms\\[\\d+])?)(\\.actual)?.*");
    private static final Text NOTHING = new Text("", "");

    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();

    LimitSubjects(CaseFile file) {
        PlanTree.visit(file.plan(), fact -> {
            facts.put(fact.key(), fact);
            positions.put(fact.key(), positions.size());
        });
    }

    /** The thing of the plan that a fact is about. */
    LimitSubject of(Fact fact) {
        Matcher listed = LISTED.matcher(fact.at().key());
        Part part = listed.matches() && !(fact instanceof Convoy) ? part(listed.group(2)) : Part.VISIT;
        if (part == Part.VISIT) {
            Text label = fact instanceof EscortLevel escorts ? words(escorts.level()) : NOTHING;
            return new LimitSubject(fact.at().key(), fact.at().span(), part, label);
        }
        if (fact instanceof FoodDay day) {
            return new LimitSubject(day.at().key(), day.at().span(), part, new Text(day.on() + "全天", day.on() + " whole day"));
        }
        boolean isActual = listed.group(4) != null;
        String path = isActual ? listed.group(1) + listed.group(4) : listed.group(1);
        Text label = label(facts.get(listed.group(1)));
        if (label.zh().isEmpty()) {
            int number = Integer.parseInt(listed.group(3)) + 1;
            label = new Text("第" + number + "项", "item " + number);
        }
        return new LimitSubject(path, facts.get(path).at().span(), part, isActual ? new Text(label.zh() + "（实际）", label.en() + " (actual)") : label);
    }

    /** Where a thing stands in the order of the listing. */
    int position(LimitSubject subject) {
        return subject.part().ordinal() * positions.size() + positions.getOrDefault(subject.path(), 0);
    }

    private static Part part(String section) {
        return Arrays.stream(Part.values()).filter(part -> part.name().toLowerCase(Locale.ROOT).equals(section)).findFirst().orElse(Part.VISIT);
    }

    private Text label(Fact fact) {
        if (fact instanceof Meal meal) {
            return words(meal.on(), meal.meal(), meal.starts());
        }
        if (fact instanceof Room room) {
            String hotel = facts.get(room.parent()) instanceof Lodging lodging ? lodging.hotel() : null;
            return words(hotel, room.type(), room.count() == null ? null : "×" + room.count());
        }
        if (fact instanceof Lodging lodging) {
            return words(lodging.hotel());
        }
        if (fact instanceof ItineraryItem item) {
            return words(item.starts() == null ? null : item.starts().date(), item.starts() == null ? null : item.starts().time(), item.title());
        }
        if (fact instanceof WelcomeItem item) {
            return words(item.kind(), item.on() == null ? null : item.on().date());
        }
        if (fact instanceof Vehicle vehicle) {
            return words(vehicle.type());
        }
        return fact instanceof Gift gift ? words(gift.item()) : fact instanceof StaffMember member ? words(member.role()) : NOTHING;
    }

    private static Text words(Object... parts) {
        return new Text(words(Language.ZH, parts), words(Language.EN, parts));
    }

    private static String words(Language language, Object... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull)
                .map(part -> part instanceof Enum<?> ? Wording.of(part, language).replace('-', ' ') : Wording.of(part, language))
                .collect(Collectors.joining(" "));
    }
}
