package reception.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import reception.standard.Standard.Step;
import reception.vocabulary.ChineseNumerals;
import reception.vocabulary.Formula;
import reception.vocabulary.Text;

/** How a ladder is climbed by a head-count, and how its steps reckon. */
final class Ladder {

    private Ladder() {
    }

    /** The first head-count by which a ladder is climbed and that is not known; null if there is none. */
    static String uncounted(List<Step> ladder, Question question) {
        for (Step step : ladder) {
            if (question.count(step.by()) == null) {
                return step.by();
            }
        }
        return null;
    }

    /** The step of a ladder up to which its head-count reaches. */
    static Step reached(List<Step> ladder, Question question) {
        for (Step step : ladder) {
            if (step.upTo() == null || question.count(step.by()) <= step.upTo()) {
                return step;
            }
        }
        return ladder.get(ladder.size() - 1);
    }

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
