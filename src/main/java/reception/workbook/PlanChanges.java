package reception.workbook;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import reception.format.Node;
import reception.vocabulary.Language;

/** Tells in words what two versions of a plan say differently; items of lists are paired by what they say, so that one put in between moves no other. */
public final class PlanChanges {

    private static final int LONGEST = 80;
    private static final String CUT = "…";

    private final Language language;
    private final List<String> changes = new ArrayList<>();

    private PlanChanges(Language language) {
        this.language = language;
    }

    /** The changes from one plan to another, in the order of the plan format. */
    public static List<String> between(Node.Mapping before, Node.Mapping after, Language language) {
        PlanChanges told = new PlanChanges(language);
        told.mapping(before, after, "");
        return told.changes;
    }

    private void mapping(Node.Mapping before, Node.Mapping after, String path) {
        List<String> keys = new ArrayList<>(before.entries().stream().map(entry -> entry.key().text()).toList());
        after.entries().stream().map(entry -> entry.key().text()).filter(key -> !keys.contains(key)).forEach(keys::add);
        keys.forEach(key -> node(before.get(key), after.get(key), path.isEmpty() ? key : path + " " + SheetWords.WITHIN + " " + key));
    }

    private void node(Node before, Node after, String path) {
        if (before == null) {
            changes.add(path + say("：新增“", ": new \"") + text(after) + say("”", "\""));
        } else if (after == null) {
            changes.add(path + say("：删去“", ": left out \"") + text(before) + say("”", "\""));
        } else if (before instanceof Node.Mapping one && after instanceof Node.Mapping other) {
            mapping(one, other, path);
        } else if (before instanceof Node.Sequence one && after instanceof Node.Sequence other) {
            items(one.items(), other.items(), path);
        } else if (!whole(before).equals(whole(after))) {
            changes.add(path + say("：", ": ") + text(before) + " → " + text(after));
        }
    }

    private void items(List<Node> before, List<Node> after, String path) {
        List<String> said = before.stream().map(PlanChanges::whole).toList();
        for (AbstractDelta<String> delta : DiffUtils.diff(said, after.stream().map(PlanChanges::whole).toList()).getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            int gone = delta.getSource().size();
            int come = delta.getTarget().size();
            for (int i = 0; i < Math.max(gone, come); i++) {
                node(i < gone ? before.get(from + i) : null, i < come ? after.get(to + i) : null, path + " " + ((i < come ? to : from) + i + 1));
            }
        }
    }

    private static String whole(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream().map(entry -> entry.key().text() + " " + whole(entry.value())).collect(Collectors.joining("，"));
        }
        return node instanceof Node.Sequence sequence ? sequence.items().stream().map(PlanChanges::whole).collect(Collectors.joining("、")) : ((Node.Scalar) node).text().strip();
    }

    private static String text(Node node) {
        String whole = whole(node);
        return whole.codePointCount(0, whole.length()) <= LONGEST ? whole : whole.substring(0, whole.offsetByCodePoints(0, LONGEST)) + CUT;
    }

    private String say(String zh, String en) {
        return language.choose(zh, en);
    }
}
