package reception.standard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.format.InputError.Kind;
import reception.format.Node;
import reception.format.Place;
import reception.format.Span;
import reception.format.Stated;
import reception.format.bind.Binder;
import reception.standard.Standard.DatedValue;
import reception.standard.Standard.Season;
import reception.standard.Standard.Step;
import reception.standard.file.Dimensions;
import reception.standard.file.Dimensions.Dimension;
import reception.visit.Region;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Reports what a value that a user writes could not be judged by, be it in a configuration or in a standard beside rules. */
public final class ValueCheck {

    private static final Pattern SHARE = Pattern.compile("\\d{1,4}/[1-9]\\d{0,3}");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    private final Standards known;
    private final Binder binder;
    private final Dimensions dimensions;

    /** @param known the standards whose dimensions and head-counts values may use */
    public ValueCheck(Standards known, Binder binder) {
        this.known = known;
        this.binder = binder;
        this.dimensions = known.dimensions();
    }

    /** A title or note in both languages: an office may write in one, and a report in the other then says it in that one. */
    public static Text inBothLanguages(Text text) {
        return text == null ? null : new Text(text.zh() == null ? text.en() : text.zh(), text.en() == null ? text.zh() : text.en());
    }

    /**
     * Reports what is wrong with a value's own figures, days and conditions.
     *
     * @param standard     that it is a value of, with its title and levels
     * @param mayHaveTable whether its figures may lie in a file beside it
     * @return its conditions in the English words that they are compared in; null for none
     */
    public Node check(Standard standard, DatedValue written, boolean mayHaveTable) {
        checkOrder(written.at(), written.from() != null && written.until() != null && written.until().isBefore(written.from()));
        if (written.from() != null && written.earliest() != null && !written.earliest().isBefore(written.from())) {
            report(Kind.IMPOSSIBLE_DATE, written.at().span("earliest"), "最早可能施行日期应早于施行日期；日期确知的，不写此项", "the earliest day comes before \"from\"; leave it out where the day is known");
        }
        checkFigure(standard, written, mayHaveTable);
        if (written.season() != null) {
            checkSeason(written.season());
        }
        return where(written.where(), standard);
    }

    /** Reports a last day that comes before the first. */
    public void checkOrder(Place at, boolean endsBeforeItBegins) {
        if (endsBeforeItBegins) {
            report(Kind.IMPOSSIBLE_DATE, at.span("until"), "失效日期早于施行日期", "the last day in force is before the first");
        }
    }

    private void checkFigure(Standard standard, DatedValue written, boolean mayHaveTable) {
        Place at = written.at();
        if (written.isNone()) {
            checkNone(standard, written);
            return;
        }
        long given = Stream.of("value", "level", "ladder", "table").filter(name -> at.stated(name) == Stated.GIVEN).count();
        boolean isLevel = !standard.levels().isEmpty();
        if (given != 1 || isLevel != (at.stated("level") == Stated.GIVEN)) {
            report(Kind.MISSING_KEY, at.span(), isLevel ? "“" + standard.title().zh() + "”须写 level（等级），可填：" + String.join("、", standard.levels()) : "“" + standard.title().zh() + "”须写 value（数额）或 ladder（分档）之一" + (mayHaveTable ? "，或写 table（数据表）" : ""),
                    "\"" + standard.standard() + "\" takes " + (isLevel ? "a level: " + String.join(", ", standard.levels()) : mayHaveTable ? "one of value, ladder and table" : "either a value or a ladder"));
        } else if (isLevel && written.level() != null && !standard.levels().contains(written.level())) {
            report(Kind.UNKNOWN_VALUE, at.span("level"), "没有等级“" + written.level() + "”，可填：" + String.join("、", standard.levels()),
                    "there is no level \"" + written.level() + "\"; possible: " + String.join(", ", standard.levels()));
        }
    }

    /** That a place has no such rule is an answer where places set one, and about a place. */
    private void checkNone(Standard standard, DatedValue written) {
        Span span = written.at().span(written.at().stated("value") == Stated.NONE ? "value" : "level");
        if (!standard.isSetByPlaces()) {
            report(Kind.UNKNOWN_VALUE, span, "“" + standard.title().zh() + "”不是各地自定的标准，不能写“无”", "\"" + standard.standard() + "\" is not set by each place, so that it cannot be none");
        } else if (Region.NATION.equals(written.region())) {
            report(Kind.UNKNOWN_VALUE, written.at().span("region"), "“无”须写明是哪一地没有此项规定，不能写全国", "\"none\" needs the place that has no such rule; it cannot be the whole country");
        }
    }

