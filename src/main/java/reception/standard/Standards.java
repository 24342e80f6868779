package reception.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.Span;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.lexicon.CareWords;
import reception.lexicon.Lexicons;
import reception.lexicon.Matters;
import reception.lexicon.SensitiveLexicons;
import reception.standard.Standard.DatedValue;
import reception.standard.Standard.Resolution;
import reception.standard.Standard.Season;
import reception.standard.Standard.Step;
import reception.standard.Standard.Stricter;
import reception.standard.Standard.Table;
import reception.standard.file.Dimensions;
import reception.standard.file.Status;
import reception.standard.knowledge.Agreements;
import reception.standard.knowledge.Claims;
import reception.standard.knowledge.Courtesy;
import reception.standard.knowledge.Observances;
import reception.standard.knowledge.Regimes;
import reception.standard.knowledge.Silence;
import reception.standard.place.Organs;
import reception.standard.place.Regions;
import reception.visit.Region;
import reception.vocabulary.ChineseNumerals;
import reception.vocabulary.Dates;
import reception.vocabulary.Formula;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Words;

/** Dated figures by place and kind, and what is in force for a day. Immutable, safe for use by several threads. */
public final class Standards {

    private static final String FOLDER = "standards/";
    private static final Set<String> OTHER_FILES = Set.of(Matters.FILE, "standards/sources.yaml", "standards/regions.yaml", "standards/diets.yaml", "standards/plausible.yaml", "standards/sheet-keys.yaml", "standards/secrecy-marks.yaml",
            "standards/secrecy-sentences.yaml", SensitiveLexicons.PAIRS, "standards/personal-numbers.yaml", SensitiveLexicons.TERM_UNITS, SensitiveLexicons.CHANNEL_TEXTS, Regimes.FILE, Silence.FILE, Claims.FILE,
            Agreements.FILE, Observances.FILE, Courtesy.FILE, CareWords.FILE);

    private final Regions regions;
    private final Instruments instruments;
    private final Map<String, Standard> standards;
    private final Map<String, List<LocalValue>> localValues;
    private final int layers;
    private final RuleFolder folder;
    private final Map<Table, List<FigureTable.Row>> tables;
    private final Dimensions dimensions;
    private final Regimes regimes;
    private final Silence silence;
    private final Claims claims;
    private final Observances observances;
    private final Courtesy courtesy;
    private final Map<String, Map<String, List<PlacedValue>>> valuesByRegion = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Candidates>> candidatesByPlace = new ConcurrentHashMap<>();
    private final Map<String, Turns> turnsByPlace = new ConcurrentHashMap<>();

    /**
     * @param layer which of the files that were added, one after the other, gives it: values of one succeed each other, those of several hold side by side
     */
    private record LocalValue(DatedValue value, int layer) {
    }

    /**
     * @param layers how many times local values were added
     * @param tables those that lie beside a user's standards; the others lie in the folder
     */
    private Standards(Regions regions, Instruments instruments, Map<String, Standard> standards, Map<String, List<LocalValue>> localValues, int layers, RuleFolder folder,
                      Map<Table, List<FigureTable.Row>> tables, Dimensions dimensions, Regimes regimes, Silence silence, Claims claims,
                      Observances observances, Courtesy courtesy) {
        this.regions = regions;
        this.instruments = instruments;
        this.standards = standards;
        this.localValues = localValues;
        this.layers = layers;
        this.folder = folder;
        this.tables = tables;
        this.dimensions = dimensions;
        this.regimes = regimes;
        this.silence = silence;
        this.claims = claims;
        this.observances = observances;
        this.courtesy = courtesy;
    }

    /**
     * Reads the standards of a folder of rules, which has a full set of them. Those of the program are as they were checked when it was built.
     *
     * @param dimensions what standards may tell things apart by
     * @throws InvalidFileException if one of them cannot be read
     */
    public static Standards of(RuleFolder folder, Dimensions dimensions) {
        Regions regions = Regions.of(folder);
        Instruments instruments = Instruments.of(folder);
        Map<Table, List<FigureTable.Row>> tables = new IdentityHashMap<>();
        Map<String, Standard> standards = folder.isBuiltIn() ? read(folder, (standard, binder) -> standard)
                : read(folder, new OwnStandards(folder, of(RuleFolder.builtIn(), dimensions), false, regions, instruments, tables)::checked);
        return new Standards(regions, instruments, standards, Map.of(), 0, folder, tables, dimensions, Regimes.of(folder), Silence.of(folder), Claims.of(folder), Observances.of(folder), Courtesy.of(folder));
    }

    private static Map<String, Standard> read(RuleFolder folder, BiFunction<Standard, Binder, Standard> check) {
        Map<String, Standard> standards = new LinkedHashMap<>();
        folder.yaml(name -> name.startsWith(FOLDER) && !OTHER_FILES.contains(name) && !Instruments.FILES.contains(name) && !Lexicons.FILES.contains(name)).forEach((name, node) -> {
            List<InputError> errors = new ArrayList<>();
            Binder binder = new Binder(errors);
            Standard standard = binder.bind(Standard.class, node, "", "");
            if (errors.isEmpty()) {
                standard = check.apply(standard, binder);
            }
            if (!errors.isEmpty()) {
                throw new InvalidFileException(name, errors);
            }
            standards.put(standard.standard(), standard);
        });
        return standards;
    }

