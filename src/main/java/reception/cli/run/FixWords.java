package reception.cli.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import reception.format.Span;
import reception.format.edit.TextEdit;
import reception.plan.PlanTree;
import reception.report.Fix;
import reception.vocabulary.Language;

/** Says in words what fixes change: what stands where, and what takes its place. Lines are those of the file as it is, whatever earlier fixes have taken out of it. */
final class FixWords {

    private static final int LONGEST = 40;
    private static final String CUT = "…";

    private final Language language;
    private final List<Integer> lines;
    private String text;

    /** @param text of the plan before the first fix */
    FixWords(String text, Language language) {
        this.text = text;
        this.language = language;
        this.lines = new ArrayList<>(IntStream.rangeClosed(1, text.split("\n", -1).length).boxed().toList());
    }

    /**
     * The next fix, such as 用餐 1 · 陪餐人数：5 → 4（第69行）.
     *
     * @param cells where the findings of a workbook stand, by rule and path; empty for a file of lines
     */
    String next(Fix fix, Map<String, Span> cells) {
        List<String> changes = new ArrayList<>();
        for (TextEdit edit : fix.edits()) {
            String old = shown(TextEdit.between(text, edit));
            String now = shown(edit.newText());
            changes.add(now.isEmpty() ? language.choose("删去“" + old + "”", "leave out \"" + old + "\"") : old.isEmpty() ? language.choose("改为“" + now + "”", "write \"" + now + "\"") : old + " → " + now);
        }
        Span cell = cells.get(key(fix));
        String place = cell != null ? cell.place() : cells.isEmpty() ? language.choose("第" + line(fix) + "行", "line " + line(fix)) : "";
        apply(fix.edits());
        return PlanTree.named(fix.finding().path(), language) + language.choose("：", ": ") + String.join(language.choose("，", ", "), changes) + (place.isEmpty() ? "" : language.choose("（" + place + "）", " (" + place + ")"));
    }

    /** What tells a finding of a workbook and the one of its text in YAML. */
    static String key(Fix fix) {
        return fix.finding().rule().id() + " " + fix.finding().path();
    }

    private int line(Fix fix) {
        int line = fix.edits().stream().mapToInt(TextEdit::line).min().orElse(1);
        return line <= lines.size() ? lines.get(line - 1) : lines.get(lines.size() - 1);
    }

    private void apply(List<TextEdit> edits) {
        edits.stream().sorted((a, b) -> Integer.compare(b.line(), a.line())).forEach(edit -> {
            int added = (int) edit.newText().chars().filter(c -> c == '\n').count();
            for (int gone = edit.endLine() - edit.line(); gone > added && edit.line() < lines.size(); gone--) {
                lines.remove(edit.line());
            }
            for (int more = edit.endLine() - edit.line(); more < added; more++) {
                lines.add(edit.line(), lines.get(edit.line() - 1));
            }
        });
        text = TextEdit.applied(text, edits);
    }

    private static String shown(String changed) {
        String one = changed.strip().replaceFirst("^-\\s+", "").replaceAll("\\s+", " ");
        return one.codePointCount(0, one.length()) <= LONGEST ? one : one.substring(0, one.offsetByCodePoints(0, LONGEST)) + CUT;
    }
}