    /** A value's steps, counting by the English names of dimensions; reports what is wrong with them. */
    public List<Step> ladder(Standard standard, DatedValue written) {
        return written.ladder().stream().map(step -> step(standard, step)).toList();
    }

    private Step step(Standard standard, Step step) {
        require(binder, step.at(), Step.class, "by");
        Set<String> counted = known.all().stream().flatMap(other -> other.values().stream()).flatMap(value -> value.ladder().stream()).map(Step::by)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Dimension by = step.by() == null ? null : find(step.by(), step.at().span("by"), standard, counted);
        boolean isNumber = by != null && by.field() != null && (by.field().type() == Integer.class || by.field().type() == int.class) && !by.field().isList();
        if (by != null && !isNumber) {
            report(Kind.UNKNOWN_VALUE, step.at().span("by"), "不能按“" + step.by() + "”计数，可填如：" + String.join("、", counted), "\"" + step.by() + "\" is not counted; possible: " + String.join(", ", counted));
        }
        if (step.share() != null && !SHARE.matcher(step.share()).matches()) {
            report(Kind.WRONG_TYPE, step.at().span("share"), "比例应写成分数，如 1/3，现为“" + step.share() + "”", "a share such as 1/3 is expected, not \"" + step.share() + "\"");
        }
        if (step.plus() == null && step.share() == null) {
            report(Kind.MISSING_KEY, step.at().span(), "每一档须写 plus（基数）或 share（比例）", "each step needs \"plus\" or \"share\"");
        }
        return new Step(step.at(), by == null ? step.by() : by.name(), step.upTo(), step.plus(), step.share(), step.over(), step.atLeast());
    }

    private void checkSeason(Season season) {
        require(binder, season.at(), Season.class, "from", "until");
        Stream.of("from", "until").forEach(name -> {
            String day = name.equals("from") ? season.from() : season.until();
            if (day != null && !isMonthAndDay(day)) {
                report(Kind.WRONG_TYPE, season.at().span(name), "应为月-日，如 \"07-01\"，现为“" + day + "”", "month and day such as \"07-01\" are expected, not \"" + day + "\"");
            }
        });
    }

    static boolean isMonthAndDay(String day) {
        return MONTH_AND_DAY.matcher(day).matches();
    }

    private Node where(Node written, Standard standard) {
        if (written == null) {
            return null;
        }
        if (!(written instanceof Node.Mapping mapping)) {
            report(Kind.WRONG_TYPE, written.span(), "“适用情形”应为若干“键: 值”，如 {plan.kind: domestic-official}", "\"where\" takes keys with values, such as {plan.kind: domestic-official}");
            return null;
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            Dimension dimension = find(entry.key().text(), entry.key().span(), standard, inUse(standard));
            List<Node> words = entry.value() instanceof Node.Sequence sequence ? sequence.items() : List.of(entry.value());
            if (dimension != null) {
                List<Node> english = words.stream().map(word -> word(dimension, word)).filter(Objects::nonNull).toList();
                entries.add(new Node.Entry(new Node.Scalar(entry.key().span(), dimension.name(), false), new Node.Sequence(entry.value().span(), english)));
            }
        }
        return new Node.Mapping(mapping.span(), entries);
    }

