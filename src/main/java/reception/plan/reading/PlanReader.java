package reception.plan.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import reception.format.InputError.Kind;
import reception.format.InputError;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.Span;
import reception.format.bind.Binder;
import reception.format.read.YamlReader;
import reception.plan.Plan;
import reception.plan.PlanDocument;
import reception.plan.PlanTree;
import reception.plan.secrecy.SecrecyMarks;
import reception.visit.Counted;
import reception.visit.Fact;
import reception.visit.Region;
import reception.visit.RegionResolver;
import reception.visit.When;
import reception.visit.guests.Guests;
import reception.visit.paper.Letter;
import reception.visit.programme.Visit;
import reception.visit.secrecy.Confidentiality;
import reception.visit.secrecy.SecrecyLevel;
import reception.vocabulary.Text;
import reception.vocabulary.Unseen;
import reception.vocabulary.Vocabulary.Section;
import reception.vocabulary.Vocabulary;

/** Reads plans in YAML or JSON, with every error of a file at once. Immutable, safe for use by several threads. */
public final class PlanReader {

    /** The version of the plan format that is read. */
    public static final int FORMAT_VERSION = 1;

    private static final Section PLAN = Vocabulary.section(Plan.class);
    private static final Vocabulary.Field VISIT = PLAN.byName("visit");
    private static final Vocabulary.Field ARRIVES = Vocabulary.section(Visit.class).byName("arrives");
    private static final Vocabulary.Field DEPARTS = Vocabulary.section(Visit.class).byName("departs");

    private static final Comparator<InputError> BY_PLACE = Comparator.comparing((InputError error) -> error.span().isCell() ? error.span().sheet() : "")
            .thenComparingInt(error -> error.span().line()).thenComparingInt(error -> error.span().column());

    private final RegionResolver regions;

    /** @param regions resolves the names and codes of places */
    public PlanReader(RegionResolver regions) {
        this.regions = regions;
    }

    /** Reads a file's bytes. Never throws for what the file holds. */
    public List<PlanDocument> read(String name, byte[] bytes) {
        SourceText.Decoded decoded = SourceText.decode(name, bytes);
        if (decoded.source().isEmpty()) {
            Optional<SecrecyLevel> secret = SecrecyMarks.builtIn().inFile(name, bytes);
            if (secret.isPresent()) {
                return List.of(classified(name, secret.get()));
            }
            return List.of(new PlanDocument(name, 0, Optional.empty(), Optional.empty(), List.of(decoded.error().orElseThrow()), false));
        }
        return read(decoded.source().get());
    }

    /** Reads a text. Never throws for what the text holds. */
    public List<PlanDocument> read(SourceText source) {
        return read(source, YamlReader.read(source));
    }

    /**
     * Reads what stands in the cells of a workbook as the plan that it is. Never throws for what they hold.
     *
     * @param root   what they say, under the plan's keys
     * @param errors what cannot be read of them
     */
    public PlanDocument read(SourceText workbook, Node.Mapping root, List<InputError> errors) {
        PlanDocument plan = read(workbook, new YamlReader.Documents(List.of(root), List.of(), null)).get(0);
        if (plan.classified() || errors.isEmpty()) {
            return plan;
        }
        List<InputError> all = new ArrayList<>(errors);
        all.addAll(plan.errors());
        all.sort(BY_PLACE);
        return new PlanDocument(plan.name(), 0, plan.source(), Optional.empty(), List.copyOf(all), false);
    }

    private List<PlanDocument> read(SourceText source, YamlReader.Documents documents) {
        Optional<SecrecyLevel> secret = SecrecyMarks.builtIn().inFile(source, documents);
        if (secret.isPresent()) {
            return List.of(classified(source.name(), secret.get()));
        }
        List<PlanDocument> plans = new ArrayList<>();
        for (Node root : documents.roots()) {
            if (!isEmpty(root)) {
                plans.add(document(source, plans.size(), root));
            }
        }
        // What a plan's own level says counts, whatever the search for marks has made of the text.
        Optional<SecrecyLevel> bound = plans.stream().flatMap(document -> document.plan().stream()).map(Plan::confidentiality).filter(section -> section != null && section.level() != null)
                .map(Confidentiality::level).filter(SecrecyLevel::isClassified).findFirst();
        if (bound.isPresent()) {
            return List.of(classified(source.name(), bound.get()));
        }
        if (!documents.errors().isEmpty()) {
            plans.add(new PlanDocument(source.name(), plans.size(), Optional.of(source), Optional.empty(), documents.errors(), false));
        }
        if (plans.isEmpty()) {
            plans.add(new PlanDocument(source.name(), 0, Optional.of(source), Optional.empty(), List.of(new InputError(Kind.NOT_A_PLAN, new Span(1, 1, 1),
                    new Text("文件是空的", "the file is empty"))), false));
        }
        return plans;
    }

    /** Whether a document holds nothing, as behind a last {@code ---}. */
    private static boolean isEmpty(Node root) {
        return root instanceof Node.Scalar scalar && Unseen.isBlank(scalar.text());
    }

