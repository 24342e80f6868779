package reception.configuration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern with wildcards for paths with slashes. A file of a stranger holds it and a name that the stranger chose is held against it; so it is matched by all
 * ways at once, in time that grows with the length of the pattern times that of the path, where a regular expression would go back and try again without end.
 * <p>
 * {@code **} that fills a place between slashes is any number of folders, even none; {@code *} and {@code ?} do not pass a slash, nor does {@code [...]}.
 */
public final class Glob {

    /** Whose meaning a pattern has. */
    public enum Syntax {
        /** Of a path on a command line: {@code {a,b}} is a choice, and {@code **} passes slashes wherever it stands. */
        COMMAND_LINE,
        /** Of a line of .gitignore: braces are letters, and {@code **} within a name is {@code *}. */
        IGNORE_FILE
    }

    private static final Map<String, IntPredicate> CLASSES = Map.ofEntries(Map.entry("alnum", Character::isLetterOrDigit), Map.entry("alpha", Character::isLetter),
            Map.entry("blank", c -> c == ' ' || c == '\t'), Map.entry("cntrl", Character::isISOControl), Map.entry("digit", c -> c >= '0' && c <= '9'),
            Map.entry("graph", c -> c > ' ' && !Character.isISOControl(c)), Map.entry("lower", Character::isLowerCase), Map.entry("print", c -> c >= ' ' && !Character.isISOControl(c)),
            Map.entry("punct", c -> c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c)), Map.entry("space", Character::isWhitespace), Map.entry("upper", Character::isUpperCase),
            Map.entry("xdigit", c -> c < 0x80 && Character.digit(c, 16) >= 0));
    private static final IntPredicate ANYTHING = c -> true;
    private static final IntPredicate WITHIN_NAME = c -> c != '/';

    /** One step of the match: takes a character and goes on to the next, or takes none and goes on both ways. */
    private static final class Step {
        private final IntPredicate taking;
        private final int[] ways;

        private Step(IntPredicate taking, int... ways) {
            this.taking = taking;
            this.ways = ways;
        }
    }

    private final String pattern;
    private final int[] characters;
    private final Syntax syntax;
    private final List<Step> steps = new ArrayList<>();
    private int at;

    private Glob(String pattern, Syntax syntax) {
        this.pattern = pattern;
        this.characters = pattern.codePoints().toArray();
        this.syntax = syntax;
        read();
    }

    /**
     * Reads a pattern.
     *
     * @throws PatternSyntaxException if a bracket or brace is not closed, or nothing stands behind the last backslash
     */
    public static Glob of(String pattern, Syntax syntax) {
        return new Glob(pattern, syntax);
    }

    /** Whether the whole of a path, with slashes, fits. */
    public boolean matches(String path) {
        States now = new States();
        now.reach(0);
        int[] names = path.codePoints().toArray();
        for (int i = 0; i < names.length && now.count > 0; i++) {
            States next = new States();
            for (int j = 0; j < now.count; j++) {
                Step step = now.at(j);
                if (step != null && step.taking != null && step.taking.test(names[i])) {
                    next.reach(step.ways[0]);
                }
            }
            now = next;
        }
        return now.isReached[steps.size()];
    }

    /** The steps that a match may have come to; the one behind the last is the end. */
    private final class States {
        private final boolean[] isReached = new boolean[steps.size() + 1];
        private final int[] reached = new int[steps.size() + 1];
        private int count;

        private void reach(int start) {
            int done = count;
            add(start);
            for (; done < count; done++) {
                Step step = at(done);
                if (step != null && step.taking == null) {
                    Arrays.stream(step.ways).forEach(this::add);
                }
            }
        }

        private void add(int state) {
            if (!isReached[state]) {
                isReached[state] = true;
                reached[count++] = state;
            }
        }

        private Step at(int index) {
            return reached[index] == steps.size() ? null : steps.get(reached[index]);
        }
    }

    private void read() {
        boolean hasBraces = syntax == Syntax.COMMAND_LINE;
        int choice = -1;
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        while (at < characters.length) {
            int c = characters[at++];
            if (c == '*') {
                stars();
            } else if (c == '?') {
                take(WITHIN_NAME);
            } else if (c == '[') {
                take(bracket().and(WITHIN_NAME));
            } else if (c == '\\') {
                if (at == characters.length) {
                    throw wrong("nothing behind the backslash");
                }
                literal(characters[at++]);
            } else if (hasBraces && c == '{') {
                if (choice >= 0) {
                    throw wrong("a brace within braces");
                }
                choice = steps.size();
                steps.add(null);
                starts.add(steps.size());
            } else if (choice >= 0 && (c == ',' || c == '}')) {
                ends.add(steps.size());
                steps.add(null);
                if (c == ',') {
                    starts.add(steps.size());
                } else {
                    steps.set(choice, new Step(null, starts.stream().mapToInt(Integer::intValue).toArray()));
                    ends.forEach(end -> steps.set(end, new Step(null, steps.size())));
                    choice = -1;
                    starts.clear();
                    ends.clear();
                }
            } else {
                literal(c);
            }
        }
        if (choice >= 0) {
            throw wrong("a brace is not closed");
        }
    }

    private void stars() {
        int first = at - 1;
        while (at < characters.length && characters[at] == '*') {
            at++;
        }
        boolean isDouble = at - first > 1;
        boolean fillsPlace = isDouble && (first == 0 || startsPlace(characters[first - 1])) && (at == characters.length || characters[at] == '/');
        if (fillsPlace && at < characters.length) {
            at++;
            steps.add(new Step(null, steps.size() + 1, steps.size() + 4));
            repeat(ANYTHING);
            literal('/');
        } else {
            repeat(fillsPlace || isDouble && syntax == Syntax.COMMAND_LINE ? ANYTHING : WITHIN_NAME);
        }
    }

    private boolean startsPlace(int before) {
        return before == '/' || syntax == Syntax.COMMAND_LINE && (before == '{' || before == ',');
    }

    private void repeat(IntPredicate taking) {
        int start = steps.size();
        steps.add(new Step(null, start + 1, start + 2));
        steps.add(new Step(taking, start));
    }

    private void take(IntPredicate taking) {
        steps.add(new Step(taking, steps.size() + 1));
    }

    private void literal(int character) {
        take(c -> c == character);
    }

    private IntPredicate bracket() {
        boolean isNegated = peek() == '!' || peek() == '^' && syntax == Syntax.IGNORE_FILE;
        at += isNegated ? 1 : 0;
        List<IntPredicate> members = new ArrayList<>();
        for (int first = at; peek() != ']' || at == first; ) {
            members.add(member());
        }
        at++;
        IntPredicate[] all = members.toArray(IntPredicate[]::new);
        IntPredicate any = c -> Arrays.stream(all).anyMatch(member -> member.test(c));
        return isNegated ? any.negate() : any;
    }

    private IntPredicate member() {
        int low = next();
        String name = low == '[' ? nameOfClass() : null;
        if (name != null) {
            IntPredicate members = CLASSES.get(name);
            if (members == null) {
                throw wrong("no such class of characters");
            }
            at += name.length() + 3;
            return members;
        }
        int from = low == '\\' ? next() : low;
        if (at + 1 < characters.length && characters[at] == '-' && characters[at + 1] != ']') {
            at++;
            int high = next();
            int to = high == '\\' ? next() : high;
            return c -> c >= from && c <= to;
        }
        return c -> c == from;
    }

    /** The name in {@code :name:]}; null if something else follows. */
    private String nameOfClass() {
        int end = at + 1;
        while (end < characters.length && characters[end] >= 'a' && characters[end] <= 'z') {
            end++;
        }
        boolean isClass = end + 1 < characters.length && characters[at] == ':' && characters[end] == ':' && characters[end + 1] == ']';
        return isClass ? new String(characters, at + 1, end - at - 1) : null;
    }

    private int peek() {
        if (at >= characters.length) {
            throw wrong("a bracket is not closed");
        }
        return characters[at];
    }

    private int next() {
        int c = peek();
        at++;
        return c;
    }

    private PatternSyntaxException wrong(String why) {
        return new PatternSyntaxException(why, pattern, at);
    }
}