    private <T> Set<T> ofValues(Function<PlacedValue, Set<T>> part) {
        return known.all().stream().flatMap(standard -> known.values(standard, null, null).stream()).flatMap(value -> part.apply(value).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What limits are told apart by; a standard that sorts things may also ask for what it sorts, which nothing else reaches. */
    private Set<String> inUse(Standard standard) {
        return known.all().stream().filter(other -> !other.isOfClasses() || other.standard().equals(standard.standard()))
                .flatMap(other -> known.values(other, null, null).stream()).flatMap(value -> value.where().keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The English name of a dimension of a table; as written if there is none, which is reported. */
    String dimension(String written, Span span, Standard standard) {
        Dimension dimension = find(written, span, standard, inUse(standard));
        return dimension == null ? written : dimension.name();
    }

    /**
     * The dimension that is written; null if there is none or the standard may not use it, which is reported.
     *
     * @param inUse those by which a known standard may be told apart; a new one may use any
     */
    private Dimension find(String written, Span span, Standard standard, Set<String> inUse) {
        String name = Words.normal(written);
        Dimension found = dimensions.find(name);
        boolean isNew = known.get(standard.standard()) == null;
        if (found != null && (isNew || inUse.contains(found.name()))) {
            return found;
        }
        List<String> meant = name.contains(".") ? List.of() : rooted(name, inUse);
        String root = Dimensions.root(name);
        if (!meant.isEmpty()) {
            report(Kind.UNKNOWN_KEY, span, "“" + written + "”须写明属于哪一类事项，应写：" + String.join(" 或 ", meant), "\"" + written + "\" does not say whose it is; write " + String.join(" or ", meant));
        } else if (found == null && !root.isEmpty() && !dimensions.hasRoot(root)) {
            unknown(span, "方案中没有“" + root + "”这类事项", "there is nothing called \"" + root + "\" in a plan", Words.near(root, dimensions.rootWords()));
        } else if (found == null && !root.isEmpty()) {
            String property = Dimensions.property(name);
            unknown(span, "“" + root + "”没有“" + property + "”这一项", "\"" + root + "\" has no property \"" + property + "\"", Words.near(property, dimensions.propertyWords(root)));
        } else {
            report(Kind.UNKNOWN_KEY, span, "标准不按“" + written + "”区分，可用：" + String.join("、", inUse), "standards are not told apart by \"" + written + "\"; known: " + String.join(", ", inUse));
        }
        return null;
    }

    /** What a bare name may have been meant for: dimensions in use, else all that there are. */
    private List<String> rooted(String bare, Set<String> inUse) {
        List<String> all = dimensions.withProperty(bare);
        List<String> used = all.stream().filter(inUse::contains).toList();
        return used.isEmpty() ? all : used;
    }

    private void unknown(Span span, String zh, String en, List<String> near) {
        report(Kind.UNKNOWN_KEY, span, zh + (near.isEmpty() ? "" : "，是否为“" + String.join("”或“", near) + "”？"),
                en + (near.isEmpty() ? "" : "; did you mean \"" + String.join("\" or \"", near) + "\"?"));
    }

    private Node word(Dimension dimension, Node written) {
        if (!(written instanceof Node.Scalar scalar)) {
            report(Kind.WRONG_TYPE, written.span(), "应为单个值", "a single value is expected");
            return null;
        }
        Set<String> words = ofValues(value -> value.where().getOrDefault(dimension.name(), Set.of()));
        if (dimension.field() == null || !dimension.field().type().isEnum() || words.contains(Words.normal(scalar.text()))) {
            return scalar;
        }
        Vocabulary.Choices choices = Vocabulary.choices(dimension.field().type());
        Enum<?> value = choices.byWord(scalar.text());
        if (value != null) {
            return new Node.Scalar(scalar.span(), Vocabulary.word(value).english(), false);
        }
        List<String> near = Words.near(scalar.text(), choices.allWords());
        report(Kind.UNKNOWN_VALUE, scalar.span(), "“" + dimension.name() + "”没有“" + scalar.text() + "”这个值" + (near.isEmpty() ? "；可填如 " + String.join("、", words) : "，是否为“" + String.join("”或“", near) + "”？"),
                "\"" + dimension.name() + "\" has no value \"" + scalar.text() + "\"" + (near.isEmpty() ? "; such as " + String.join(", ", words) : "; did you mean \"" + String.join("\" or \"", near) + "\"?"));
        return null;
    }

    /** Reports each of a record's components that is not given; returns whether none is missing. */
    public static boolean require(Binder binder, Place at, Class<?> section, String... components) {
        boolean complete = true;
        for (String component : components) {
            if (at.stated(component) != Stated.GIVEN) {
                Vocabulary.Word word = Vocabulary.section(section).byName(component).word();
                binder.report(Kind.MISSING_KEY, at.span(), "缺少“" + word.chinese() + "”", "\"" + word.english() + "\" is missing");
                complete = false;
            }
        }
        return complete;
    }

    private void report(Kind kind, Span span, String zh, String en) {
        binder.report(kind, span, zh, en);
    }
}
