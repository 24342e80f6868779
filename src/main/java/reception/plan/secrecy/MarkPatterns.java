package reception.plan.secrecy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.visit.secrecy.SecrecyLevel;

/**
 * How a text says that it holds state secrets itself: by a mark, by a line that states its level, or in a sentence. Texts are given in the form that {@link MarkText} makes.
 * Immutable, safe for use by several threads.
 */
final class MarkPatterns {

    /** Where a text stands, which decides what a mark in it says. */
    enum Position {
        /** A text of the file. */
        TEXT,
        /** What names the file: its title, or the name of the file or a folder. */
        TITLE,
        /** What is said of another paper that the file names: only a mark in full form counts. */
        OTHER_PAPER
    }

    private static final String LEVEL_GROUP = "level";
    private static final String SIGNS = "[\\s\\p{P}\\p{S}]{0,40}";
    private static final String END = "(?=$|[\\s\\p{P}\\p{S}])";
    private static final String NUMBER = "(?:\\d{1,4}|[〇零一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]{1,4})";
    /** Stands where a level in another sense stood. */
    private static final String OTHER = "无";
    private static final String CLAUSE_ENDS = ",;。!?\n:";

    private final Map<String, SecrecyLevel> levels = new LinkedHashMap<>();
    private final List<Pattern> anywhere = new ArrayList<>();
    private final List<Pattern> inTitles = new ArrayList<>();
    private final Pattern fullMark;
    private final Pattern starred;
    private final List<Pattern> sentences = new ArrayList<>();
    private final Pattern lastInTitle;
    private final Pattern denial;
    /** What names a level and marks nothing: a level that is denied, the title of a work, a level that something else has. */
    private final Pattern otherSenses;
    private final Pattern negation;
    private final Pattern otherThing;
    private final Pattern yes;
    private final Pattern declared;
    private final Pattern value;
    private final Pattern others;
    private final Pattern token;
    private final Pattern nameInCapitals;