    /** Whether a folder has a full set of standards of its own, with its regions. */
    public static boolean isComplete(RuleFolder folder) {
        return !folder.yaml("standards/regions.yaml"::equals).isEmpty();
    }

    /**
     * These with the standards that lie beside a user's rules, as local values.
     *
     * @throws InvalidFileException if one of them cannot be read
     */
    public Standards with(RuleFolder userFolder) {
        Instruments own = Instruments.of(userFolder);
        own.checkPlaces(regions);
        Map<Table, List<FigureTable.Row>> all = new IdentityHashMap<>(tables);
        OwnStandards check = new OwnStandards(userFolder, this, true, regions, instruments.with(own), all);
        return with(List.copyOf(read(userFolder, check::checked).values()), own, all);
    }

    /**
     * Standards that lie beside a user's rules.
     *
     * @param known         whose dimensions and head-counts they may use
     * @param completeKnown whether they complete these, so that a value of a known standard need not say what it is
     * @param tables        receives those that they name
     */
    private record OwnStandards(RuleFolder folder, Standards known, boolean completeKnown, Regions regions, Instruments instruments,
                                Map<Table, List<FigureTable.Row>> tables) {

        /** A standard with its conditions in English words; what is wrong with it is reported. */
        Standard checked(Standard written, Binder binder) {
            Standard standard = completeKnown && known.get(written.standard()) != null ? known.get(written.standard()) : written;
            if (standard.standard() == null || standard.title() == null || standard.unit() == null || standard.stricter() == null || standard.resolution() == null) {
                binder.report(InputError.Kind.MISSING_KEY, written.at().span(), "新的标准须写明 standard、title、unit、stricter、resolution",
                        "a new standard needs standard, title, unit, stricter and resolution");
                return written;
            }
            ValueCheck check = new ValueCheck(known, binder);
            List<DatedValue> values = written.values().stream().map(value -> checked(standard, value, check, binder)).toList();
            return new Standard(written.at(), written.standard(), ValueCheck.inBothLanguages(written.title()), written.unit(), written.stricter(), written.resolution(), written.setByPlaces(), written.sorts(), written.levels(),
                    written.wordings(), ValueCheck.inBothLanguages(written.includes()), ValueCheck.inBothLanguages(written.note()), values);
        }

        private DatedValue checked(Standard standard, DatedValue value, ValueCheck check, Binder binder) {
            Node where = check.check(standard, value, true);
            boolean isComplete = ValueCheck.require(binder, value.at(), DatedValue.class, "region", "from", "status", "cite");
            if (isComplete && instruments.get(value.cite().instrument()) == null) {
                binder.report(InputError.Kind.UNKNOWN_VALUE, value.cite().at().span("instrument"), "standards/sources.yaml 中没有这个文件依据：" + value.cite().instrument(),
                        "standards/sources.yaml has no instrument " + value.cite().instrument());
            }
            if (value.region() != null) {
                regions.checkCode(value.region(), value.at().span("region"), binder);
            }
            Table table = value.table() == null ? null : checked(value.table(), standard, check, binder);
            return new DatedValue(value.at(), value.region(), value.from(), value.earliest(), value.until(), where, value.season(), value.value(), value.level(), check.ladder(standard, value), table,
                    value.cite(), value.status(), value.lastConfirmed(), ValueCheck.inBothLanguages(value.note()));
        }

        private Table checked(Table written, Standard standard, ValueCheck check, Binder binder) {
            if (!ValueCheck.require(binder, written.at(), Table.class, "file", "dimension", "columns")) {
                return written;
            }
            Table table = new Table(written.at(), written.file(), check.dimension(written.dimension(), written.at().span("dimension"), standard), written.columns());
            Span span = table.at().span("file");
            switch (folder.find(FOLDER, table.file())) {
                case ABSENT -> binder.report(InputError.Kind.UNREADABLE, span, "本标准所在的文件夹内没有数据表“" + table.file() + "”",
                        "there is no table \"" + table.file() + "\" in the folder of this standard");
                case OUTSIDE -> binder.report(InputError.Kind.UNREADABLE, span, "数据表须放在本标准所在的文件夹内，链接也不得指向其外；此处只写文件名，如 limits.csv，现为“" + table.file() + "”",
                        "a table lies in the folder of its standard, and so does what it links to; write its name, such as limits.csv, not \"" + table.file() + "\"");
                case INSIDE -> {
                    List<InputError> errors = new ArrayList<>();
                    List<FigureTable.Row> rows = rows(folder, table);
                    rows.forEach(row -> regions.checkCode(row.region(), new Span(row.line(), 1, row.region().length() + 1), new Binder(errors)));
                    if (!errors.isEmpty()) {
                        throw new InvalidFileException(FOLDER + table.file(), errors);
                    }
                    tables.put(table, rows);
                }
            }
            return table;
        }
    }

