package reception.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.Span;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.plan.PlanTypes;
import reception.standard.file.Dimensions;
import reception.standard.file.Statement;
import reception.standard.file.Status;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/**
 * The file of matters that a text may mention, checked against itself.
 *
 * @param groups   words that stand for each other in sentences
 * @param noMatter compounds that mean nothing here and hide the words in them
 * @param heads    what stands right after a word and turns it into the name of something else
 * @param denial   how a text denies what it mentions
 * @param about    how a text speaks of a matter without planning it
 * @param study    how a text speaks of a trade or a custom that is studied
 * @param unread   properties that name people, units, numbers: their words say nothing of what is planned
 * @param personal properties with personal data that are read all the same
 * @param sellers  properties that name who sells: a firm by name is one, and what it sells is a question
 * @param weak     properties in which a word is a question at most: wishes, letters of others, culture
 * @param alone    what may stand around a word that nothing else stands beside
 */
record MattersFile(Place at, String standard, Text title, LocalDate lastConfirmed, List<Group> groups, List<Matter> matters, List<String> noMatter, List<String> heads, Scope denial, Scope about, Scope study,
                   List<String> unread, List<String> personal, List<String> weak, List<String> sellers, List<String> variants, Alone alone) {

    /**
     * A matter.
     *
     * @param studied  whether it may be what a visit studies
     * @param words    that surely mention it
     * @param likely   words that perhaps do
     * @param alone    words that perhaps do where they are all that a clause says: 中华, 安排
     * @param pairs    two words that surely mention it where the second follows the first closely, parted by ~: 泡~澡
     * @param likelyPairs two that perhaps do
     * @param sentences parts, each a word or a group in braces, that surely mention it where one follows the other closely: {firm}~{pays}
     * @param likelySentences those that perhaps do
     * @param food     categories of the lexicon of food whose words mention it as surely as they fall into them
     * @param venues   the same of the lexicon of places
     * @param except   words of these that do not
     * @param heads    further ones of this matter
     * @param unless   words that turn it, anywhere in the same clause, into nothing: that guests pay for themselves
     * @param handed   what, before the word in its clause or in the one before, is handed out in the course of business: 胸牌每人一枚
     * @param notIn    properties whose texts other rules read for this matter
     * @param weakIn   properties in which it is a question at most
     * @param stated   what a thing states that says the matter itself, so that other rules judge it
     * @param yields   matters that say the same more exactly
     */
    record Matter(Place at, String matter, Text title, Boolean studied, List<String> words, List<String> likely, List<String> alone, List<String> pairs, List<String> likelyPairs, List<String> sentences, List<String> likelySentences, List<String> food, List<String> venues, List<String> except, List<String> heads, List<String> unless, List<String> handed, List<String> notIn,
                  List<String> weakIn, List<Statement> stated, List<String> yields, String source, Status status) {
    }

    /**
     * Words that stand for each other in sentences: the verbs of paying, the names of measures.
     *
     * @param words in which # at the beginning is a number: #人
     */
    record Group(Place at, String group, List<String> words) {
    }

    /**
     * Words that bear on those around them, within one clause.
     *
     * @param before    what bears on all that follows in the clause
     * @param notBefore what begins as one of these and is none
     * @param until     where its bearing ends
     * @param after     what bears on all that stands before it in the clause
     * @param lifts     what, right before a word, takes it out of all this
     * @param resumes   what begins a clause that still speaks of the one before
     * @param turns     what, later in the same text, takes some of it back, so that a word is a question all the same: 主桌例外
     */
    record Scope(Place at, List<String> before, List<String> notBefore, List<String> until, List<String> after, List<String> resumes, List<String> lifts, List<String> turns) {
    }

    /**
     * How a word may stand alone in its clause.
     *
     * @param around   words beside which it still stands alone: 晚上, 备
     * @param measures what a number counts: 瓶, 条
     * @param notIn    properties that are names, in which a word alone says nothing
     */
    record Alone(Place at, List<String> around, List<String> measures, List<String> notIn) {
    }

    /** Whether a property, or all of its name, is listed. */
    static boolean isListed(String key, List<String> keys) {
        return keys.contains(key) || keys.contains("*" + key.substring(key.indexOf('.'))) || keys.contains(key.substring(0, key.indexOf('.')) + ".*");
    }

    static MattersFile read(RuleFolder folder, String name) {
        Node node = folder.yaml(name::equals).get(name);
        if (node == null) {
            throw new InvalidFileException(name, List.of(new InputError(InputError.Kind.UNREADABLE, Span.NOWHERE, new Text("没有文件 " + name, "there is no file " + name))));
        }
        List<InputError> errors = new ArrayList<>();
        MattersFile file = new Binder(errors).bind(MattersFile.class, node, "", "");
        // As with the lexicons, MattersTest reads the built-in one from the folder that it is built of.
        if (errors.isEmpty() && !folder.isBuiltIn()) {
            file.check(errors);
        }
        if (!errors.isEmpty()) {
            throw new InvalidFileException(name, errors);
        }
        return file;
    }

    private void check(List<InputError> errors) {
        Set<String> ids = new HashSet<>();
        for (Matter matter : matters) {
            if (matter.matter() == null || matter.title() == null || matter.source() == null || matter.status() == null) {
                report(errors, InputError.Kind.MISSING_KEY, matter.at(), "缺少 matter、title、source 或 status", "matter, title, source or status is missing");
            } else if (!ids.add(matter.matter())) {
                report(errors, InputError.Kind.DUPLICATE_KEY, matter.at(), "事项重复：" + matter.matter(), "the matter is repeated: " + matter.matter());
            }
        }
        for (List<String> keys : List.of(unread, personal, weak, sellers, alone.notIn())) {
            checkKeys(errors, at, keys, true);
        }
        Set<String> compounds = new HashSet<>(noMatter);
        for (Matter matter : matters) {
            Set<String> own = new HashSet<>();
            for (List<String> words : List.of(matter.words(), matter.likely(), matter.alone())) {
                for (String word : words) {
                    if (!own.add(LexiconText.normal(word))) {
                        report(errors, InputError.Kind.DUPLICATE_KEY, matter.at(), "词重复：" + word, "the word is repeated: " + word);
                    } else if (compounds.contains(word) && !matter.alone().contains(word)) {
                        report(errors, InputError.Kind.DUPLICATE_KEY, matter.at(), "“" + word + "”又列为不属任何事项", "\"" + word + "\" is also listed as no matter");
                    }
                }
            }
            for (List<String> pairs : List.of(matter.pairs(), matter.likelyPairs())) {
                pairs.stream().filter(pair -> !pair.matches("[^~]+~[^~]+"))
                        .forEach(pair -> report(errors, InputError.Kind.WRONG_TYPE, matter.at(), "应为以“~”分开的两个词：" + pair, "two words parted by ~ are meant: " + pair));
            }
            for (List<String> sentences : List.of(matter.sentences(), matter.likelySentences())) {
                sentences.forEach(sentence -> checkSentence(errors, matter.at(), sentence));
            }
            checkKeys(errors, matter.at(), matter.notIn(), true);
            checkKeys(errors, matter.at(), matter.weakIn(), true);
            checkKeys(errors, matter.at(), matter.stated().stream().map(Statement::key).filter(MattersFile::isOfPlan).toList(), false);
            matter.yields().stream().filter(other -> !ids.contains(other)).forEach(other -> report(errors, InputError.Kind.UNKNOWN_VALUE, matter.at(), "没有事项 " + other, "there is no matter " + other));
        }
    }

    private void checkSentence(List<InputError> errors, Place at, String sentence) {
        if (!sentence.matches("[^~]+(~[^~]+)+")) {
            report(errors, InputError.Kind.WRONG_TYPE, at, "应为以“~”分开的词或者词组：" + sentence, "words or groups parted by ~ are meant: " + sentence);
        }
        for (String part : sentence.split("~")) {
            if (part.startsWith("{") && groups.stream().noneMatch(group -> part.equals("{" + group.group() + "}"))) {
                report(errors, InputError.Kind.UNKNOWN_VALUE, at, "没有词组 " + part, "there is no group " + part);
            }
        }
    }

    private static boolean isOfPlan(String key) {
        return PlanTypes.sections().stream().anyMatch(type -> Dimensions.rootOf(type).equals(Dimensions.root(key)));
    }

    /** Each key names a property of something in a plan: one that is misspelt would silently let a text be read, or not. */
    private static void checkKeys(List<InputError> errors, Place at, List<String> keys, boolean isOfTexts) {
        Set<String> known = new HashSet<>();
        for (Class<?> type : PlanTypes.sections()) {
            for (Vocabulary.Field field : Vocabulary.section(type).fields()) {
                if (!isOfTexts || field.type() == String.class) {
                    String root = Dimensions.rootOf(type);
                    String property = field.word().english();
                    known.addAll(List.of(root + "." + property, "*." + property, root + ".*"));
                }
            }
        }
        keys.stream().filter(key -> !known.contains(key)).forEach(key -> report(errors, InputError.Kind.UNKNOWN_VALUE, at, "方案中没有“" + key + "”这一项", "there is no \"" + key + "\" in a plan"));
    }

    private static void report(List<InputError> errors, InputError.Kind kind, Place at, String zh, String en) {
        errors.add(new InputError(kind, at.span(), new Text(zh, en)));
    }
}