    MarkPatterns(SecrecyWords signs, SecrecySentences words, List<String> keys) {
        signs.levels().forEach(each -> each.words().forEach(word -> levels.put(word, each.level())));
        String chineseWords = anyOf(levels.keySet().stream().filter(MarkText::isChinese).toList());
        String englishWords = anyOf(levels.keySet().stream().filter(word -> !MarkText.isChinese(word)).toList());
        String state = "(?:" + anyOf(words.ofTheState()) + ")?";
        String notOthers = "(?<!(?:" + anyOf(signs.othersSecrets()) + ")[ -]?)";
        String level = notOthers + state + "(?<" + LEVEL_GROUP + ">" + chineseWords + ")(?: ?级)?";
        String noList = "(?![^\\n\u3400-\u9fff]{0,8}(?:和|与|或|及|至|到)?[^\\n\u3400-\u9fff]{0,8}(?:" + chineseWords + "))";
        String inCapitals = "(?<![A-Za-z0-9])(?<" + LEVEL_GROUP + ">" + englishWords.toUpperCase(Locale.ROOT) + ")(?![A-Za-z0-9])";
        String english = "(?<![A-Za-z0-9-])" + notOthers + "(?<" + LEVEL_GROUP + ">" + englishWords + ")(?![A-Za-z0-9-])";
        String papers = "(?:" + anyOf(words.papers()) + ")?";
        String period = period(words);
        String separators = "(?:[ \\p{P}\\p{S}&&[^《》〈〉、]]|" + anyOf(words.starInWords()) + "){0,4}";
        String notAsList = "(?<!(?:" + chineseWords + ")级? ?[、/,和或与及至]{1,2} ?)";

        starred = anyCase(notOthers + state + "(?<" + LEVEL_GROUP + ">" + chineseWords + "|" + englishWords + ")(?: ?级)? ?\\]? ?★");
        fullMark = anyCase("(?<" + LEVEL_GROUP + ">" + chineseWords + "|" + englishWords + ")(?: ?级)? ?\\]? ?[★*] ?[\\[:]?" + period);
        anywhere.add(anyCase("★ ?" + level + "(?=$|[ ,;:。!\\]★*]|" + period + ")" + noList));
        anywhere.add(anyCase("(?<=^|[\\s\\p{P}\\p{S}]|国家|[为是属系])" + notAsList + level + separators + period + END + noList));
        anywhere.add(anyCase("^" + SIGNS + level + "(?:国家秘密)?" + papers + SIGNS + "$"));
        anywhere.add(anyCase("^" + SIGNS + notAsList + level + papers + "(?:" + separators + period + ")? ?[\\]》〉]" + noList));
        anywhere.add(anyCase("^" + SIGNS + notAsList + level + "(?:国家秘密)?[ :,;!。|\\-—–_★*]" + noList));
        anywhere.add(anyCase("(?<=^|[,;。|\\] ])" + notOthers + state + "(?<" + LEVEL_GROUP + ">" + chineseWords + ") ?级(?=$|[,;。|\\]])" + noList));
        anywhere.add(Pattern.compile("^" + SIGNS + inCapitals + "(?:" + SIGNS + "$| ?[\\]/:\\-—–|★*]|[ /,(\\[-]{1,3}(?i:" + period + "))", Pattern.MULTILINE));
        String related = "(?<" + LEVEL_GROUP + ">" + anyOf(signs.related()) + ")" + papers;
        anywhere.add(anyCase("^" + SIGNS + related + SIGNS + "$"));
        anywhere.add(anyCase("^" + SIGNS + "\\[ ?" + related + " ?\\]"));
        List<String> inBrackets = Stream.concat(levels.keySet().stream(), words.englishLevels().stream()).filter(word -> !MarkText.isChinese(word)).distinct().toList();
        anywhere.add(anyCase("^" + SIGNS + "\\[ ?(?<" + LEVEL_GROUP + ">" + anyOf(inBrackets) + ") ?\\]"));
        anywhere.add(anyCase("^" + SIGNS + "(?<" + LEVEL_GROUP + ">" + anyOf(inBrackets.stream().filter(word -> word.indexOf(' ') > 0).toList()) + ")" + SIGNS + "$"));
        inTitles.add(anyCase("\\[ ?" + level + papers + "(?:" + separators + period + ")? ?\\]" + SIGNS + "$"));
        String titleSigns = "[\\s\\p{P}\\p{S}&&[^《〈]]{0,40}";
        inTitles.add(anyCase("^" + titleSigns + notAsList + level + papers + " ?\\[" + noList));
        inTitles.add(anyCase("\\[ ?" + notAsList + level + papers + "(?:" + separators + period + ")? ?\\]" + noList));
        inTitles.add(anyCase("^" + titleSigns + notAsList + level + anyOf(words.afterLevelsInTitles())));
        inTitles.add(anyCase("^" + titleSigns + notAsList + notOthers + "(?<" + LEVEL_GROUP + ">" + chineseWords + ") ?级" + anyOf(words.tasks()) + END));
        anywhere.add(anyCase("^" + SIGNS + "(?<" + LEVEL_GROUP + ">" + anyOf(words.levelUnnamed()) + ")" + SIGNS + "$"));

        String copulas = "[\"'\\]]*(?:(?: ?" + anyOf(words.copulas()) + "){1,3}| |\\[)[: ]?[\"'\\[]* ?";
        String tails = "(?:" + anyOf(words.papersInSentences()) + ")?";
        String treated = "(?:的?(?:要求|标准|规定)?(?:进行|予以|加以)?(?:" + anyOf(words.treated()) + "))?";
        String between = "(?:[\\s:\"'\\[]|" + anyOf(words.between()) + "){0,3}";
        String verbs = "(?:" + anyOf(words.verbs()) + ")";
        String subject = "(?:(?:" + anyOf(words.pointers()) + ")(?:" + anyOf(words.pointedAt()) + ")|(?<=^|[,。;:!?\\] ])" + anyOf(words.namedAlone()) + ")";
        sentences.add(anyCase("(?:" + anyOf(keys) + ")" + copulas + between + level + tails + END + noList));
        sentences.add(anyCase("(?<![A-Za-z])(?:" + anyOf(keys.stream().filter(key -> !MarkText.isChinese(key)).toList()) + ")" + copulas + english));
        sentences.add(anyCase(subject + "[^。;!?\\n]{0,14}?" + verbs + between + level + tails + treated + END + noList));
        sentences.add(anyCase("(?<=^|[,。;:!? ])请?(?:按照?|以)" + between + level + tails + treated.substring(0, treated.length() - 1) + END));
        sentences.add(anyCase("(?<=^|[,。;:!? ])(?:" + anyOf(words.verbsThatNeedNoSubject()) + ")" + between + level + tails + END + noList));
        sentences.add(anyCase(subject + "[^。;!?\\n]{0,6}?(?<" + LEVEL_GROUP + ">" + anyOf(signs.related()) + ")" + tails + END));
        sentences.add(anyCase("\\bth(?:is|e) (?:[a-z]+ ){0,2}(?:" + anyOf(words.englishPapers()) + ")\\b[^.;!?\\n]{0,40}?\\b(?:" + anyOf(words.englishVerbs()) + ")\\b[^.;!?\\n,]{0,25}?"
                + "(?<![A-Za-z0-9-])" + notOthers + "(?<" + LEVEL_GROUP + ">" + anyOf(words.englishLevels()) + ")(?=$|[,;:!?\\])\\n]|\\.(?!\\w))"));
        sentences.add(anyCase(anyOf(words.keysOfPeriods()) + "[ :=]{0,3}" + period + "[\\s\\p{P}\\p{S}]{1,3}" + level + END + noList));
        sentences.add(anyCase("级(?<" + LEVEL_GROUP + ">国家秘密)" + END + noList));
        sentences.add(anyCase("^" + SIGNS + "(?:" + anyOf(words.englishVerbs()) + ") (?<" + LEVEL_GROUP + ">" + anyOf(words.englishLevels()) + ")(?=$|[,;!)\\]\\n]|\\.(?!\\w))"));
        lastInTitle = anyCase("(?<=[\\s·•:,;|/_~\\-—–\\]])" + notAsList + "(?<!(?:" + chineseWords + ")级?[\\s\\p{P}\\p{S}]{1,3})" + level + "[\\s\\p{P}\\p{S}&&[^》〉?]]{0,40}$");
        String denials = anyOf(words.denials()) + "(?:任何)?(?:" + state + chineseWords + "|涉密)?(?:内容|事项|信息|资料)?(?= ?(?:$|[,;.。!\\[\\]|#*\"'}]))";
        denial = anyCase("^" + SIGNS + denials);
        otherSenses = anyCase("(?:" + state + chineseWords + "级?|" + anyOf(signs.related()) + "|" + englishWords + "|" + anyOf(words.englishLevels()) + ")[\"']? ?[:=,|\\-—– \\[]{1,3}[\"']?" + denials
                + "|[《〈][^《》〈〉\n]{1,40}[》〉](?= ?[^\n]{0,2}? ?" + anyOf(words.works()) + ")"
                + "|" + chineseWords + " ?★ ?" + anyOf(words.beforeUse()) + "(?=[^\n]{0,12}" + anyOf(words.examinations()) + ")"
                + "|(?<=" + anyOf(words.holdersOfLevels()) + ") ?\\[ ?" + chineseWords + " ?级 ?\\]"
                + "|(?<![国家])秘密 ?, ?(?=" + anyOf(words.saidOfSecrets()) + ")");
        negation = anyCase(words.negations().stream().map(word -> MarkText.isChinese(word) ? Pattern.quote(word) : "\\b" + Pattern.quote(word) + "\\b").collect(Collectors.joining("|")));
        otherThing = anyCase(anyOf(words.ofAnotherThing()));
        yes = anyCase("(?<![\u3400-\u9fffA-Za-z])(?:" + anyOf(words.keysOfYesOrNo()) + ")[\"'\\]]* ?[:=] ?[\"'\\[]*(?:是|有|yes|true)" + END);
        List<String> said = Stream.of(levels.keySet(), signs.related(), signs.englishCores()).flatMap(Collection::stream).distinct().toList();
        String inBetween = "[\\s\\[\"'-]{0,400}+(?:(?:[!&]\\S{0,100}+|#.{0,400}+)[\\s\\[\"'-]{0,400}+){0,8}";
        declared = anyCase("(?:" + anyOf(keys) + ")[\"']?\\s*:" + inBetween + "(?<" + LEVEL_GROUP + ">" + chineseWords + "|" + englishWords + ")(?!级?[及以和或、/至])" + noList);
        value = anyCase("(?<![A-Za-z0-9])(?<" + LEVEL_GROUP + ">" + anyOf(said) + ")(?![A-Za-z0-9])");
        others = anyCase(anyOf(signs.othersSecrets()) + "[ _-]?$");
        token = anyCase("^" + level + papers + "(?:" + period + ")?$");
        nameInCapitals = Pattern.compile(inCapitals);
    }