    /**
     * These with a user's local values, which may tighten but not loosen.
     *
     * @param local            standards with the ids of known ones, or new ones
     * @param localInstruments what they cite
     */
    public Standards with(List<Standard> local, Instruments localInstruments) {
        return with(local, localInstruments, tables);
    }

    private Standards with(List<Standard> local, Instruments localInstruments, Map<Table, List<FigureTable.Row>> allTables) {
        Map<String, Standard> all = new LinkedHashMap<>(standards);
        Map<String, List<LocalValue>> values = new HashMap<>(localValues);
        for (Standard standard : local) {
            all.putIfAbsent(standard.standard(), standard);
            List<LocalValue> both = new ArrayList<>(values.getOrDefault(standard.standard(), List.of()));
            standard.values().forEach(value -> both.add(new LocalValue(value, layers + 1)));
            values.put(standard.standard(), both);
        }
        return new Standards(regions, instruments.with(localInstruments), all, values, layers + 1, folder, allTables, dimensions, regimes, silence, claims, observances, courtesy);
    }

    /** What these may tell things apart by. */
    public Dimensions dimensions() {
        return dimensions;
    }

    /** What guides to etiquette advise. */
    public Courtesy courtesy() {
        return courtesy;
    }

    /** Hours and days of observances. */
    public Observances observances() {
        return observances;
    }

    /** What it means that a plan is silent. */
    public Silence silence() {
        return silence;
    }

    /** What names of organs tell. */
    public Organs organs() {
        return regions.organs();
    }

    /** The claims that other statements must bear out. */
    public Claims claims() {
        return claims;
    }

    /** Which rules bind whom. */
    public Regimes regimes() {
        return regimes;
    }

    public Regions regions() {
        return regions;
    }

    public Instruments instruments() {
        return instruments;
    }

    /** All standards, in the order of their names. */
    public List<Standard> all() {
        return List.copyOf(standards.values());
    }

    /** The standard of an id, or null. */
    public Standard get(String id) {
        return standards.get(id);
    }

    /** What a thing of a plan must be known for, so that a standard can be looked up. */
    public interface Question {

        /** The key of the thing. */
        String of();

        /** The day for which it is asked; null if unknown. */
        LocalDate day();

        /** The place; null if unknown. */
        Region region();

        /** The words of a dimension, such as {@code plan.kind}: one, or each of a property that lists several; empty if unknown. */
        Set<String> words(String dimension);

        /** A head-count by which a ladder is climbed; null if unknown. */
        Integer count(String by);

        /** Whether an instrument binds those whom the thing is about. */
        default boolean isBoundBy(Instrument instrument) {
            return true;
        }
    }

    /** The answer to a question. */
    public sealed interface Answer {

        /**
         * A value is in force.
         *
         * @param local       whether a user's configuration gives it
         * @param looser      local values that would loosen it, and are not applied
         * @param doubtful    local values that are stricter but unverified, and are not applied in place of a verified one: a finding that rests on
         *                    them would be a mere warning
         * @param needsRegion whether the place is unknown and may have a stricter value: what the limit forbids is forbidden,
         *                    what it allows is undetermined
         * @param mayHold     that a stricter value, of whose first day only the month or year is known, may hold already; null if there is none. What the limit forbids is forbidden, what it allows is undetermined
         * @param unrecorded  that the place may have a stricter rule of its own, and none is known; null where that is not so
         * @param denied      that a user's configuration says that the place has none; null where it does not
         */
        record Found(Limit limit, boolean local, List<Limit> looser, List<Limit> doubtful, boolean needsRegion, Text mayHold, Unrecorded unrecorded, Text denied) implements Answer {
        }

        /** The plan does not say what decides: a dimension, {@code day} or {@code region}. */
        record Unstated(String dimension) implements Answer {
        }

        /**
         * No value is known to be in force.
         *
         * @param unrecorded that the place may have a rule of its own; null where none has
         */
        record Unknown(Text why, Unrecorded unrecorded) implements Answer {
        }

        /** A user's configuration says that the place has no such rule. */
        record Denied(Text by) implements Answer {
        }
    }

