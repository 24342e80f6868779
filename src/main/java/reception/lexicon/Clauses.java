package reception.lexicon;

import java.util.List;

/** Tells of the words of one text which of them are planned, from left to right. */
final class Clauses {

    /** What may follow the last entry of a list: 等, 等等, a bracket. */
    private static final int LIST_ENDING = 2;

    private final BearingWords denial;
    private final BearingWords about;
    private final List<String> heads;
    private final String text;
    private final String bearing;
    /** As it is written, where each character stands at the same place; else in normal form. */
    private final String written;
    /** Where the last clause ends in which a word was denied. */
    private int deniedUntil = -1;
    private boolean isTurned;

    /**
     * @param denial  what denies a word
     * @param about   what only speaks of it
     * @param heads   what goes on to the name of something else
     * @param text    in normal form
     * @param bearing the same without what is itself a part of what is said, so that it denies nothing
     */
    Clauses(BearingWords denial, BearingWords about, List<String> heads, String written, String text, String bearing) {
        this.denial = denial;
        this.about = about;
        this.heads = heads;
        this.text = text;
        this.bearing = bearing;
        this.written = written.length() == text.length() ? written : text;
    }

    /** What is written from one place to another. */
    String quoted(int start, int end) {
        return written.substring(start, end);
    }

    /** Whether the word that was asked about last is denied, and the text then takes that back. */
    boolean isTurned() {
        return isTurned;
    }

    /** @param isSeller whether the text names one who sells things, so that what follows the word is no other's name */
    boolean isPlanned(int start, int end, boolean isSeller) {
        isTurned = false;
        int from = ClauseEnds.before(text, start);
        boolean isListGoingOn = start == from && from > 0 && deniedUntil == from - 1 && text.charAt(from - 1) == ',' && ClauseEnds.after(text, end) - end <= LIST_ENDING;
        boolean denied = !denial.isLifted(text, start) && (isListGoingOn || denial.bears(bearing, from, start) || denial.isFollowed(text, end));
        if (denied) {
            deniedUntil = ClauseEnds.after(text, end);
            isTurned = denial.isTurned(text);
            return isTurned;
        }
        return !about.bears(bearing, from, start) && !about.isFollowed(text, end) && (isSeller || !LexiconWords.startsWithOne(text, end, heads));
    }
}
