package reception.casefile.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reception.visit.guests.Guest;

/** By what words texts speak of the guests of one plan: the name, and the surname with a title, as in 谢科长 and Mr Smith. Worked out once for each guest, since every clause is asked for all. */
public final class GuestsCalled {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_CHINESE_NAME = 4;

    private final List<String> titles;
    private final Map<Guest, List<String>> known = new IdentityHashMap<>();

    /** @param titles that follow a Chinese surname or stand before another one, with a blank behind them there */
    public GuestsCalled(List<String> titles) {
        this.titles = titles;
    }

    /** What a guest is called, each in small letters; nothing where the plan has no name. */
    public List<String> of(Guest guest) {
        return known.computeIfAbsent(guest, this::called);
    }

    private List<String> called(Guest guest) {
        String whole = guest.name() == null ? "" : guest.name().strip().toLowerCase(Locale.ROOT);
        boolean isLatin = !whole.isEmpty() && HeldWords.isLatin(whole.charAt(0));
        String name = isLatin ? whole : guest.name() == null ? "" : guest.plainName();
        if (name.length() < SHORTEST_NAME) {
            return List.of();
        }
        List<String> called = new ArrayList<>(List.of(name));
        if (!isLatin && name.length() <= LONGEST_CHINESE_NAME) {
            String surname = name.substring(0, name.length() == LONGEST_CHINESE_NAME ? 2 : 1);
            titles.stream().filter(title -> !HeldWords.isLatin(title.charAt(0))).forEach(title -> called.add(surname + title));
        } else if (isLatin && name.contains(" ")) {
            String last = name.substring(name.lastIndexOf(' ') + 1);
            titles.stream().filter(title -> HeldWords.isLatin(title.charAt(0))).forEach(title -> called.add(title + " " + last));
        }
        return List.copyOf(called);
    }
}
