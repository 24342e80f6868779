package reception.plan.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.format.Node;
import reception.format.bind.Binder;
import reception.format.bind.PeriodText;
import reception.plan.Plan;
import reception.visit.paper.Approval;
import reception.visit.paper.ApprovalStep;
import reception.visit.paper.Decision;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Puts the boxes in which a form is signed, one for each office, into the steps of the approval: {@code 分管领导意见: 同意 周强 12月2日}. */
final class ApprovalBoxes {

    /** Regular expression of the key of a box, in the subset that ECMA-262 and Java share. */
    static final String KEY = ".(?:" + String.join("|", PlausibleValues.builtIn().approvalBoxes()) + ")\\s*[：:]?\\s*$";
    /** With which signs the keys of boxes end, brackets behind them included. */
    private static final String LAST_SIGNS = PlausibleValues.builtIn().approvalBoxes().stream().map(end -> end.substring(end.length() - 1)).collect(Collectors.joining()) + ")）]】";
    private static final Section PLAN = Vocabulary.section(Plan.class);
    private static final Section APPROVAL = Vocabulary.section(Approval.class);
    private static final Section STEP = Vocabulary.section(ApprovalStep.class);
    private static final Field APPROVED = PLAN.byName("approval");
    private static final Field STEPS = APPROVAL.byName("steps");
    private static final Field POST = STEP.byName("post");
    private static final Field DECISION = STEP.byName("decision");
    private static final Field ON = STEP.byName("on");
    private static final Field BY = STEP.byName("by");
    private static final String BETWEEN = "[\\s，,；;：:。]+";
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})[.．](\\d{1,2})");

    private ApprovalBoxes() {
    }

    /** The plan with its boxes among the steps; as it is if it has none, or states the steps themselves in another way than as a list. */
    static Node.Mapping gathered(Node.Mapping plan) {
        List<Node.Entry> boxes = plan.entries().stream().filter(entry -> mayBeBox(entry.key().text()) && PLAN.byFormWord(entry.key().text()) == null && officeOf(entry.key().text()) != null).toList();
        if (boxes.isEmpty()) {
            return plan;
        }
        List<Node> steps = boxes.stream().map(box -> step(box, officeOf(box.key().text()))).toList();
        Set<Node.Entry> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(boxes);
        List<Node.Entry> others = new ArrayList<>(plan.entries().stream().filter(entry -> !taken.contains(entry)).toList());
        Node.Entry approval = others.stream().filter(entry -> PLAN.byFormWord(entry.key().text()) == APPROVED).findFirst().orElse(null);
        List<Node> stated = approval == null ? List.of() : stepsOf(approval.value());
        if (stated == null) {
            return plan;
        }
        List<Node> all = new ArrayList<>(stated);
        all.addAll(steps);
        Node value = new Node.Mapping(all.get(0).span(), List.of(Binder.added(STEPS, new Node.Sequence(all.get(0).span(), all))));
        if (approval == null) {
            others.add(Binder.added(APPROVED, value));
        } else {
            others.set(others.indexOf(approval), new Node.Entry(approval.key(), value));
        }
        return new Node.Mapping(plan.span(), others);
    }

    /** When a plan was signed, as it is written. */
    static List<Node> signedOn(Node.Mapping plan) {
        Node written = PlanReader.value(gathered(plan), PLAN, APPROVED);
        Node approval = written == null ? null : approval(written);
        Node steps = approval instanceof Node.Sequence ? approval : PlanReader.value(approval, APPROVAL, STEPS);
        return steps instanceof Node.Sequence list ? list.items().stream().map(step -> PlanReader.value(step, STEP, ON)).filter(Objects::nonNull).toList() : List.of();
    }

    /** Whether a key ends as one of a box does, told without taking it apart: a hostile file has millions. */
    private static boolean mayBeBox(String key) {
        for (int i = key.length() - 1; i >= 0; i--) {
            char c = key.charAt(i);
            if (!Character.isWhitespace(c) && c != ':' && c != '：') {
                return LAST_SIGNS.indexOf(c) >= 0;
            }
        }
        return false;
    }

    /** Whose box it is; null if it is none. */
    private static String officeOf(String key) {
        String bare = Words.undressed(key);
        return PlausibleValues.builtIn().approvalBoxes().stream().filter(end -> bare.endsWith(end) && bare.length() > end.length()).map(end -> bare.substring(0, bare.length() - end.length())).findFirst()
                .orElse(null);
    }

    /** The steps that are stated as a list, or as nothing yet; null if they are stated otherwise. */
    private static List<Node> stepsOf(Node approval) {
        return approval instanceof Node.Sequence list ? list.items() : approval instanceof Node.Scalar scalar && scalar.text().isBlank() ? List.of() : null;
    }

    private static Node step(Node.Entry box, String office) {
        List<Node.Entry> entries = new ArrayList<>(List.of(Binder.added(POST, new Node.Scalar(box.key().span(), office, false))));
        if (box.value() instanceof Node.Mapping more) {
            entries.addAll(more.entries());
        } else if (box.value() instanceof Node.Scalar scalar) {
            addParts(scalar, DECISION.word().all().stream().noneMatch(Words.undressed(box.key().text())::endsWith), entries);
        } else {
            entries.add(Binder.added(DECISION, box.value()));
        }
        return new Node.Mapping(box.key().span(), entries);
    }

    /** A decision that stands for the whole approval: 同意。康明 12月2日; the node itself if it is none. */
    static Node approval(Node node) {
        if (!(node instanceof Node.Scalar scalar) || Arrays.stream(scalar.text().strip().split(BETWEEN)).noneMatch(ApprovalBoxes::isDecision)) {
            return node;
        }
        List<Node.Entry> entries = new ArrayList<>();
        addParts(scalar, false, entries);
        return new Node.Mapping(node.span(), List.of(Binder.added(STEPS, new Node.Sequence(node.span(), List.of(new Node.Mapping(node.span(), entries))))));
    }

    /**
     * What was decided, by whom and when, in whatever order; what is none of these belongs to the decision, so that it is read or asked about as one.
     *
     * @param isToBeSigned whether a name alone is a signature
     */
    private static void addParts(Node.Scalar scalar, boolean isToBeSigned, List<Node.Entry> entries) {
        List<String> rest = new ArrayList<>();
        Node.Scalar on = null;
        Node.Scalar by = null;
        String[] parts = scalar.text().strip().split(BETWEEN);
        boolean isDecided = Arrays.stream(parts).anyMatch(ApprovalBoxes::isDecision);
        for (String part : parts) {
            String day = dayOf(part);
            if (day != null && on == null) {
                on = new Node.Scalar(scalar.span(), day, false);
            } else if (by == null && (isDecided || isToBeSigned) && isName(part)) {
                by = new Node.Scalar(scalar.span(), part, false);
            } else {
                rest.add(part);
            }
        }
        if (!rest.isEmpty()) {
            entries.add(Binder.added(DECISION, opinion(on != null || by != null ? new Node.Scalar(scalar.span(), String.join("，", rest), false) : scalar)));
        }
        addGiven(ON, on, entries);
        addGiven(BY, by, entries);
    }

    /** A step whose opinion says more than what was decided. */
    static Node step(Node node) {
        Node.Entry decision = node instanceof Node.Mapping mapping ? mapping.entries().stream().filter(entry -> STEP.byFormWord(entry.key().text()) == DECISION).findFirst().orElse(null) : null;
        if (decision == null || !(decision.value() instanceof Node.Scalar scalar) || opinion(scalar) == scalar) {
            return node;
        }
        return new Node.Mapping(node.span(), ((Node.Mapping) node).entries().stream().map(entry -> entry == decision ? new Node.Entry(entry.key(), opinion(scalar)) : entry).toList());
    }

    /** An opinion with its instructions in brackets, where they are read as what stands beside a value: 同意，请接待办落实. */
    private static Node.Scalar opinion(Node.Scalar scalar) {
        String text = scalar.text().strip();
        String word = Vocabulary.choices(Decision.class).byWord(text) != null ? null
                : Vocabulary.choices(Decision.class).allWords().stream().filter(text::startsWith).max(Comparator.comparingInt(String::length)).orElse(null);
        String behind = word == null ? "" : text.substring(word.length());
        String more = behind.replaceFirst("^" + BETWEEN, "").replaceFirst("。$", "");
        boolean isOfInstructions = Arrays.stream(more.split(BETWEEN)).allMatch(part -> PlausibleValues.builtIn().instructions().stream().anyMatch(part::startsWith));
        boolean isPlain = Arrays.stream(more.split(BETWEEN)).allMatch(PlausibleValues.builtIn().plainAround()::contains);
        boolean isInstruction = !more.isEmpty() && isOfInstructions && !isPlain && more.chars().noneMatch(c -> "()（）".indexOf(c) >= 0);
        return isInstruction ? new Node.Scalar(scalar.span(), word + "（" + more + "）", false) : scalar;
    }

    /** A day, also as 12.2, as it is read elsewhere; null if it is none. */
    private static String dayOf(String part) {
        Matcher dotted = DOTTED.matcher(part);
        String written = dotted.matches() ? dotted.group(1) + "月" + dotted.group(2) + "日" : part;
        PeriodText period = PeriodText.of(written);
        return period != null && period.from().day() != null && period.until() == null && period.rest().isBlank() ? written : null;
    }

    private static boolean isDecision(String part) {
        return Vocabulary.choices(Decision.class).byWord(part) != null || SheetKeys.builtIn().decisions().stream().anyMatch(part::startsWith);
    }

    /** Whether a part can only be a name: 从简 and 已阅 are no longer than one. */
    private static boolean isName(String part) {
        return PersonName.isOne(part) && !isDecision(part) && !PlausibleValues.builtIn().plainAround().contains(part) && !Binder.NONE.contains(part) && !Binder.TO_BE_CONFIRMED.contains(part)
                && !Binder.YES.contains(part) && !Binder.NO.contains(part);
    }

    private static void addGiven(Field field, Node.Scalar value, List<Node.Entry> entries) {
        if (value != null) {
            entries.add(Binder.added(field, value));
        }
    }
}
