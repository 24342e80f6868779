package reception.configuration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.plan.PlanReader;
import reception.plan.PlanTree;
import reception.plan.Region;
import reception.standard.Cite;
import reception.standard.Instrument;
import reception.standard.Standard;
import reception.standard.Standard.DatedValue;
import reception.standard.Standard.Step;
import reception.standard.Standards;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;
import reception.yaml.Binder;
import reception.yaml.InputError.Kind;
import reception.yaml.Node;
import reception.yaml.Place;
import reception.yaml.Span;
import reception.yaml.Stated;

/** Makes of a file's local standards and instruments what the built-in ones are made of, and reports what they could not be judged by. */
final class LocalValues {

    private static final Pattern SHARE = Pattern.compile("\\d{1,4}/[1-9]\\d{0,3}");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    private final Standards builtIn;
    private final Set<String> localInstruments;
    private final Binder binder;

    /** @param localInstruments ids of those that values may cite beside the built-in ones; null if they are not known, so that citations are not checked */
    LocalValues(Standards builtIn, Set<String> localInstruments, Binder binder) {
        this.builtIn = builtIn;
        this.localInstruments = localInstruments;
        this.binder = binder;
    }

    /** The instruments with their places as codes and their titles in both languages. */
    Stream<Instrument> instruments(List<Instrument> written) {
        return written.stream().map(this::instrument).toList().stream();
    }

    private Instrument instrument(Instrument written) {
        Place at = written.at();
        require(at, Instrument.class, "instrument", "title", "region", "inForce");
        if (written.instrument() != null && builtIn.instruments().get(written.instrument()) != null) {
            report(Kind.DUPLICATE_KEY, at.span("instrument"), "“" + written.instrument() + "”是内置文件的编号，本地文件请另取编号",
                    "\"" + written.instrument() + "\" is the id of a built-in instrument; give yours another one");
        }
        checkOrder(at, written.inForce() != null && written.until() != null && written.until().isBefore(written.inForce()));
        return new Instrument(at, written.instrument(), inBothLanguages(written.title()), written.number(), code(written.region(), at.span("region")), written.inForce(), written.until(),
                written.status(), written.numberStatus(), written.own(), inBothLanguages(written.note()));
    }

    /** An office may write in one language; a report in the other then says it in that one. */
    private static Text inBothLanguages(Text text) {
        return text == null ? null : new Text(text.zh() == null ? text.en() : text.zh(), text.en() == null ? text.zh() : text.en());
    }

    /** The standards with their local values. */
    Stream<Standard> standards(List<LocalStandard> written) {
        return written.stream().map(this::standard).filter(Objects::nonNull).toList().stream();
    }

    private Standard standard(LocalStandard written) {
        require(written.at(), LocalStandard.class, "standard", "values");
        if (written.standard() == null) {
            return null;
        }
        Standard known = builtIn.get(written.standard().strip());
        if (known == null) {
            List<String> near = Words.near(written.standard(), builtIn.all().stream().map(Standard::standard).toList());
            report(Kind.UNKNOWN_VALUE, written.at().span("standard"),
                    "没有标准“" + written.standard() + "”" + (near.isEmpty() ? "；全部标准见 reception standards" : "，是否为“" + String.join("”或“", near) + "”？"),
                    "there is no standard \"" + written.standard() + "\"; " + (near.isEmpty() ? "reception standards lists all" : "did you mean \"" + String.join("\" or \"", near) + "\"?"));
            return null;
        }
        List<DatedValue> values = written.values().stream().map(value -> value(known, value)).toList();
        return new Standard(written.at(), known.standard(), known.title(), known.unit(), known.stricter(), known.resolution(), known.levels(), known.wordings(),
                known.includes(), known.note(), values);
    }