    private PlanDocument document(SourceText source, int index, Node root) {
        List<InputError> errors = new ArrayList<>();
        Plan plan = bind(root, errors);
        errors.sort(BY_PLACE);
        return new PlanDocument(source.name(), index, Optional.of(source), errors.isEmpty() ? Optional.of(plan) : Optional.empty(), List.copyOf(errors), false);
    }

    /** Tells a listener of the words of the format that a tree holds. */
    void words(Node root, Binder.WordListener listener) {
        binder(root, new ArrayList<>()).telling(listener).bind(Plan.class, root, "", "");
    }

    private Binder binder(Node root, List<InputError> errors) {
        Binder binder = new Binder(errors).within(Plan.class).partingLists(PlausibleValues.builtIn().wholeWords()).keepingWords(PlausibleValues.builtIn().plainAround()).completingDays(() -> dayOfVisit(root)).with(When.class, PlanReader::when).with(Region.class, (scalar, sink) -> region(scalar, sink, regions));
        return PlanShapes.in(binder);
    }

    private Plan bind(Node root, List<InputError> errors) {
        Binder binder = binder(root, errors);
        boolean isPlan = PlanRecogniser.hasVersion(root);
        List<Node> within = isPlan ? List.of() : PlanRecogniser.plansWithin(root);
        if (!within.isEmpty()) {
            boolean isList = root instanceof Node.Sequence;
            binder.report(Kind.NOT_A_PLAN, within.get(0).span(), isList
                            ? "方案写成了列表。一个文件写几份方案时，各份顶格写，之间用单独一行“---”隔开；JSON 文件每份方案一个文件" : "方案写在了别的键之下。“接待方案: 1”等各键应写在最外层；几份方案之间用单独一行“---”隔开",
                    isList ? "the plans stand in a list. Several plans in one file are parted by a line \"---\", each beginning at the left; in JSON each plan has a file of its own"
                            : "the plan stands under another key. Its keys, \"reception-plan: 1\" among them, stand at the top; several plans are parted by a line \"---\"");
            return null;
        }
        if (!(root instanceof Node.Mapping mapping)) {
            binder.report(Kind.NOT_A_PLAN, root.span(), "这不是接待方案：开头应为“接待方案: 1”", "this is no reception plan: it should begin with \"reception-plan: 1\"");
            return null;
        }
        Node.Scalar misspelt = isPlan ? null : PlanRecogniser.misspeltVersion(mapping);
        if (misspelt != null) {
            binder.report(Kind.MISSING_KEY, misspelt.span(), quotes -> new Text("“" + quotes.of(misspelt.text()) + "”应写成“接待方案: " + FORMAT_VERSION + "”（或有形近字母、多余的符号），否则无法确认这是接待方案",
                    "\"" + quotes.of(misspelt.text()) + "\" should be \"reception-plan: " + FORMAT_VERSION + "\" (letters may only look alike, or signs be too many); without it this may be no reception plan"));
        } else if (!isPlan) {
            binder.report(Kind.MISSING_KEY, root.span(), "缺少“接待方案: " + FORMAT_VERSION + "”，无法确认这是接待方案",
                    "\"reception-plan: " + FORMAT_VERSION + "\" is missing, so this may be no reception plan");
        }
        Node known = misspelt == null ? root : new Node.Mapping(root.span(), mapping.entries().stream().filter(entry -> entry.key() != misspelt).toList());
        Plan plan = binder.bind(Plan.class, known, "", "");
        if (plan != null && isPlan && (plan.receptionPlan() == null || plan.receptionPlan() != FORMAT_VERSION) && errors.isEmpty()) {
            binder.report(Kind.UNKNOWN_VALUE, plan.at().span("receptionPlan"), "方案格式版本应为 " + FORMAT_VERSION, "the version of the plan format must be " + FORMAT_VERSION);
        }
        if (plan != null) {
            PlanTree.visit(plan, fact -> {
                checkCount(fact, binder);
                checkGroups(fact, binder);
                PlausibleValues.builtIn().check(fact, binder);
            });
        }
        return plan;
    }

    private static void checkCount(Fact fact, Binder binder) {
        if (fact instanceof Counted counted && counted.count() != null && !counted.people().isEmpty() && counted.count() < counted.people().size()) {
            int named = counted.people().size();
            binder.report(Kind.COUNT_MISMATCH, fact.at().span("count"), "人数写 " + counted.count() + "，名单却有" + named + "人；名单可以只列一部分，不能更多",
                    "the count is " + counted.count() + " but " + named + " are listed; a list may name some of them, never more");
        }
    }

    private static void checkGroups(Fact fact, Binder binder) {
        if (fact instanceof Guests guests && guests.count() != null) {
            guests.groups().stream().filter(group -> group.count() != null && group.count() > guests.count()).forEach(group -> binder.report(Kind.COUNT_MISMATCH, group.at().span("count"),
                    "这一类写 " + group.count() + " 人，来宾却一共只有 " + guests.count() + " 人", "this sort has " + group.count() + ", but all guests are " + guests.count()));
        }
    }

