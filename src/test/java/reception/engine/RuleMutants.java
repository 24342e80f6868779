package reception.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small wrongs done to the text of a rule or of a standard, one at a time. */
final class RuleMutants {

    private static final Pattern RULE = Pattern.compile("\\brule \"[^\"]*\"(?:(?!\\brule\\b).)*?\\bwhen\\b(.*?)\\bthen\\b", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("rule \"([^\"]*)\"");
    private static final Pattern REGIME = Pattern.compile("(?m)^ *@regime\\( \"([^\"]*)\" \\)\n");
    private static final Pattern OPERATOR = Pattern.compile("==|!=|<=|>=|<|>|&&|\\|\\||!(?!=)|\\b(?:true|false|isExceededBy|isMissedBy|exists)\\b"
            + "|\\bnot (?:in|contains|memberOf)\\b|\\b(?:in|contains|memberOf)\\b|\\bnot\\b");
    private static final Map<String, String> OPPOSITES = Map.ofEntries(Map.entry("==", "!="), Map.entry("!=", "=="), Map.entry("<", "<="), Map.entry("<=", "<"),
            Map.entry(">", ">="), Map.entry(">=", ">"), Map.entry("&&", "||"), Map.entry("||", "&&"), Map.entry("!", ""), Map.entry("true", "false"),
            Map.entry("false", "true"), Map.entry("isExceededBy", "isMissedBy"), Map.entry("isMissedBy", "isExceededBy"), Map.entry("exists", "not"),
            Map.entry("not", "exists"), Map.entry("not in", "in"), Map.entry("not contains", "contains"), Map.entry("not memberOf", "memberOf"),
            Map.entry("in", "not in"), Map.entry("contains", "not contains"), Map.entry("memberOf", "not memberOf"));
    private static final Pattern PATTERN = Pattern.compile("(?<![\\w.$])([A-Z]\\w*)\\s*\\(");
    private static final Pattern BINDING = Pattern.compile("\\s*\\$\\w+\\s*:\\s*!?[\\w.()]+\\s*");
    private static final Pattern ONE_OF_A_KIND = Pattern.compile("(?:\\$\\w+\\s*:\\s*)?(?:Plan|VisitPeriod)\\s*\\([^,]*\\)");
    private static final Pattern NOT_NULL = Pattern.compile("\\s*([\\w.$]+) != null\\s*");
    private static final Pattern LEVEL_OF_LIMIT = Pattern.compile("\\s*level == \"_+\"\\s*");
    private static final Pattern STANDARD = Pattern.compile("\\bstandard == \"([^\"]*)\"");
    /** What ties a pattern to the thing that a rule is about. */
    private static final Pattern TIE = Pattern.compile("\\s*(?:key|of) == \\$\\w+\\s*");
    private static final Pattern FIGURE = Pattern.compile("\\b(value|plus|up-to|at-least|over): (-?\\d+(?:\\.\\d+)?)");
    private static final Pattern SHARE = Pattern.compile("\\bshare: (\\d+)/(\\d+)");
    private static final Pattern DAY = Pattern.compile("\\b(from|until): (\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern LEVEL = Pattern.compile("(?<![\\w{-] )\\blevel: ([\\w-]+)");
    private static final Pattern LEVELS = Pattern.compile("(?m)^levels: \\[([^]]*)]");

    /**
     * A changed text.
     *
     * @param what a sentence for the list of survivors: the rule and line before and after
     * @param text the whole file
     */
    record Mutant(String what, String text) {
    }

    private final String text;
    private final String code;
    private final Predicate<String> isOfOneLevel;
    private final Map<String, Mutant> mutants = new LinkedHashMap<>();

    private RuleMutants(String text, String code, Predicate<String> isOfOneLevel) {
        this.text = text;
        this.code = code;
        this.isOfOneLevel = isOfOneLevel;
    }

    /**
     * The mutants of a rule file.
     *
     * @param isOfOneLevel whether a standard has one level only, which says no more than that there is a limit
     */
    static List<Mutant> ofRule(String text, Predicate<String> isOfOneLevel) {
        RuleMutants all = new RuleMutants(text, withoutCommentsAndStrings(text), isOfOneLevel);
        RULE.matcher(all.code).results().forEach(rule -> {
            Matcher name = NAME.matcher(text);
            boolean found = name.find(rule.start());
            String ruleName = found ? name.group(1) : "";
            all.operators(ruleName, rule);
            all.constraints(ruleName, rule);
            all.lines(ruleName, rule);
        });
        REGIME.matcher(text).results().forEach(regime -> all.add("scope", regime.start(), regime.end(), ""));
        return List.copyOf(all.mutants.values());
    }

    /** The mutants of a standard. */
    static List<Mutant> ofStandard(String text) {
        RuleMutants all = new RuleMutants(text, text, unused -> false);
        int values = text.indexOf("\nvalues:");
        all.shift(FIGURE, values, figure -> {
            BigDecimal number = new BigDecimal(figure.group(2));
            return List.of(figure.group(1) + ": " + number.add(BigDecimal.ONE).toPlainString(), figure.group(1) + ": " + number.subtract(BigDecimal.ONE).toPlainString());
        });
        all.shift(SHARE, values, share -> List.of("share: " + (Integer.parseInt(share.group(1)) + 1) + "/" + share.group(2),
                "share: " + share.group(1) + "/" + (Integer.parseInt(share.group(2)) + 1)));
        all.shift(DAY, values, day -> {
            LocalDate date = LocalDate.parse(day.group(2));
            return List.of(day.group(1) + ": " + date.plusDays(1), day.group(1) + ": " + date.minusDays(1));
        });
        Matcher levels = LEVELS.matcher(text);
        if (levels.find()) {
            List<String> words = List.of(levels.group(1).split(",\\s*"));
            all.shift(LEVEL, values, level -> {
                int at = words.indexOf(level.group(1));
                return at < 0 || words.size() == 1 ? List.of() : List.of("level: " + words.get(at == words.size() - 1 ? at - 1 : at + 1));
            });
        }
        return List.copyOf(all.mutants.values());
    }

    private static String withoutCommentsAndStrings(String text) {
        Matcher matcher = Pattern.compile("//[^\n]*|/\\*.*?\\*/|\"([^\"]*)\"", Pattern.DOTALL).matcher(text);
        StringBuilder code = new StringBuilder();
        while (matcher.find()) {
            String blank = matcher.group().startsWith("\"") ? "\"" + "_".repeat(matcher.group(1).length()) + "\"" : matcher.group().replaceAll("[^\n]", " ");
            matcher.appendReplacement(code, Matcher.quoteReplacement(blank));
        }
        return matcher.appendTail(code).toString();
    }

    private void operators(String rule, MatchResult found) {
        Matcher operator = OPERATOR.matcher(code).region(found.start(1), found.end(1));
        while (operator.find()) {
            add(rule, operator.start(), operator.end(), OPPOSITES.get(operator.group()));
        }
    }

    private void constraints(String rule, MatchResult found) {
        Matcher pattern = PATTERN.matcher(code).region(found.start(1), found.end(1));
        while (pattern.find()) {
            List<Integer> cuts = cuts(pattern.end());
            for (int i = 0; i + 1 < cuts.size(); i++) {
                int start = cuts.get(i);
                int end = cuts.get(i + 1) - 1;
                String constraint = code.substring(start, end);
                boolean isOnlyLevel = LEVEL_OF_LIMIT.matcher(constraint).matches() && STANDARD.matcher(text.substring(cuts.get(0), cuts.get(cuts.size() - 1))).results()
                        .anyMatch(standard -> isOfOneLevel.test(standard.group(1)));
                boolean isSaidByType = TIE.matcher(constraint).matches() && Joins.isOneAPlan(pattern.group(1));
                if (constraint.isBlank() || isOnlyLevel || isSaidByType || BINDING.matcher(constraint).matches() || isImplied(constraint, code.substring(cuts.get(0), cuts.get(cuts.size() - 1)))) {
                    continue;
                }
                boolean last = i + 2 == cuts.size();
                add(rule, last && i > 0 ? start - 1 : start, last ? end : end + 1, " ");
            }
        }
    }

    /** Whether it says that something is not null which the pattern compares by size: null is neither more nor less than anything. */
    private static boolean isImplied(String constraint, String pattern) {
        Matcher stated = NOT_NULL.matcher(constraint);
        return stated.matches() && Pattern.compile("(?<![\\w.$])" + Pattern.quote(stated.group(1)) + " [<>]|[<>]=? " + Pattern.quote(stated.group(1)) + "\\b").matcher(pattern).find()
                && !pattern.contains("||");
    }

    /** Where the constraints of a pattern begin, and after its end. */
    private List<Integer> cuts(int afterParenthesis) {
        List<Integer> cuts = new ArrayList<>(List.of(afterParenthesis));
        int depth = 1;
        int at = afterParenthesis;
        while (depth > 0) {
            char c = code.charAt(at++);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth == 0 || depth == 1 && c == ',') {
                cuts.add(at);
            }
        }
        return cuts;
    }

    private void lines(String rule, MatchResult found) {
        int depth = 0;
        int start = found.start(1);
        for (int at = start; at < found.end(1); at++) {
            char c = code.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '\n' && depth == 0) {
                String line = code.substring(start, at).strip();
                if (!line.isEmpty() && !ONE_OF_A_KIND.matcher(line).matches()) {
                    add(rule, start, at, "");
                }
                start = at;
            }
        }
    }

    private void shift(Pattern pattern, int from, java.util.function.Function<MatchResult, List<String>> replacements) {
        Matcher matcher = pattern.matcher(code).region(Math.max(0, from), code.length());
        while (matcher.find()) {
            MatchResult found = matcher.toMatchResult();
            replacements.apply(found).forEach(replacement -> add(null, found.start(), found.end(), replacement));
        }
    }

    private void add(String rule, int start, int end, String replacement) {
        String changed = text.substring(0, start) + replacement + text.substring(end);
        int lineStart = text.lastIndexOf('\n', start == 0 || text.charAt(start) != '\n' ? start : start - 1) + 1;
        lineStart = text.charAt(start) == '\n' && replacement.isEmpty() ? start + 1 : lineStart;
        int lineEnd = text.indexOf('\n', Math.max(end, lineStart));
        String before = text.substring(lineStart, lineEnd).strip();
        String after = changed.substring(Math.min(lineStart, start), Math.max(start, lineEnd + changed.length() - text.length())).strip();
        String line = rule == null ? "line " + (1 + text.substring(0, start).chars().filter(c -> c == '\n').count()) : rule;
        String what = line + ": `" + squeezed(before) + "` -> " + (after.isEmpty() ? "dropped" : "`" + squeezed(after) + "`");
        mutants.putIfAbsent(changed, new Mutant(what, changed));
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", " ").replace("( )", "()");
    }
}