    private DatedValue value(Standard standard, DatedValue written) {
        Place at = written.at();
        require(at, DatedValue.class, "region", "from", "cite");
        checkOrder(at, written.from() != null && written.until() != null && written.until().isBefore(written.from()));
        if (at.stated("table") != Stated.MISSING) {
            report(Kind.UNKNOWN_KEY, at.span("table"), "本地标准不用数据表，请逐条写 value、level 或 ladder", "a local standard has no table; write each value, level or ladder");
        }
        checkFigure(standard, written);
        written.ladder().forEach(this::checkStep);
        if (written.cite() != null) {
            checkCite(written.cite());
        }
        if (written.season() != null) {
            checkSeason(written.season());
        }
        return new DatedValue(at, code(written.region(), at.span("region")), written.from(), written.until(), where(written.where()), written.season(), written.value(),
                written.level(), written.ladder(), null, written.cite(), written.status(), written.lastConfirmed(), inBothLanguages(written.note()));
    }

    private void checkFigure(Standard standard, DatedValue written) {
        Place at = written.at();
        long given = Stream.of("value", "level", "ladder").filter(name -> at.stated(name) == Stated.GIVEN).count();
        boolean isLevel = !standard.levels().isEmpty();
        if (given != 1 || isLevel != (at.stated("level") == Stated.GIVEN)) {
            report(Kind.MISSING_KEY, at.span(), isLevel ? "“" + standard.title().zh() + "”须写 level（等级），可填：" + String.join("、", standard.levels()) : "“" + standard.title().zh() + "”须写 value（数额）或 ladder（分档）之一",
                    "\"" + standard.standard() + "\" takes " + (isLevel ? "a level: " + String.join(", ", standard.levels()) : "either a value or a ladder"));
        } else if (isLevel && written.level() != null && !standard.levels().contains(written.level())) {
            report(Kind.UNKNOWN_VALUE, at.span("level"), "没有等级“" + written.level() + "”，可填：" + String.join("、", standard.levels()),
                    "there is no level \"" + written.level() + "\"; possible: " + String.join(", ", standard.levels()));
        }
    }

    private void checkStep(Step step) {
        require(step.at(), Step.class, "by");
        Set<String> known = builtIn.all().stream().flatMap(standard -> standard.values().stream()).flatMap(value -> value.ladder().stream()).map(Step::by)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (step.by() != null && !known.contains(step.by())) {
            report(Kind.UNKNOWN_VALUE, step.at().span("by"), "不能按“" + step.by() + "”计数，可填：" + String.join("、", known), "\"" + step.by() + "\" is not counted; possible: " + String.join(", ", known));
        }
        if (step.share() != null && !SHARE.matcher(step.share()).matches()) {
            report(Kind.WRONG_TYPE, step.at().span("share"), "比例应写成分数，如 1/3，现为“" + step.share() + "”", "a share such as 1/3 is expected, not \"" + step.share() + "\"");
        }
        if (step.plus() == null && step.share() == null) {
            report(Kind.MISSING_KEY, step.at().span(), "每一档须写 plus（基数）或 share（比例）", "each step needs \"plus\" or \"share\"");
        }
    }

    private void checkCite(Cite cite) {
        require(cite.at(), Cite.class, "instrument");
        String id = cite.instrument();
        if (id != null && localInstruments != null && !localInstruments.contains(id) && builtIn.instruments().get(id) == null) {
            List<String> near = Words.near(id, Stream.concat(localInstruments.stream(), builtIn.instruments().all().stream().map(Instrument::instrument)).toList());
            report(Kind.UNKNOWN_VALUE, cite.at().span("instrument"),
                    "没有文件“" + id + "”" + (near.isEmpty() ? "；请写入 instruments（文件依据）" : "，是否为“" + String.join("”或“", near) + "”？"),
                    "there is no instrument \"" + id + "\"; " + (near.isEmpty() ? "add it under instruments" : "did you mean \"" + String.join("\" or \"", near) + "\"?"));
        }
    }

    private void checkSeason(Standard.Season season) {
        require(season.at(), Standard.Season.class, "from", "until");
        Stream.of("from", "until").forEach(name -> {
            String day = name.equals("from") ? season.from() : season.until();
            if (day != null && !MONTH_AND_DAY.matcher(day).matches()) {
                report(Kind.WRONG_TYPE, season.at().span(name), "应为月-日，如 \"07-01\"，现为“" + day + "”", "month and day such as \"07-01\" are expected, not \"" + day + "\"");
            }
        });
    }

