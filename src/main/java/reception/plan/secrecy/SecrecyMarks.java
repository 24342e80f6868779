package reception.plan.secrecy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.bind.Binder;
import reception.format.read.YamlReader;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.plan.secrecy.MarkPatterns.Position;
import reception.visit.secrecy.Confidentiality;
import reception.visit.secrecy.SecrecyLevel;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/**
 * Notices that a file says that it holds state secrets, wherever and however it says so: in a key, a value, a comment, its name or that of a folder, in any of its documents, also where it is
 * broken or in another encoding. A level that it states of another paper is none of its own. Immutable, safe for use by several threads.
 */
public final class SecrecyMarks {

    private static final String TITLE = "title";
    /** Aliases may repeat a text; a short one costs less to look at than to remember. */
    private static final int LONG_TEXT = 64;
    /** How far from the character that tells it the core of a mark may reach. */
    private static final int AROUND = 60;
    /** How much of what was looked at need not be looked at again: the rest of a core that begins in it reaches no further than its surroundings. */
    private static final int STEP = 40;
    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[A-Za-z]{1,5}$");
    private static final List<Charset> ENCODINGS = Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030", "Big5").map(Charset::forName).toList();

    private final MarkText forms;
    /** What every mark and every sentence has in it, however it is broken up by blanks, line ends and escapes; few texts that speak of secrecy have anything of it. */
    private final Pattern core;
    private volatile Sentences sentences;

    private SecrecyMarks(SecrecyWords words) {
        forms = new MarkText(words);
        List<String> chinese = words.levels().stream().flatMap(level -> level.words().stream()).filter(MarkText::isChinese).toList();
        String others = "(?<!" + MarkPatterns.anyOf(words.othersSecrets()) + ")";
        String apart = chinese.stream().map(word -> word.charAt(0) + "(?:\\s|\\\\.)*+" + word.charAt(1)).collect(Collectors.joining("|", "(?:", ")"));
        String related = "(?<!" + MarkPatterns.anyOf(words.unrelatedAfter()) + ")" + MarkPatterns.anyOf(words.related()) + "(?!" + MarkPatterns.anyOf(words.unrelatedBefore()) + ")";
        String english = "(?<![A-Za-z0-9]|(?-i:[a-z]-))" + MarkPatterns.anyOf(words.englishCores()) + "(?![A-Za-z0-9]|(?-i:-[a-z]))";
        core = MarkPatterns.anyCase(beginningAs(chinese) + others + apart + "|" + beginningAs(words.related()) + related + "|" + beginningAs(words.englishCores()) + english);
    }

