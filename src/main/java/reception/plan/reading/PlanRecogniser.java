package reception.plan.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.format.Encodings;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.bind.Binder;
import reception.format.read.WholeInput;
import reception.format.read.YamlReader;
import reception.plan.reading.PlanKeys.Likeness;
import reception.vocabulary.Unseen;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/**
 * Tells what is meant as a plan, whether or not it can be read as one: what has the key of the format's version, in whatever spelling, or that key misspelt, and
 * what says enough in the format's own words without it. It decides by the tree that the reader reads; a text that has no tree is looked at line by line.
 */
public final class PlanRecogniser {

    /** How many words of the format a file without its key must say so that it is surely no other file: a word that only the format has counts fully. */
    private static final int ENOUGH = 10;
    private static final int TELLING_WORD = 4;
    private static final int PLAIN_WORD = 1;
    private static final int SECTIONS = 2;
    private static final int CHINESE_SECTIONS = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:x(\\p{XDigit}{2})|u(\\p{XDigit}{4})|U(\\p{XDigit}{8})|[_ \\t]|\\r?\\n[ \\t]*)");
    /** What is typed for a colon, or looks like one: of full width, small, upright, a ratio, a letter, and the semicolon of the key beside it. */
    private static final String COLONS = "：﹕︰︓∶꞉ː˸；﹔︔";
    private static final Pattern COLON = Pattern.compile("[" + COLONS + "]");
    /** What a key holds only if it is no key but has swallowed others. */
    private static final Pattern HIDING = Pattern.compile("[{\\[\"]|" + COLON);
    private static final String IDEOGRAPHIC_SPACE = "\u3000";
    /** Keys that need not stand on one line with their colon. */
    private static final Pattern EXPLICIT_KEY = Pattern.compile("(?:^|[\\s,{\\[-])\\?(?:\\s|$)");
    private static final char FIRST_OTHER_COLON = 'ː';
    private static final char FIRST_HAN = '\u4e00';
    private static final char LAST_HAN = '\u9fff';
    private static final int LONGEST_KEY = 80;
    /** YAML's own limit for a key that is not marked as one. */
    private static final int LONGEST_LINE_OF_KEY = 1024;
    /** So much of the end of a part of a long file is read again with the next, in case that a key stands across. */
    private static final int OVERLAP = 8192;

    private PlanRecogniser() {
    }

    /** Whether a file is meant as a plan. */
    public static boolean isMeantAsPlan(String name, byte[] bytes) {
        return SourceText.decode(name, bytes).source().map(PlanRecogniser::isMeantAsPlan)
                .orElseGet(() -> Encodings.readings(bytes).stream().anyMatch(text -> isMeantAsPlan(new SourceText(name, text, ""))));
    }

    /**
     * Whether a file that is too long to be read is meant as a plan. Where nothing but comments stands in as much as could be read, it may be.
     *
     * @throws IOException if it cannot be read
     */
    public static boolean isLongFileMeantAsPlan(String name, InputStream in) throws IOException {
        byte[] part = in.readNBytes(WholeInput.MAX_BYTES);
        if (Encodings.readings(part).stream().allMatch(PlanOutline::isWithoutContent)) {
            return true;
        }
        while (part.length > OVERLAP) {
            if (Encodings.readings(part).stream().flatMap(text -> PlanOutline.of(name, straightened(text)).stream()).anyMatch(PlanRecogniser::isPlan)) {
                return true;
            }
            byte[] more = in.readNBytes(WholeInput.MAX_BYTES - OVERLAP);
            byte[] next = Arrays.copyOf(Arrays.copyOfRange(part, part.length - OVERLAP, part.length), OVERLAP + more.length);
            System.arraycopy(more, 0, next, OVERLAP, more.length);
            part = more.length == 0 ? more : next;
        }
        return false;
    }

    private static boolean isMeantAsPlan(SourceText source) {
        if (!mayBePlan(source.text())) {
            return false;
        }
        if (beginsWithVersion(source.text())) {
            return true;
        }
        YamlReader.Documents documents = YamlReader.read(source);
        if (documents.roots().stream().anyMatch(PlanRecogniser::isPlan) || documents.begun() != null && isPlan(documents.begun())) {
            return true;
        }
        boolean isDoubtful = !documents.errors().isEmpty() || documents.roots().stream().anyMatch(PlanRecogniser::hidesKeys);
        return isDoubtful && PlanOutline.of(source.name(), straightened(source.text())).stream().anyMatch(PlanRecogniser::isPlan);
    }

    /** Whether the first line with content is the version's key with its number, so that the tree need not be read: whatever follows, it stands at its top. */
    private static boolean beginsWithVersion(String text) {
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end).stripTrailing();
            if (!line.isEmpty() && line.charAt(0) != '#' && !line.equals("---")) {
                int colon = line.indexOf(": ");
                return colon > 0 && PlanKeys.likeness(line.substring(0, colon)) == Likeness.SAME && NUMBER.matcher(line.substring(colon + 2).strip()).matches();
            }
            from = end < 0 ? text.length() : end + 1;
        }
        return false;
    }

    /** Whether a document can be read, but what a person sees as its keys has become one text, since other colons were typed or something stands before the brace. */
    private static boolean hidesKeys(Node root) {
        return root instanceof Node.Scalar || root instanceof Node.Sequence list && list.items().stream().anyMatch(item -> item instanceof Node.Scalar scalar && COLON.matcher(scalar.text()).find())
                || root instanceof Node.Mapping mapping && mapping.entries().stream().anyMatch(entry -> HIDING.matcher(entry.key().text()).find());
    }

    /** The text as a person sees it: escapes resolved, with the colons and blanks that a format has. */
    private static String straightened(String text) {
        return COLON.matcher(unescaped(text)).replaceAll(":").replace(IDEOGRAPHIC_SPACE, "  ");
    }

    /** Whether a document has the key of the format's version at its top, spelt right. */
    static boolean hasVersion(Node root) {
        return root instanceof Node.Mapping mapping && mapping.entries().stream().anyMatch(entry -> PlanKeys.likeness(entry.key().text()) == Likeness.SAME);
    }

    /** The key at the top that is meant as that of the format's version, if that is not there; null if none is. */
    static Node.Scalar misspeltVersion(Node.Mapping mapping) {
        boolean hasOther = mapping.entries().stream().anyMatch(entry -> PlanKeys.SECTION.byWord(entry.key().text()) != null);
        return mapping.entries().stream().filter(entry -> switch (PlanKeys.likeness(entry.key().text())) {
            case ALIKE -> true;
            case NEAR -> hasOther || isNumber(entry.value());
            default -> false;
        }).map(Node.Entry::key).findFirst().orElse(null);
    }

    /** The parts of a document that are plans and stand in a list, under a key or in a text of several lines, at whatever depth, where none is looked for. */
    static List<Node> plansWithin(Node root) {
        List<Node> plans = new ArrayList<>();
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> open = new ArrayDeque<>(children(root));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (isPlanWithin(node) || node instanceof Node.Scalar scalar && isPlanInText(scalar)) {
                plans.add(node);
            } else if (!(node instanceof Node.Scalar) && seen.add(node)) {
                List<Node> children = children(node);
                for (int i = children.size() - 1; i >= 0; i--) {
                    open.push(children.get(i));
                }
            }
        }
        return plans;
    }

    private static List<Node> children(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : node instanceof Node.Mapping mapping ? mapping.entries().stream().map(Node.Entry::value).toList() : List.of();
    }

    /** A whole plan as the text of a value: its first line alone may be quoted anywhere, and a script that writes one has other lines and so no such tree. */
    private static boolean isPlanInText(Node.Scalar scalar) {
        return scalar.text().indexOf('\n') >= 0 && mayBePlan(scalar.text())
                && YamlReader.read(new SourceText("", scalar.text(), "")).roots().stream().anyMatch(root -> isPlanWithin(root) && knownKeys(root) >= SECTIONS);
    }

    private static long knownKeys(Node root) {
        return root instanceof Node.Mapping mapping ? mapping.entries().stream().filter(entry -> PlanKeys.SECTION.byWord(entry.key().text()) != null).count() : 0;
    }

    /** A schema of the format and a table of contents have the key below their tops as well, but no number for its value. */
    private static boolean isPlanWithin(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return false;
        }
        List<Node> versions = mapping.entries().stream().filter(entry -> PlanKeys.likeness(entry.key().text()).compareTo(Likeness.ALIKE) <= 0).map(Node.Entry::value).toList();
        return versions.isEmpty() ? saysEnough(mapping) : versions.stream().anyMatch(PlanRecogniser::isNumber);
    }

    private static boolean isNumber(Node value) {
        return value instanceof Node.Scalar scalar && NUMBER.matcher(Words.normal(scalar.text())).matches();
    }

    private static boolean isPlan(Node root) {
        if (root instanceof Node.Scalar scalar) {
            return isVersionAndNumber(scalar.text().lines().findFirst().orElse(""));
        }
        return hasVersion(root) || root instanceof Node.Mapping mapping && (misspeltVersion(mapping) != null || saysEnough(mapping)) || !plansWithin(root).isEmpty();
    }

    /** Whether a mapping says so much in the format's words, with values of the kinds that the format has there, that it can hardly be anything else. */
    private static boolean saysEnough(Node.Mapping mapping) {
        int known = 0;
        int sections = 0;
        int chineseSections = 0;
        Set<String> said = new HashSet<>();
        for (Node.Entry entry : mapping.entries()) {
            Vocabulary.Field field = PlanKeys.SECTION.byWord(entry.key().text());
            if (field == null) {
                continue;
            }
            known++;
            said.add(entry.key().text());
            chineseSections += field.type().isRecord() && !isLatin(entry.key().text()) ? 1 : 0;
            Set<String> within = said(field, entry.value());
            sections += within.isEmpty() ? 0 : 1;
            said.addAll(within);
        }
        boolean isMostlyKnown = 2 * known >= mapping.entries().size();
        int points = said.stream().mapToInt(word -> isLatin(word) && word.indexOf('-') < 0 ? PLAIN_WORD : TELLING_WORD).sum();
        return isMostlyKnown && (sections >= SECTIONS && points >= ENOUGH || chineseSections >= CHINESE_SECTIONS);
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }

    /** The words of the format in a value, if the format has such a value there; empty if it has not, or if any file could say that. */
    private static Set<String> said(Vocabulary.Field field, Node value) {
        if (value instanceof Node.Scalar scalar) {
            String word = Words.normal(scalar.text());
            boolean isWord = field.type().isEnum() && Vocabulary.choices(field.type()).byWord(word) != null || Binder.TO_BE_CONFIRMED.contains(word);
            return isWord ? Set.of(word) : Set.of();
        }
        if (!field.type().isRecord()) {
            return Set.of();
        }
        Set<String> known = new HashSet<>();
        int unknown = 0;
        Vocabulary.Section section = Vocabulary.section(field.type());
        List<Node> items = value instanceof Node.Sequence sequence ? sequence.items() : List.of(value);
        for (Node item : items) {
            if (item instanceof Node.Mapping mapping) {
                for (Node.Entry entry : mapping.entries()) {
                    Vocabulary.Field inner = section.byWord(entry.key().text());
                    unknown += inner == null ? 1 : 0;
                    if (inner != null) {
                        known.add(Words.normal(entry.key().text()));
                        known.addAll(entry.value() instanceof Node.Scalar ? said(inner, entry.value()) : Set.of());
                    }
                }
            }
        }
        return unknown <= known.size() ? known : Set.of();
    }

    /**
     * Whether a text can be meant as a plan at all; much quicker than reading it. A key stands on one line with its colon, as it is or by escapes, unless it is
     * marked by a question mark; so it is enough to look before each colon, and at lines that have none.
     */
    private static boolean mayBePlan(String text) {
        return text.indexOf('?') >= 0 && EXPLICIT_KEY.matcher(text).find() || hasKeys(text) || text.indexOf('\\') >= 0 && hasKeys(unescaped(text));
    }

    private static boolean hasKeys(String text) {
        Set<Vocabulary.Field> known = new HashSet<>();
        int lineStart = 0;
        int from = 0;
        boolean hasColon = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (isColon(c)) {
                hasColon = true;
                if (isKeyOfPlan(text.substring(Math.max(from, i - LONGEST_LINE_OF_KEY), i), known)) {
                    return true;
                }
                from = i + 1;
            } else if (c == ',' || c == '{' || c == '}' || c == '[' || c == ']') {
                from = i + 1;
            } else if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                if (!hasColon && i - lineStart <= LONGEST_KEY && i > lineStart && isVersionAndNumber(text.substring(lineStart, i))) {
                    return true;
                }
                lineStart = i + 1;
                from = i + 1;
                hasColon = false;
            }
        }
        return false;
    }

    private static boolean isColon(char c) {
        return c == ':' || c >= FIRST_OTHER_COLON && (c < FIRST_HAN || c > LAST_HAN) && COLONS.indexOf(c) >= 0;
    }

    private static boolean isVersionAndNumber(String line) {
        String bare = line.strip();
        return !bare.isEmpty() && bare.length() <= LONGEST_KEY && Character.isDigit(bare.codePointBefore(bare.length())) && PlanKeys.likeness(bare.startsWith("---") ? bare.substring(3) : bare).compareTo(Likeness.NEAR) < 0;
    }

    /** @param known the keys of the format that were met so far; two of them, or that of the version, make a plan possible */
    private static boolean isKeyOfPlan(String before, Set<Vocabulary.Field> known) {
        String seen = before.length() > LONGEST_KEY ? Unseen.removedFrom(before) : before;
        String key = seen.substring(Math.max(0, seen.length() - LONGEST_KEY)).strip();
        if (key.length() > 1 && (key.endsWith("\"") || key.endsWith("'"))) {
            key = key.substring(0, key.length() - 1);
        }
        for (int start = 0; start < key.length(); start++) {
            if (start == 0 || isBoundary(key.charAt(start - 1))) {
                String suffix = key.substring(start);
                Vocabulary.Field field = PlanKeys.SECTION.byWord(suffix);
                if (field == PlanKeys.VERSION || field == null && PlanKeys.likeness(suffix) != Likeness.OTHER) {
                    return true;
                }
                if (field != null) {
                    known.add(field);
                }
            }
        }
        return known.size() >= SECTIONS;
    }

    private static boolean isBoundary(char c) {
        return !Character.isLetterOrDigit(c);
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1), escape.group(2), escape.group(3), escape.group())));
    }

    private static String character(String two, String four, String eight, String escape) {
        String digits = two != null ? two : four != null ? four : eight;
        if (digits == null) {
            return escape.contains("\n") ? "" : " ";
        }
        long codePoint = Long.parseLong(digits, 16);
        return codePoint <= Character.MAX_CODE_POINT && codePoint >= ' ' ? Character.toString((int) codePoint) : " ";
    }
}
