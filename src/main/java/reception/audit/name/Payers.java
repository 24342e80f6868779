package reception.audit.name;

import java.util.List;
import java.util.Locale;
import reception.format.Place;

/** Who pays by the words of a ledger; what does not tell is open. */
final class Payers {

    /**
     * @param denied     that somebody has not paid, so that the host does
     * @param later      that whoever ate pays first and is paid back
     * @param own        names and money of the host's side
     * @param guests     names and money of the guests' side
     * @param charged    that the host takes money
     * @param guestUnits by which guests are paid back
     * @param plain      kinds of meals, which say nothing of the payer
     */
    record File(Place at, List<String> denied, List<String> later, List<String> own, List<String> guests, List<String> charged, List<String> guestUnits, List<String> plain) {
    }

    private final File file;

    Payers(File file) {
        this.file = file;
    }

    /** Whether the host pays; null where the words do not tell. What only names a kind of meal is as what says nothing: rows are of the host's own money. */
    Boolean isHost(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        boolean isPaidBack = holds(text, file.later()) && !holds(text, file.guestUnits());
        if (holds(text, file.denied()) || isPaidBack) {
            return true;
        }
        boolean isOwn = holds(text, file.own());
        boolean isCharged = holds(text, file.charged());
        if (isCharged || holds(text, file.guests())) {
            return isOwn && !isCharged;
        }
        return isOwn || holds(text, file.plain()) ? Boolean.TRUE : null;
    }

    private static boolean holds(String text, List<String> words) {
        return words.stream().anyMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
    }
}