    /**
     * Looks up a standard.
     *
     * @throws IllegalArgumentException if there is no such standard
     */
    public Answer resolve(String id, Question question) {
        Standard standard = standards.get(id);
        if (standard == null) {
            throw new IllegalArgumentException("no standard \"" + id + "\"");
        }
        Map<String, List<PlacedValue>> byRegion = byRegion(standard);
        boolean needsRegion = question.region() == null && byRegion.values().stream().flatMap(List::stream)
                .anyMatch(value -> !Region.NATION.equals(value.region()) && value.mayMatch(question));
        if (needsRegion && !byRegion.containsKey(Region.NATION)) {
            return new Answer.Unstated("region");
        }
        Candidates here = candidates(standard, question.region());
        if (here.values().isEmpty()) {
            return unknownHere(standard, question);
        }
        if (question.day() == null) {
            return new Answer.Unstated("day");
        }
        List<PlacedValue> inForce = here.inForce(question.day());
        Text denied = standard.isSetByPlaces() ? denied(standard, inForce) : null;
        if (denied != null) {
            inForce = inForce.stream().filter(candidate -> !candidate.isNone()).toList();
        }
        List<PlacedValue> perhaps = here.mayHold(question.day());
        List<PlacedValue> mayHold = perhaps.isEmpty() ? perhaps : perhaps.stream().filter(candidate -> !candidate.isNone() && candidate.mayMatch(question)).toList();
        if (inForce.isEmpty() && !mayHold.isEmpty()) {
            return new Answer.Unknown(mayHold(standard, mayHold.get(0), question.day()), null);
        }
        if (inForce.isEmpty() && denied != null) {
            return new Answer.Denied(denied);
        }
        if (inForce.isEmpty() && needsRegion) {
            return new Answer.Unstated("region");
        }
        if (inForce.isEmpty()) {
            return notInForce(standard, here.values(), question);
        }
        List<PlacedValue> matching = new ArrayList<>();
        String open = null;
        for (PlacedValue candidate : inForce) {
            String openDimension = candidate.openDimension(question);
            if (openDimension != null) {
                open = open == null ? openDimension : open;
            } else if (candidate.matches(question)) {
                matching.add(candidate);
            }
        }
        if (open != null && matching.stream().noneMatch(candidate -> isStrictestOfAll(standard, candidate))) {
            return new Answer.Unstated(open);
        }
        if (matching.isEmpty() && !mayHold.isEmpty()) {
            return new Answer.Unknown(mayHold(standard, mayHold.get(0), question.day()), null);
        }
        if (matching.isEmpty() && denied != null) {
            return new Answer.Denied(denied);
        }
        if (matching.isEmpty()) {
            return needsRegion ? new Answer.Unstated("region") : unknownHere(standard, question);
        }
        List<PlacedValue> binding = matching.stream().filter(candidate -> question.isBoundBy(instruments.resolve(candidate.value().cite()).instrument())).toList();
        Answer chosen = choose(standard, binding.isEmpty() ? matching : binding, mayHold, question, needsRegion);
        if (!(chosen instanceof Answer.Found found) || !standard.isSetByPlaces() || question.region() == null) {
            return chosen;
        }
        boolean isOwnRuleKnown = denied != null || inForce.stream().anyMatch(candidate -> !Region.NATION.equals(candidate.region()));
        return withOwnRule(standard, found, question, isOwnRuleKnown, denied);
    }

    /** Beside a value for the whole country a place may have a stricter one. */
    private Answer withOwnRule(Standard standard, Answer.Found found, Question question, boolean isKnown, Text denied) {
        boolean isStrictest = found.limit().level() != null && standard.levels().indexOf(found.limit().level()) == 0;
        Unrecorded unrecorded = isKnown || isStrictest ? null : ((Answer.Unknown) unknownHere(standard, question)).unrecorded();
        return new Answer.Found(found.limit(), found.local(), found.looser(), found.doubtful(), found.needsRegion(), found.mayHold(), unrecorded, denied);
    }

    /** What a configuration says of the narrowest place that has no such rule; null if it says so of none. */
    private Text denied(Standard standard, List<PlacedValue> inForce) {
        return inForce.stream().filter(PlacedValue::isNone).max(Comparator.comparingInt(candidate -> width(candidate.region()))).map(candidate -> {
            String place = regions.fullName(regions.byCode(candidate.region()));
            return new Text("据配置，" + place + "自" + Dates.of(candidate.value().from(), Language.ZH) + "起没有“" + standard.title().zh() + "”的规定",
                    "by the configuration " + place + " has no rule on \"" + standard.title().en() + "\" from " + Dates.of(candidate.value().from(), Language.EN) + " on");
        }).orElse(null);
    }

    private static boolean isStrictestOfAll(Standard standard, PlacedValue candidate) {
        return standard.resolution() == Resolution.STRICTEST && !standard.levels().isEmpty() && standard.levels().get(0).equals(candidate.value().level());
    }