    private void checkOrder(Place at, boolean endsBeforeItBegins) {
        if (endsBeforeItBegins) {
            report(Kind.IMPOSSIBLE_DATE, at.span("until"), "失效日期早于施行日期", "the last day in force is before the first");
        }
    }

    private String code(String place, Span span) {
        if (place == null || place.equals(Region.NATION)) {
            return place;
        }
        Region region = PlanReader.region(new Node.Scalar(span, place, false), binder, builtIn.regions());
        return region == null ? null : region.code();
    }

    /** The conditions in the English words that they are compared in. */
    private Node where(Node written) {
        if (written == null) {
            return null;
        }
        if (!(written instanceof Node.Mapping mapping)) {
            report(Kind.WRONG_TYPE, written.span(), "“适用情形”应为若干“键: 值”，如 {kind: domestic-official}", "\"where\" takes keys with values, such as {kind: domestic-official}");
            return null;
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            String dimension = dimension(entry.key());
            List<Node> words = entry.value() instanceof Node.Sequence sequence ? sequence.items() : List.of(entry.value());
            if (dimension != null) {
                List<Node> english = words.stream().map(word -> word(dimension, word)).filter(Objects::nonNull).toList();
                entries.add(new Node.Entry(new Node.Scalar(entry.key().span(), dimension, false), new Node.Sequence(entry.value().span(), english)));
            }
        }
        return new Node.Mapping(mapping.span(), entries);
    }

    private String dimension(Node.Scalar key) {
        Set<String> known = new LinkedHashSet<>();
        builtIn.all().forEach(standard -> builtIn.values(standard, null, null).forEach(value -> known.addAll(value.where().keySet())));
        String written = Words.normal(key.text());
        List<String> meant = known.contains(written) ? List.of(written) : known.stream().filter(dimension -> PlanTree.keys(dimension).contains(written)).toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        if (meant.size() > 1) {
            report(Kind.UNKNOWN_KEY, key.span(), "“" + key.text() + "”有多种含义，请写其一：" + String.join("、", meant), "\"" + key.text() + "\" has several meanings; write one of " + String.join(", ", meant));
            return null;
        }
        report(Kind.UNKNOWN_KEY, key.span(), "标准不按“" + key.text() + "”区分，可用：" + String.join("、", known), "standards are not told apart by \"" + key.text() + "\"; known: " + String.join(", ", known));
        return null;
    }

    private Node word(String dimension, Node written) {
        if (!(written instanceof Node.Scalar scalar)) {
            report(Kind.WRONG_TYPE, written.span(), "应为单个值", "a single value is expected");
            return null;
        }
        Set<Class<?>> choices = PlanTree.choices(dimension);
        Set<String> known = builtIn.all().stream().flatMap(standard -> builtIn.values(standard, null, null).stream()).flatMap(value -> value.where().getOrDefault(dimension, Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (choices.isEmpty() || known.contains(Words.normal(scalar.text()))) {
            return scalar;
        }
        for (Class<?> type : choices) {
            Enum<?> value = Vocabulary.choices(type).byWord(scalar.text());
            if (value != null) {
                return new Node.Scalar(scalar.span(), Vocabulary.word(value).english(), false);
            }
        }
        List<String> near = Words.near(scalar.text(), choices.stream().flatMap(type -> Vocabulary.choices(type).allWords().stream()).toList());
        report(Kind.UNKNOWN_VALUE, scalar.span(), "“" + dimension + "”没有“" + scalar.text() + "”这个值" + (near.isEmpty() ? "；可填如 " + String.join("、", known) : "，是否为“" + String.join("”或“", near) + "”？"),
                "\"" + dimension + "\" has no value \"" + scalar.text() + "\"" + (near.isEmpty() ? "; such as " + String.join(", ", known) : "; did you mean \"" + String.join("\" or \"", near) + "\"?"));
        return null;
    }

    private void require(Place at, Class<?> section, String... components) {
        require(binder, at, section, components);
    }

    /** Reports each of a record's components that is not given; returns whether none is missing. */
    static boolean require(Binder binder, Place at, Class<?> section, String... components) {
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