    private static String period(SecrecySentences words) {
        return "(?:(?:保密)?期限 ?:? ?)?(?:" + NUMBER + " ?(?:" + anyOf(words.periodUnits()) + ")(?!" + anyOf(words.noPeriodBefore()) + ")|" + anyOf(words.periodWords()) + "|\\d{4}[-./年]\\d{1,2})";
    }

    static Pattern anyCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    }

    /** The longest first; blanks in English words may be hyphens or underscores, more than one. */
    static String anyOf(Collection<String> words) {
        return words.stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> Stream.of(word.split("[ -]")).map(Pattern::quote).collect(Collectors.joining("[ _-]{1,2}"))).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The level of state secrets that a text states for itself. */
    Optional<SecrecyLevel> inText(String written, Position position) {
        String text = withoutOtherSenses(written);
        Optional<SecrecyLevel> mark = first(fullMark, text).or(() -> starred(text));
        if (mark.isPresent() || position == Position.OTHER_PAPER) {
            return mark;
        }
        return sentences.stream().flatMap(pattern -> sentence(pattern, text).stream()).findFirst().or(() -> markOrStatement(text, position));
    }

    /** A text in which only what may mark it is left of its levels. */
    String withoutOtherSenses(String text) {
        return otherSenses.matcher(text).replaceAll(OTHER);
    }

    /** Whether a text says of what stands before it that there is none. */
    boolean isDenial(String text) {
        return denial.matcher(text).find();
    }

    private Optional<SecrecyLevel> markOrStatement(String text, Position position) {
        return Stream.concat(anywhere.stream(), position == Position.TITLE ? inTitles.stream() : Stream.empty()).flatMap(pattern -> first(pattern, text).stream()).findFirst()
                .or(() -> position == Position.TITLE ? sentence(lastInTitle, text) : Optional.empty())
                .or(() -> yes.matcher(text).find() ? Optional.of(SecrecyLevel.CONFIDENTIAL) : Optional.empty());
    }

    /** A star alone may be an ornament behind words that deny the level. */
    private Optional<SecrecyLevel> starred(String text) {
        Matcher matcher = starred.matcher(text);
        while (matcher.find()) {
            if (!negation.matcher(clause(text, matcher.start(), matcher.start(LEVEL_GROUP))).find()) {
                return Optional.of(level(matcher));
            }
        }
        return Optional.empty();
    }

    private Optional<SecrecyLevel> sentence(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            String clause = clause(text, matcher.start(), matcher.start(LEVEL_GROUP));
            if (!negation.matcher(clause).find() && !otherThing.matcher(clause).find()) {
                return Optional.of(level(matcher));
            }
            from = matcher.start() + 1;
        }
        return Optional.empty();
    }

    /** From the beginning of the clause in which a match begins. */
    private static String clause(String text, int matchStart, int end) {
        int start = matchStart;
        while (start > 0 && matchStart - start < 40 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }

    /** The level that the value of a key for it names, however else it is written. */
    Optional<SecrecyLevel> inValue(String text) {
        Matcher matcher = value.matcher(text);
        while (matcher.find()) {
            String before = text.substring(0, matcher.start());
            if (!others.matcher(before).find() && !negation.matcher(before).find()) {
                return Optional.of(level(matcher));
            }
        }
        return Optional.empty();
    }

    /** The level of a file that cannot be read as a tree, by a key and what stands behind it. */
    Optional<SecrecyLevel> declaredIn(String text) {
        return first(declared, text);
    }

    /** The level that the name of a file or folder states. */
    Optional<SecrecyLevel> inName(String written) {
        String name = withoutOtherSenses(written);
        Optional<SecrecyLevel> level = inText(name.replace('_', ' '), Position.TITLE);
        if (level.isPresent()) {
            return level;
        }
        List<SecrecyLevel> tokens = Arrays.stream(name.split("[\\s_.\\-·•,\\[\\]()+&~《》#@]+")).flatMap(part -> first(token, part).stream()).distinct().toList();
        return tokens.size() == 1 ? Optional.of(tokens.get(0)) : first(nameInCapitals, name);
    }

    private Optional<SecrecyLevel> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(level(matcher)) : Optional.empty();
    }

    private SecrecyLevel level(Matcher matcher) {
        return levels.getOrDefault(matcher.group(LEVEL_GROUP).toLowerCase(Locale.ROOT).replaceAll("[_-]|\\s+", " "), SecrecyLevel.CONFIDENTIAL);
    }
}