    private Answer choose(Standard standard, List<PlacedValue> matching, List<PlacedValue> mayHold, Question question, boolean needsRegion) {
        List<Limit> builtIn = new ArrayList<>();
        List<Limit> local = new ArrayList<>();
        for (PlacedValue candidate : matching) {
            for (Step step : candidate.value().ladder()) {
                if (question.count(step.by()) == null) {
                    return new Answer.Unstated(step.by());
                }
            }
            (candidate.local() ? local : builtIn).add(limit(standard, candidate, question));
        }
        Limit chosen = builtIn.isEmpty() ? null : standard.resolution() == Resolution.NEAREST ? nearest(standard, builtIn) : strictest(standard, builtIn);
        boolean isSettled = chosen != null && chosen.verified() || local.stream().anyMatch(Limit::verified);
        List<Limit> eligible = local.stream().filter(limit -> !isSettled || limit.verified()).toList();
        Limit strictestLocal = eligible.isEmpty() ? null : strictest(standard, eligible);
        if (chosen == null || strictestLocal != null && !isStricter(standard, chosen, strictestLocal)) {
            chosen = strictestLocal;
        }
        List<Limit> looser = new ArrayList<>();
        List<Limit> doubtful = new ArrayList<>();
        for (Limit other : standard.resolution() == Resolution.NEAREST ? local : concat(builtIn, local)) {
            boolean isLocal = local.contains(other) || width(other.region()) > width(chosen.region());
            if (other != chosen && isLocal && isStricter(standard, chosen, other)) {
                looser.add(other);
            } else if (local.contains(other) && !eligible.contains(other) && isStricter(standard, other, chosen)) {
                doubtful.add(other);
            }
        }
        boolean isStrictest = chosen.level() != null && standard.levels().indexOf(chosen.level()) == 0;
        Limit applied = chosen;
        Text doubt = mayHold.stream().filter(candidate -> candidate.value().ladder().stream().allMatch(step -> question.count(step.by()) != null))
                .filter(candidate -> isStricter(standard, limit(standard, candidate, question), applied)).findFirst().map(candidate -> mayHold(standard, candidate, question.day())).orElse(null);
        return new Answer.Found(chosen, local.contains(chosen), looser, doubtful, needsRegion && !isStrictest, doubt, null, null);
    }

    private Text mayHold(Standard standard, PlacedValue candidate, LocalDate day) {
        Text place = placeOf(candidate);
        LocalDate from = candidate.value().from();
        return new Text(place.zh() + "“" + standard.title().zh() + "”的规定，只知至迟自" + Dates.of(from, Language.ZH) + "起施行，" + Dates.of(day, Language.ZH) + "是否已经施行不详",
                "the rule of " + place.en() + " on \"" + standard.title().en() + "\" is known to hold from " + Dates.of(from, Language.EN)
                        + " at the latest; whether it held on " + Dates.of(day, Language.EN) + " already is not known");
    }

    private Text placeOf(PlacedValue candidate) {
        Region region = regions.byCode(candidate.region());
        return region == null ? new Text("全国", "whole country") : new Text(regions.fullName(region), regions.fullName(region));
    }

    private static List<Limit> concat(List<Limit> a, List<Limit> b) {
        List<Limit> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }

    /** The strictest; of those that are as strict a verified one, else that of the nearer place. */
    private static Limit strictest(Standard standard, List<Limit> limits) {
        Limit strictest = limits.get(0);
        for (Limit limit : limits) {
            boolean isAsStrict = !isStricter(standard, strictest, limit) && !strictest.verified();
            if (isStricter(standard, limit, strictest) || isAsStrict && (limit.verified() || width(limit.region()) > width(strictest.region()))) {
                strictest = limit;
            }
        }
        return strictest;
    }

    private static Limit nearest(Standard standard, List<Limit> limits) {
        int nearest = limits.stream().mapToInt(limit -> width(limit.region())).max().orElseThrow();
        List<Limit> atPlace = limits.stream().filter(limit -> width(limit.region()) == nearest).toList();
        List<Limit> seasonal = atPlace.stream().filter(limit -> limit.season() != null).toList();
        return strictest(standard, seasonal.isEmpty() ? atPlace : seasonal);
    }

    /** How narrow a place is: 0 for the country, 1 province, 2 prefecture, 3 county. */
    private static int width(String region) {
        return Region.NATION.equals(region) ? 0 : region.endsWith("0000") ? 1 : region.endsWith("00") ? 2 : 3;
    }

    private static boolean isStricter(Standard standard, Limit a, Limit b) {
        if (a.level() != null) {
            return standard.levels().indexOf(a.level()) < standard.levels().indexOf(b.level());
        }
        int order = a.allowed().compareTo(b.allowed());
        return standard.stricter() == Stricter.HIGHER ? order > 0 : order < 0;
    }

    private Limit limit(Standard standard, PlacedValue candidate, Question question) {
        DatedValue value = candidate.value();
        BigDecimal allowed = candidate.figure();
        Text arithmetic = allowed == null && value.level() != null ? standard.wording(value.level()) : allowed == null ? null : Formula.of(Formula.plain(allowed));
        if (!value.ladder().isEmpty()) {
            Step step = step(value.ladder(), question);
            int count = question.count(step.by());
            allowed = BigDecimal.valueOf(Ladder.allowed(step, count));
            arithmetic = Ladder.arithmetic(step, count);
        }
        Citation citation = instruments.resolve(value.cite());
        boolean verified = value.status() == Status.VERIFIED && citation.verified();
        return new Limit(question.of(), standard.standard(), standard.title(), standard.unit(), allowed, value.level(), arithmetic, candidate.region(),
                placeOf(candidate), value.from(), value.until(), candidate.season() == null ? null : candidate.season().toString(),
                citation, verified, value.lastConfirmed(), standard.includes(), value.note());
    }

    private static Step step(List<Step> ladder, Question question) {
        for (Step step : ladder) {
            if (step.upTo() == null || question.count(step.by()) <= step.upTo()) {
                return step;
            }
        }
        return ladder.get(ladder.size() - 1);
    }

