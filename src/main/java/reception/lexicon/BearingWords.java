package reception.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Words that bear on those around them, in normal form: deny them, or only speak of them. */
final class BearingWords {

    private final List<String> before;
    private final List<String> notBefore;
    private final List<String> until;
    private final List<String> after;
    private final List<String> resumes;
    private final List<String> lifts;
    private final List<String> turns;
    /** What holds a word that takes back and takes back nothing: 不得例外. */
    private final List<String> noTurns;

    BearingWords(MattersFile.Scope scope, UnaryOperator<String> normal) {
        this.before = byLength(scope.before(), normal);
        this.notBefore = byLength(scope.notBefore(), normal);
        this.until = byLength(scope.until(), normal);
        this.after = byLength(scope.after(), normal);
        this.resumes = byLength(scope.resumes(), normal);
        this.lifts = byLength(scope.lifts(), normal);
        this.turns = byLength(scope.turns(), normal);
        this.noTurns = notBefore.stream().filter(word -> turns.stream().anyMatch(word::contains)).toList();
    }

    private static List<String> byLength(List<String> texts, UnaryOperator<String> normal) {
        return texts.stream().map(normal).sorted(Comparator.comparingInt(text -> -text.length())).toList();
    }

    /** Whether something from a place on bears on what stands at another, later one. */
    boolean bears(String text, int from, int at) {
        boolean bearing = false;
        int i = from;
        while (i < at) {
            int none = end(text, i, notBefore, text.length());
            int bears = end(text, i, before, at);
            int ends = bearing ? end(text, i, until, at) : -1;
            if (none > i && none >= bears) {
                i = none;
            } else if (bears > i) {
                bearing = true;
                i = bears;
            } else if (ends > i) {
                bearing = false;
                i = ends;
            } else {
                i++;
            }
        }
        return bearing;
    }

    /** Whether something after a place, in the clause or in one that goes on with it, bears on what stands before. */
    boolean isFollowed(String text, int at) {
        int end = ClauseEnds.after(text, at);
        if (end < text.length() && text.charAt(end) == ',' && LexiconWords.startsWithOne(text, end + 1, resumes)) {
            end = ClauseEnds.after(text, end + 1);
        }
        String rest = text.substring(at, end);
        for (String word : after) {
            if (word.endsWith("$") ? rest.endsWith(word.substring(0, word.length() - 1)) : rest.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something in the text takes back some of it. */
    boolean isTurned(String text) {
        String left = text;
        for (String word : noTurns) {
            left = left.contains(word) ? left.replace(word, " ") : left;
        }
        return turns.stream().anyMatch(left::contains);
    }

    /** Whether what stands right before a place takes it out: all but this. */
    boolean isLifted(String text, int at) {
        return lifts.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
    }

    /** Where the longest word ends that begins at a place and ends no later than at another; -1 if none does. */
    private static int end(String text, int at, List<String> words, int latest) {
        for (String word : words) {
            int end = LexiconWords.end(text, at, word);
            if (end >= 0 && end <= latest) {
                return end;
            }
        }
        return -1;
    }
}
