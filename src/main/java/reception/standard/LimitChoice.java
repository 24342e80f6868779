package reception.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import reception.standard.Standard.DatedValue;
import reception.standard.Standard.Resolution;
import reception.standard.Standard.Step;
import reception.standard.file.Status;
import reception.standard.place.Regions;
import reception.vocabulary.Formula;
import reception.vocabulary.Text;

/** Chooses which of the values that hold limits a thing: a local one may tighten, but not loosen. */
record LimitChoice(Instruments instruments, Regions regions, LookupWording wording) {

    /**
     * @param matching    values that hold, at least one
     * @param mayHold     those of which it is not known whether they hold already
     * @param needsRegion whether the place is unknown and may have a stricter value
     */
    Answer choose(Standard standard, List<PlacedValue> matching, List<PlacedValue> mayHold, Question question, boolean needsRegion) {
        List<Limit> builtIn = new ArrayList<>();
        List<Limit> local = new ArrayList<>();
        for (PlacedValue candidate : matching) {
            String uncounted = Ladder.uncounted(candidate.value().ladder(), question);
            if (uncounted != null) {
                return new Answer.Unstated(uncounted);
            }
            (candidate.local() ? local : builtIn).add(limit(standard, candidate, question));
        }
        Strictness strictness = new Strictness(standard);
        Limit chosen = builtIn.isEmpty() ? null : strictness.chosen(builtIn);
        boolean isSettled = chosen != null && chosen.verified() || local.stream().anyMatch(Limit::verified);
        List<Limit> eligible = local.stream().filter(limit -> !isSettled || limit.verified()).toList();
        Limit strictestLocal = eligible.isEmpty() ? null : strictness.strictest(eligible);
        if (chosen == null || strictestLocal != null && !strictness.isStricter(chosen, strictestLocal)) {
            chosen = strictestLocal;
        }
        List<Limit> looser = new ArrayList<>();
        List<Limit> doubtful = new ArrayList<>();
        for (Limit other : standard.resolution() == Resolution.NEAREST ? local : concat(builtIn, local)) {
            boolean isLocal = local.contains(other) || Strictness.narrowness(other.region()) > Strictness.narrowness(chosen.region());
            if (other != chosen && isLocal && strictness.isStricter(chosen, other)) {
                looser.add(other);
            } else if (local.contains(other) && !eligible.contains(other) && strictness.isStricter(other, chosen)) {
                doubtful.add(other);
            }
        }
        return new Answer.Found(chosen, local.contains(chosen), looser, doubtful, needsRegion && !strictness.isStrictestLevel(chosen.level()), doubt(strictness, chosen, mayHold, question), null, null);
    }

    /** That one that is stricter may hold already; null if none is. */
    private Text doubt(Strictness strictness, Limit chosen, List<PlacedValue> mayHold, Question question) {
        Standard standard = strictness.standard();
        return mayHold.stream().filter(candidate -> Ladder.uncounted(candidate.value().ladder(), question) == null)
                .filter(candidate -> strictness.isStricter(limit(standard, candidate, question), chosen)).findFirst().map(candidate -> wording.mayHold(standard, candidate, question.day())).orElse(null);
    }

    /** The limit of a value, of which each head-count is known. */
    private Limit limit(Standard standard, PlacedValue candidate, Question question) {
        DatedValue value = candidate.value();
        BigDecimal allowed = candidate.figure();
        Text arithmetic = allowed == null && value.level() != null ? standard.wording(value.level()) : allowed == null ? null : Formula.of(Formula.plain(allowed));
        if (!value.ladder().isEmpty()) {
            Step step = Ladder.reached(value.ladder(), question);
            int count = question.count(step.by());
            allowed = BigDecimal.valueOf(Ladder.allowed(step, count));
            arithmetic = Ladder.arithmetic(step, count);
        }
        Citation citation = instruments.resolve(value.cite());
        boolean verified = value.status() == Status.VERIFIED && citation.verified();
        return new Limit(question.of(), standard.standard(), standard.title(), standard.unit(), allowed, value.level(), arithmetic, candidate.region(),
                regions.fullName(candidate.region()), value.from(), value.until(), candidate.season() == null ? null : candidate.season().toString(),
                citation, verified, value.lastConfirmed(), standard.includes(), value.note());
    }

    private static List<Limit> concat(List<Limit> a, List<Limit> b) {
        List<Limit> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }
}