    private Answer unknownHere(Standard standard, Question question) {
        return unknown(standard, question, candidates(standard, question.region()).unknown(() -> noneKnown(standard, question)));
    }

    private Text noneKnown(Standard standard, Question question) {
        String placeZh = question.region() == null ? "此地" : regions.fullName(question.region()) + "（" + question.region().code() + "）";
        String placeEn = question.region() == null ? "this place" : question.region().code() + " " + regions.fullName(question.region());
        boolean mayBeNone = standard.isSetByPlaces();
        return new Text(
                "没有适用于" + placeZh + "此种情形的“" + standard.title().zh() + "”数据；请在 reception.yaml 中补充本地标准" + (mayBeNone ? "，当地没有此项规定的写“无”" : ""),
                "no value of \"" + standard.title().en() + "\" is known for " + placeEn + " in this case; state it in reception.yaml" + (mayBeNone ? ", or that there is none" : ""));
    }

    private Answer unknown(Standard standard, Question question, Text why) {
        if (!standard.isSetByPlaces() || question.region() == null) {
            return new Answer.Unknown(why, null);
        }
        Text place = named(question.region());
        return new Answer.Unknown(why, new Unrecorded(standard.standard(), standard.title(), place, why, true, strictest(standard, question, place)));
    }

    /** A place with those above it and its code. */
    public Text named(Region region) {
        String name = regions.fullName(region);
        return new Text(name + "（" + region.code() + "）", region.code() + " " + name);
    }

    /** The strictest rule that a place could have; null where rules are figures. */
    private static Limit strictest(Standard standard, Question question, Text place) {
        if (standard.levels().isEmpty()) {
            return null;
        }
        String level = standard.levels().get(0);
        return new Limit(question.of(), standard.standard(), standard.title(), standard.unit(), null, level, standard.wording(level), question.region().code(), place,
                question.day(), null, null, null, false, null, null, null);
    }

    private Answer notInForce(Standard standard, List<PlacedValue> here, Question question) {
        LocalDate day = question.day();
        LocalDate first = here.stream().map(candidate -> candidate.value().from()).min(Comparator.naturalOrder()).orElseThrow();
        return unknown(standard, question, new Text(
                Dates.of(day, Language.ZH) + "没有已知在有效期内的“" + standard.title().zh() + "”；数据自" + Dates.of(first, Language.ZH) + "起",
                "no value of \"" + standard.title().en() + "\" is known to be in force on " + Dates.of(day, Language.EN) + "; the data begin on " + Dates.of(first, Language.EN)));
    }

    /**
     * The values that a place may have.
     *
     * @param conditions for each value a number, the same for those that hold under the same conditions and succeed each other
     * @param turns      the days on which what is in force may change; empty where seasons do that each year
     * @param byTurn     what is in force from one of them to the next, as far as it was asked
     * @param dimly      those of whose first day only the month or year is known
     * @param unknown    that none of them is known to hold here, once it was said
     */
    private record Candidates(List<PlacedValue> values, int[] conditions, int numbers, TreeSet<LocalDate> turns, Map<LocalDate, List<PlacedValue>> byTurn, List<PlacedValue> dimly,
                              AtomicReference<Text> unknown) {

        static Candidates of(List<PlacedValue> values) {
            Map<String, Integer> numbers = new HashMap<>();
            int[] conditions = new int[values.size()];
            for (int i = 0; i < conditions.length; i++) {
                String same = values.get(i).sameConditions();
                numbers.putIfAbsent(same, numbers.size());
                conditions[i] = numbers.get(same);
            }
            TreeSet<LocalDate> turns = new TreeSet<>();
            if (values.stream().allMatch(value -> value.season() == null)) {
                values.forEach(value -> addTurns(value.value().from(), value.value().until(), turns));
            }
            List<PlacedValue> dimly = values.stream().filter(value -> value.value().earliest() != null).toList();
            return new Candidates(List.copyOf(values), conditions, numbers.size(), turns, new ConcurrentHashMap<>(), dimly, new AtomicReference<>());
        }

        Text unknown(Supplier<Text> words) {
            Text said = unknown.get();
            if (said == null) {
                said = words.get();
                unknown.set(said);
            }
            return said;
        }

        List<PlacedValue> inForce(LocalDate day) {
            LocalDate turn = turns.floor(day);
            return turn == null ? List.copyOf(found(day)) : byTurn.computeIfAbsent(turn, unused -> List.copyOf(found(day)));
        }

        private List<PlacedValue> found(LocalDate day) {
            PlacedValue[] latest = new PlacedValue[numbers];
            for (int i = 0; i < conditions.length; i++) {
                PlacedValue candidate = values.get(i);
                boolean begun = !candidate.value().from().isAfter(day);
                boolean inSeason = candidate.season() == null || candidate.season().holds(day);
                PlacedValue before = latest[conditions[i]];
                if (begun && inSeason && (before == null || !candidate.value().from().isBefore(before.value().from()))) {
                    latest[conditions[i]] = candidate;
                }
            }
            List<PlacedValue> inForce = new ArrayList<>();
            for (PlacedValue candidate : latest) {
                if (candidate != null && (candidate.value().until() == null || !day.isAfter(candidate.value().until()))) {
                    inForce.add(candidate);
                }
            }
            return inForce;
        }

        /** Those of whose first day only the month or year is known, on a day within it. */
        List<PlacedValue> mayHold(LocalDate day) {
            return dimly.isEmpty() ? dimly : dimly.stream().filter(candidate -> !day.isBefore(candidate.value().earliest()) && day.isBefore(candidate.value().from()))
                    .filter(candidate -> candidate.season() == null || candidate.season().holds(day)).toList();
        }
    }