    private static When when(Node.Scalar scalar, Binder binder) {
        Binder.DayWithRest written = binder.dayWithRest(scalar);
        if (written.day() == null || written.rest().isEmpty()) {
            return written.day() == null ? null : new When(written.day(), null);
        }
        String rest = written.rest().startsWith("T") ? written.rest().substring(1) : written.rest().strip();
        if (PlanShapes.isPartOfDay(rest)) {
            return new When(written.day(), null);
        }
        LocalTime time = binder.time(scalar, rest);
        return time == null ? null : new When(written.day(), time);
    }

    /** The day on which a visit begins, or else ends, as far as it is written with its year; null if it is not. */
    private static LocalDate dayOfVisit(Node written) {
        Node root = written instanceof Node.Mapping plan ? FlatSheet.sorted(plan) : written;
        Node visit = value(root, PLAN, VISIT);
        Node letter = value(root, PLAN, PLAN.byName("letter"));
        Section paper = Vocabulary.section(Letter.class);
        List<Node> told = new ArrayList<>(Arrays.asList(visit instanceof Node.Scalar ? visit : value(visit, Vocabulary.section(Visit.class), ARRIVES), value(visit, Vocabulary.section(Visit.class), DEPARTS),
                value(root, PLAN, PLAN.byName("filledOn")), value(letter, paper, paper.byName("dated"))));
        told.addAll(root instanceof Node.Mapping plan ? ApprovalBoxes.signedOn(plan) : List.of());
        for (Node each : told) {
            LocalDate day = each instanceof Node.Scalar scalar ? new Binder(new ArrayList<>()).dayWithRest(scalar).day() : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** What stands under a key; null if nothing does. */
    static Node value(Node node, Section section, Vocabulary.Field field) {
        return !(node instanceof Node.Mapping mapping) ? null : mapping.entries().stream().filter(entry -> section.byFormWord(entry.key().text()) == field).map(Node.Entry::value).findFirst().orElse(null);
    }

    /** Reads a place by its code or name; null after having reported an error. */
    public static Region region(Node.Scalar scalar, Binder binder, RegionResolver regions) {
        String word = scalar.text().strip();
        List<Region> found = regions.find(word);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (binder.hasTooManyErrors()) {
            return null;
        }
        if (found.isEmpty()) {
            String candidates = listed(regions.near(word), regions);
            binder.report(Kind.UNKNOWN_REGION, scalar.span(), quotes -> new Text(
                    "没有“" + quotes.of(word) + "”这个行政区划" + (candidates.isEmpty() ? "；请写全称或六位代码" : "，是否为：" + candidates),
                    "there is no administrative division \"" + quotes.of(word) + "\""
                            + (candidates.isEmpty() ? "; write its full name or its six-digit code" : "; did you mean: " + candidates)));
            return null;
        }
        binder.report(Kind.AMBIGUOUS_REGION, scalar.span(), quotes -> new Text("“" + quotes.of(word) + "”不止一处，请写代码：" + listed(found, regions),
                "\"" + quotes.of(word) + "\" names several places; write the code: " + listed(found, regions)));
        return null;
    }

    private static String listed(List<Region> candidates, RegionResolver regions) {
        return candidates.stream().map(region -> region.code() + " " + regions.fullName(region)).collect(Collectors.joining(", "));
    }

    private static PlanDocument classified(String name, SecrecyLevel level) {
        return new PlanDocument(name, 0, Optional.empty(), Optional.of(onlyTheLevel(level)), List.of(), true);
    }

    /** The level of state secrets that a plan states, in its level or in one of its texts; code may have built it. */
    public static Optional<SecrecyLevel> statedSecret(Plan plan) {
        return SecrecyMarks.builtIn().inPlan(plan);
    }

    /** A plan that states its level of secrecy and nothing else. */
    public static Plan onlyTheLevel(SecrecyLevel level) {
        Node.Mapping root = mapping("reception-plan", new Node.Scalar(Span.NOWHERE, String.valueOf(FORMAT_VERSION), false),
                "confidentiality", mapping("level", new Node.Scalar(Span.NOWHERE, Vocabulary.word(level).english(), false)));
        return new Binder(new ArrayList<>()).bind(Plan.class, root, "", "");
    }

    private static Node.Mapping mapping(Object... keysAndValues) {
        List<Node.Entry> entries = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.add(new Node.Entry(new Node.Scalar(Span.NOWHERE, (String) keysAndValues[i], false), (Node) keysAndValues[i + 1]));
        }
        return new Node.Mapping(Span.NOWHERE, entries);
    }

    /**
     * Makes a plan of a tree.
     *
     * @throws IllegalArgumentException if it is none, with every error
     */
    public Plan fromTree(Node root) {
        List<InputError> errors = new ArrayList<>();
        Plan plan = bind(root, errors);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(errors.stream().map(error -> error.message().en()).collect(Collectors.joining("; ")));
        }
        return plan;
    }

    /** A plan that code has built, with places by which its parts can be told apart. */
    public static Plan located(Plan plan) {
        return PlanTree.isLocated(plan) ? plan : (Plan) PlanTree.located(plan, "", "");
    }
}