    /** Spares looking behind where no word begins. */
    private static String beginningAs(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining("", "(?=[", "])"));
    }

    /** What is made only for a text that has the core of a mark. */
    private static final class Sentences {

        private final MarkPatterns patterns;
        private final Set<String> keys = new HashSet<>();
        private final Set<String> keysOfYesOrNo = new HashSet<>();

        Sentences(SecrecyWords words, SecrecySentences sentences) {
            List<String> level = Vocabulary.section(Confidentiality.class).byName("level").word().all();
            List<String> section = Vocabulary.section(Plan.class).byName("confidentiality").word().all();
            patterns = new MarkPatterns(words, sentences, Stream.of(sentences.keys(), level, section).flatMap(List::stream).distinct().toList());
            Stream.concat(sentences.keys().stream(), level.stream()).forEach(key -> keys.add(keyForm(key)));
            sentences.keysOfYesOrNo().forEach(key -> keysOfYesOrNo.add(keyForm(key)));
        }
    }

    private Sentences sentences() {
        Sentences known = sentences;
        if (known == null) {
            known = new Sentences(SecrecyWords.builtIn(), SecrecySentences.builtIn());
            sentences = known;
        }
        return known;
    }

    private static final class BuiltIn {
        private static final SecrecyMarks MARKS = new SecrecyMarks(SecrecyWords.builtIn());
    }

    /** The marks that the program was built with. */
    public static SecrecyMarks builtIn() {
        return BuiltIn.MARKS;
    }

    /** The level that a file states whose bytes are no text in UTF-8: they are tried as what they may be. */
    public Optional<SecrecyLevel> inFile(String name, byte[] bytes) {
        return inName(name).or(() -> ENCODINGS.stream().flatMap(encoding -> inBrokenText(new String(bytes, encoding)).stream()).findFirst());
    }

    /**
     * The level that a file states.
     *
     * @param documents of the text, as far as it can be read
     */
    public Optional<SecrecyLevel> inFile(SourceText source, YamlReader.Documents documents) {
        Optional<SecrecyLevel> level = inName(source.name());
        if (level.isPresent()) {
            return level;
        }
        String text = source.text();
        boolean isTree = documents.errors().isEmpty() && documents.roots().stream().allMatch(Node.Mapping.class::isInstance);
        if (text.indexOf('\0') >= 0) {
            return inFile(source.name(), text.getBytes(StandardCharsets.UTF_8));
        }
        if (!mayHoldCore(text)) {
            return Optional.empty();
        }
        Search search = new Search();
        Optional<SecrecyLevel> inTrees = documents.roots().stream().flatMap(root -> search.in(root, Vocabulary.section(Plan.class), Position.TEXT).stream()).findFirst();
        return inTrees.or(() -> isTree ? inComments(text) : inBrokenText(text));
    }

    /** The level that a plan states, which code may have built. */
    public Optional<SecrecyLevel> inPlan(Plan plan) {
        if (plan.confidentiality() != null && plan.confidentiality().level() != null && plan.confidentiality().level().isClassified()) {
            return Optional.of(plan.confidentiality().level());
        }
        SecrecyLevel[] found = new SecrecyLevel[1];
        PlanTree.visit(plan, fact -> {
            Vocabulary.Section section = Vocabulary.section(fact.getClass());
            for (Vocabulary.Field field : section.fields()) {
                Object value = field.type() == String.class && found[0] == null ? field.get(fact) : null;
                for (Object text : value instanceof List<?> texts ? texts : value == null ? List.of() : List.of(value)) {
                    if (text != null) {
                        inText((String) text, position(section, field)).ifPresent(level -> found[0] = level);
                    }
                }
            }
        });
        return Optional.ofNullable(found[0]);
    }

    private Optional<SecrecyLevel> inText(String text, Position position) {
        return forms.mayHoldMark(text) ? inFoldedText(forms.folded(text), position) : Optional.empty();
    }

    private Optional<SecrecyLevel> inFoldedText(String text, Position position) {
        return core.matcher(text).find() ? sentences().patterns.inText(text, position) : Optional.empty();
    }

    /** Whether a text, with its escapes, may hold a mark somewhere. */
    private boolean mayHoldCore(String text) {
        String plain = MarkText.withoutGaps(MarkText.withoutEscapes(text));
        for (int i = forms.nextTelling(plain, 0); i >= 0; i = forms.nextTelling(plain, i + STEP)) {
            String around = plain.substring(Math.max(0, i - AROUND), Math.min(plain.length(), i + AROUND));
            if (core.matcher(forms.folded(around)).find()) {
                return true;
            }
        }
        return false;
    }

    /** The names of a file and of its folders, as they were given. */
    private Optional<SecrecyLevel> inName(String name) {
        return forms.mayHoldMark(name) ? Stream.of(name.split("[/\\\\]"))
                .flatMap(part -> Stream.of(ENDING.matcher(part).replaceFirst(""), part).distinct()).flatMap(part -> sentences().patterns.inName(forms.folded(part)).stream()).findFirst() : Optional.empty();
    }

    private static String keyForm(String key) {
        return Words.normal(key).toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll("(?<=[\u3400-\u9fff]) +(?=[\u3400-\u9fff])", "");
    }

    private static Position position(Vocabulary.Section section, Vocabulary.Field field) {
        if (isOfAnotherPaper(section)) {
            return Position.OTHER_PAPER;
        }
        return section == Vocabulary.section(Plan.class) && field != null && field.name().equals(TITLE) ? Position.TITLE : Position.TEXT;
    }

    /** Whether a section is about another paper than the plan: one with a title, and one whose level is not the plan's. */
    private static boolean isOfAnotherPaper(Vocabulary.Section section) {
        return section != null && section != Vocabulary.section(Plan.class) && section != Vocabulary.section(Confidentiality.class)
                && (section.byName(TITLE) != null && section.byName("number") != null || section.fields().stream().anyMatch(field -> field.type() == SecrecyLevel.class));
    }

    /** Looks through a tree; what aliases repeat is looked at once. */
    private final class Search {

        private final Set<Node> innocent = Collections.newSetFromMap(new IdentityHashMap<>());

        /** @param section what the plan format knows of the node; null if nothing */
        Optional<SecrecyLevel> in(Node node, Vocabulary.Section section, Position position) {
            if (node instanceof Node.Scalar scalar) {
                return inScalar(scalar, position);
            }
            if (node instanceof Node.Sequence sequence) {
                return sequence.items().stream().flatMap(item -> in(item, section, position).stream()).findFirst();
            }
            for (Node.Entry entry : ((Node.Mapping) node).entries()) {
                Optional<SecrecyLevel> level = in(entry, section, position);
                if (level.isPresent()) {
                    return level;
                }
            }
            return Optional.empty();
        }

        private Optional<SecrecyLevel> in(Node.Entry entry, Vocabulary.Section section, Position position) {
            Vocabulary.Field field = section == null ? null : section.byWord(entry.key().text());
            boolean isOfAnother = position == Position.OTHER_PAPER || isOfAnotherPaper(section);
            Vocabulary.Section inner = field != null && field.type().isRecord() ? Vocabulary.section(field.type()) : null;
            Position innerPosition = isOfAnother || isOfAnotherPaper(inner) ? Position.OTHER_PAPER : field == null ? Position.TEXT : position(section, field);
            String key = forms.mayHoldMark(entry.key().text()) || field == null ? keyForm(forms.folded(entry.key().text())) : null;
            boolean isLevel = !isOfAnother && (field != null ? isStatedLevel(section, field) : sentences().keys.contains(key));
            if (isLevel) {
                Optional<SecrecyLevel> stated = scalars(entry.value()).flatMap(scalar -> inValue(scalar).stream()).findFirst();
                if (stated.isPresent()) {
                    return stated;
                }
            }
            Optional<SecrecyLevel> shorthand = field != null && field.type() == Confidentiality.class ? shorthand(entry.value()) : Optional.empty();
            if (shorthand.isPresent()) {
                return shorthand;
            }
            if (!isOfAnother && key != null && sentences().keysOfYesOrNo.contains(key) && entry.value() instanceof Node.Scalar scalar && Binder.YES.contains(Words.normal(scalar.text()))) {
                return Optional.of(SecrecyLevel.CONFIDENTIAL);
            }
            if (field == null && !isDenied(entry.value())) {
                Optional<SecrecyLevel> inKey = inScalar(entry.key(), innerPosition);
                if (inKey.isPresent()) {
                    return inKey;
                }
            }
            return in(entry.value(), inner, innerPosition);
        }

        private Stream<Node.Scalar> scalars(Node node) {
            if (node instanceof Node.Sequence sequence) {
                return sequence.items().stream().flatMap(this::scalars);
            }
            if (node instanceof Node.Mapping mapping) {
                return mapping.entries().stream().flatMap(entry -> Stream.concat(Stream.of(entry.key()), scalars(entry.value())));
            }
            return Stream.of((Node.Scalar) node);
        }

        private Optional<SecrecyLevel> inValue(Node.Scalar scalar) {
            return forms.mayHoldMark(scalar.text()) ? sentences().patterns.inValue(forms.folded(scalar.text())) : Optional.empty();
        }

        private Optional<SecrecyLevel> inScalar(Node.Scalar scalar, Position position) {
            if (scalar.text().length() > LONG_TEXT && !innocent.add(scalar)) {
                return Optional.empty();
            }
            return inText(scalar.text(), position);
        }
    }

    /** Whether a field says the plan's own level. */
    private static boolean isStatedLevel(Vocabulary.Section section, Vocabulary.Field field) {
        return section == Vocabulary.section(Confidentiality.class) && field.type() == SecrecyLevel.class;
    }

    /** The level where it stands for the whole section; what else stands there is prose, which is looked at as any text is. */
    private static Optional<SecrecyLevel> shorthand(Node value) {
        Stream<Node> values = value instanceof Node.Sequence sequence ? sequence.items().stream() : Stream.of(value);
        return values.filter(Node.Scalar.class::isInstance).map(node -> Vocabulary.choices(SecrecyLevel.class).byWord(((Node.Scalar) node).text()))
                .map(SecrecyLevel.class::cast).filter(level -> level != null && level.isClassified()).findFirst();
    }

    private boolean isDenied(Node value) {
        return value instanceof Node.Scalar scalar && (scalar.isNull() || Binder.NO.contains(Words.normal(scalar.text())) || sentences().patterns.isDenial(forms.folded(scalar.text())));
    }

    private Optional<SecrecyLevel> inComments(String text) {
        for (int hash = text.indexOf('#'); hash >= 0; hash = text.indexOf('#', hash)) {
            int end = lineEnd(text, hash);
            if (hash == 0 || Character.isWhitespace(text.charAt(hash - 1))) {
                Optional<SecrecyLevel> level = inText(text.substring(hash, end), Position.TEXT);
                if (level.isPresent()) {
                    return level;
                }
            }
            hash = end;
        }
        return Optional.empty();
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Looks at a text line by line, and at each part of a line that may be a key, a value or a comment. */
    private Optional<SecrecyLevel> inBrokenText(String text) {
        String plain = MarkText.withoutEscapes(text);
        if (!forms.mayHoldMark(plain)) {
            return Optional.empty();
        }
        String folded = forms.folded(plain);
        if (!core.matcher(folded).find()) {
            return Optional.empty();
        }
        return sentences().patterns.declaredIn(folded).or(() -> sentences().patterns.withoutOtherSenses(folded).lines().filter(forms::mayHoldMark)
                .flatMap(line -> Stream.concat(Stream.of(line), Stream.of(line.split("[\"':#]|, |^\\s*[-?] "))))
                .flatMap(part -> inFoldedText(part.strip(), Position.TITLE).stream()).findFirst());
    }
}