    private Candidates candidates(Standard standard, Region region) {
        return candidatesByPlace.computeIfAbsent(standard.standard(), unused -> new ConcurrentHashMap<>())
                .computeIfAbsent(region == null ? Region.NATION : region.code(), unused -> {
                    List<PlacedValue> here = new ArrayList<>();
                    for (String code : region == null ? Set.of(Region.NATION) : chain(region)) {
                        here.addAll(byRegion(standard).getOrDefault(code, List.of()));
                    }
                    return Candidates.of(here);
                });
    }

    /**
     * The values of a standard for the listing of what the data know.
     *
     * @param region null for every place; else those that hold at the place
     * @param day    null for every day; else those in force
     */
    public List<PlacedValue> values(Standard standard, Region region, LocalDate day) {
        List<PlacedValue> here = byRegion(standard).values().stream().flatMap(List::stream)
                .filter(candidate -> region == null || region.isWithin(candidate.region())).toList();
        return day == null ? here : Candidates.of(here).inForce(day);
    }

    /**
     * The days after a first one and before another on which, at a place, a figure, a season or an instrument begins to hold or no longer does:
     * from one of them to the next each question has the same answer.
     *
     * @param region null where the place is unknown
     */
    public SortedSet<LocalDate> turns(Region region, LocalDate first, LocalDate before) {
        Turns known = turnsByPlace.computeIfAbsent(region == null ? Region.NATION : region.code(), unused -> turns(region));
        TreeSet<LocalDate> turns = new TreeSet<>(known.days().subSet(first, false, before, false));
        for (Season season : known.seasons()) {
            for (int year = first.getYear(); year <= before.getYear(); year++) {
                turns.add(season.firstDay(year));
                turns.add(season.lastDay(year).plusDays(1));
            }
        }
        return turns.subSet(first, false, before, false);
    }

    /**
     * When figures and instruments of a place begin or end to hold.
     *
     * @param seasons that come again each year
     */
    private record Turns(TreeSet<LocalDate> days, Set<Season> seasons) {
    }

    private Turns turns(Region region) {
        Turns turns = new Turns(new TreeSet<>(), new LinkedHashSet<>());
        instruments.all().forEach(instrument -> addTurns(instrument.inForce(), instrument.until(), turns.days()));
        for (Standard standard : standards.values()) {
            for (PlacedValue value : candidates(standard, region).values()) {
                addTurns(value.value().from(), value.value().until(), turns.days());
                if (value.value().earliest() != null) {
                    turns.days().add(value.value().earliest());
                }
                if (value.season() != null) {
                    turns.seasons().add(value.season());
                }
            }
        }
        return turns;
    }

    private static void addTurns(LocalDate from, LocalDate until, Set<LocalDate> turns) {
        turns.add(from);
        if (until != null) {
            turns.add(until.plusDays(1));
        }
    }

    private static Set<String> chain(Region region) {
        return new LinkedHashSet<>(List.of(Region.NATION, region.province(), region.prefecture(), region.code()));
    }

