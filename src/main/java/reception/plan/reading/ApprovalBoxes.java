package reception.plan.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reception.format.Node;
import reception.format.bind.Binder;
import reception.format.bind.PeriodText;
import reception.plan.Plan;
import reception.visit.paper.Approval;
import reception.visit.paper.ApprovalStep;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;
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
    private static final String BETWEEN = "[\\s，,；;：:]+";

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
            addParts(scalar, entries);
        } else {
            entries.add(Binder.added(DECISION, box.value()));
        }
        return new Node.Mapping(box.key().span(), entries);
    }

    /** What was decided, by whom and when, in whatever order; what is none of these is the decision, so that it is read or refused as one. */
    private static void addParts(Node.Scalar scalar, List<Node.Entry> entries) {
        List<String> rest = new ArrayList<>();
        Node.Scalar on = null;
        Node.Scalar by = null;
        for (String part : scalar.text().strip().split(BETWEEN)) {
            PeriodText period = PeriodText.of(part);
            boolean isDay = period != null && period.from().day() != null && period.until() == null && period.rest().isBlank();
            if (isDay && on == null) {
                on = new Node.Scalar(scalar.span(), part, false);
            } else if (by == null && !rest.isEmpty() && PersonName.isOne(part)) {
                by = new Node.Scalar(scalar.span(), part, false);
            } else {
                rest.add(part);
            }
        }
        entries.add(Binder.added(DECISION, rest.size() == 1 && (on != null || by != null) ? new Node.Scalar(scalar.span(), rest.get(0), false) : scalar));
        if (rest.size() == 1) {
            addGiven(ON, on, entries);
            addGiven(BY, by, entries);
        }
    }

    private static void addGiven(Field field, Node.Scalar value, List<Node.Entry> entries) {
        if (value != null) {
            entries.add(Binder.added(field, value));
        }
    }
}