    private Map<String, List<PlacedValue>> byRegion(Standard standard) {
        return valuesByRegion.computeIfAbsent(standard.standard(), unused -> {
            List<PlacedValue> expanded = new ArrayList<>();
            List<LocalValue> local = localValues.getOrDefault(standard.standard(), List.of());
            standard.values().stream().filter(value -> local.stream().noneMatch(known -> known.value() == value)).forEach(value -> expand(value, 0, expanded));
            local.forEach(known -> expand(known.value(), known.layer(), expanded));
            return expanded.stream().collect(Collectors.groupingBy(PlacedValue::region, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        });
    }

    private void expand(DatedValue value, int layer, List<PlacedValue> expanded) {
        Map<String, Set<String>> where = where(value.where());
        if (value.table() == null) {
            expanded.add(new PlacedValue(value, value.region(), value.season(), where, value.value(), layer));
            return;
        }
        List<String> columns = value.table().columns();
        List<FigureTable.Row> rows = tables.containsKey(value.table()) ? tables.get(value.table()) : rows(folder, value.table());
        for (FigureTable.Row row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                Map<String, Set<String>> whereHere = new LinkedHashMap<>(where);
                whereHere.put(value.table().dimension(), Set.of(columns.get(i)));
                expanded.add(new PlacedValue(value, row.region(), row.season(), whereHere, row.figures().get(i), layer));
            }
        }
    }

    private static List<FigureTable.Row> rows(RuleFolder folder, Table table) {
        String name = FOLDER + table.file();
        return FigureTable.read(name, folder.text(name), table);
    }

    private static Map<String, Set<String>> where(Node node) {
        Map<String, Set<String>> where = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                List<Node> words = entry.value() instanceof Node.Sequence sequence ? sequence.items() : List.of(entry.value());
                Set<String> set = new LinkedHashSet<>();
                words.forEach(word -> set.add(Words.normal(((Node.Scalar) word).text())));
                where.put(entry.key().text(), set);
            }
        }
        return where;
    }

    /**
     * A value with the conditions under which it holds; one of a table's figures, or a value as written.
     *
     * @param value  as written
     * @param region code of the place where it applies
     * @param season days of the year; null for all
     * @param where  dimensions with the words for which it applies
     * @param figure null for a level or a ladder
     * @param layer  which of a user's files gives it, from 1 on; 0 for a built-in one
     */
    public record PlacedValue(DatedValue value, String region, Season season, Map<String, Set<String>> where, BigDecimal figure, int layer) {

        /** Whether it says that the place has no such rule. */
        public boolean isNone() {
            return local() && value.isNone();
        }

        /** Whether a user's configuration gives it. */
        public boolean local() {
            return layer > 0;
        }

        private String sameConditions() {
            return region + "|" + (season == null ? "" : season) + "|" + where + "|" + layer;
        }

        private boolean matches(Question question) {
            for (Map.Entry<String, Set<String>> condition : where.entrySet()) {
                if (Collections.disjoint(condition.getValue(), question.words(condition.getKey()))) {
                    return false;
                }
            }
            return true;
        }

        private boolean mayMatch(Question question) {
            return matches(question) || openDimension(question) != null;
        }

        /** The first dimension that the question leaves open and that no stated one has ruled out already. */
        private String openDimension(Question question) {
            String open = null;
            for (Map.Entry<String, Set<String>> condition : where.entrySet()) {
                Set<String> words = question.words(condition.getKey());
                if (words.isEmpty()) {
                    open = open == null ? condition.getKey() : open;
                } else if (Collections.disjoint(condition.getValue(), words)) {
                    return null;
                }
            }
            return open;
        }
    }

    /** The arithmetic of a ladder's step. */
    private static final class Ladder {

        static int allowed(Step step, int count) {
            int plus = step.plus() == null ? 0 : step.plus();
            int allowed = plus + shared(step, count);
            return step.atLeast() == null ? allowed : Math.max(allowed, step.atLeast());
        }

        private static int shared(Step step, int count) {
            if (step.share() == null) {
                return 0;
            }
            String[] fraction = step.share().split("/");
            BigDecimal part = BigDecimal.valueOf(count - over(step)).multiply(new BigDecimal(fraction[0]));
            return part.divide(new BigDecimal(fraction[1]), 0, RoundingMode.FLOOR).intValueExact();
        }

        private static int over(Step step) {
            return step.over() == null ? 0 : step.over();
        }

        /** How a step reckons, in words, with what comes out. */
        static Text arithmetic(Step step, int count) {
            int allowed = allowed(step, count);
            if (step.share() == null) {
                return step.upTo() == null ? Formula.of(String.valueOf(allowed)) : new Text("不超过" + step.upTo() + "的，为" + allowed, "up to " + step.upTo() + ": " + allowed);
            }
            boolean isRaised = step.atLeast() != null && shared(step, count) + (step.plus() == null ? 0 : step.plus()) < step.atLeast();
            Text least = isRaised ? new Text("，不少于" + step.atLeast(), ", but at least " + step.atLeast()) : new Text("", "");
            Text part = part(step, count);
            return new Text(part.zh() + least.zh() + "，为" + allowed, part.en() + least.en() + ": " + allowed);
        }

        private static Text part(Step step, int count) {
            int parts = Integer.parseInt(step.share().split("/")[0]);
            int of = Integer.parseInt(step.share().split("/")[1]);
            boolean isAbove = over(step) != 0;
            String zh;
            String en;
            if (of == 1 && parts != 1) {
                zh = parts + " × " + (count - over(step));
                en = zh;
            } else {
                zh = of == 1 ? "按一比一计" : "按" + ChineseNumerals.of(of) + "分之" + ChineseNumerals.of(parts) + "计，取整数";
                en = (of == 1 ? "one for one" : fraction(parts, of) + (isAbove ? " of what is above " + over(step) : "") + ", rounded down");
            }
            if (step.plus() == null || step.plus() == 0) {
                return new Text(zh, en);
            }
            return new Text(isAbove ? "其中" + over(step) + "计为" + step.plus() + "，其余" + zh : step.plus() + "，另" + zh, step.plus() + ", and " + en);
        }

        private static String fraction(int parts, int of) {
            String whole = of == 2 ? "half" : of == 3 ? "third" : of == 4 ? "quarter" : "";
            return whole.isEmpty() || parts != 1 ? parts + "/" + of : of == 2 ? whole : "a " + whole;
        }
    }
}
