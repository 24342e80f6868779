package reception.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reception.casefile.CaseFile;
import reception.engine.check.Measure;
import reception.report.LimitLine;
import reception.report.LimitSubject;
import reception.report.LimitTable;
import reception.report.Missing;
import reception.report.OpenLimit;
import reception.rule.Outcome;
import reception.rule.RuleBook.Rule;
import reception.standard.Answer;
import reception.standard.Limit;
import reception.standard.Standard;
import reception.standard.Standards;
import reception.standard.file.Unit;
import reception.standard.knowledge.Regimes;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Gathers the limits of a case from how its rules ended: where a rule applies, its standards do. */
final class LimitCollector {

    /** How a rule ended for one thing. */
    record Conclusion(Rule rule, Fact subject, Regimes.How how, Outcome outcome, List<Missing> missing, List<Text> reasons) {
    }

    private static final String REGION = "region";

    private final List<Conclusion> conclusions;
    private final AskedRules rules;
    private final Standards standards;
    private final Answers answers;
    private final Needs needs;
    private final LimitSubjects subjects;

    /** @param conclusions but for those of rules that do not apply */
    LimitCollector(CaseFile file, List<Conclusion> conclusions, AskedRules rules, Standards standards, Answers answers) {
        this.conclusions = conclusions;
        this.rules = rules;
        this.standards = standards;
        this.answers = answers;
        this.needs = new Needs(file);
        this.subjects = new LimitSubjects(file);
    }

    /** The limits that are known, by thing. */
    List<LimitLine> lines() {
        Map<String, LimitLine> byMeasure = new LinkedHashMap<>();
        for (Conclusion conclusion : conclusions) {
            List<String> ids = rules.asked(conclusion.rule()).limits();
            for (int i = 0; i < ids.size(); i++) {
                if (answers.of(ids.get(i), conclusion.subject()) instanceof Answer.Found found) {
                    List<String> measures = conclusion.rule().card().measures();
                    String measure = i < measures.size() ? measures.get(i) : null;
                    byMeasure.merge(ids.get(i) + "|" + conclusion.subject().key() + "|" + measure, line(conclusion, found.limit(), measure),
                            (a, b) -> b.outcome().ordinal() < a.outcome().ordinal() ? b : a);
                }
            }
        }
        Map<List<Object>, List<LimitLine>> alike = new LinkedHashMap<>();
        byMeasure.values().forEach(line -> alike.computeIfAbsent(saying(line), unused -> new ArrayList<>()).add(line));
        List<LimitLine> lines = new ArrayList<>();
        alike.values().forEach(same -> lines.add(joined(same)));
        lines.sort(Comparator.comparingInt(line -> subjects.position(line.subject())));
        return lines;
    }

    /** What a line says, but for the day, and where it is a word on the visit as a whole, but for the thing. */
    private static List<Object> saying(LimitLine line) {
        Limit limit = line.limit();
        Object thing = line.subject().part() == LimitSubject.Part.VISIT && line.wording() != null ? line.subject().label() : line.subject();
        return Arrays.asList(thing, limit.standard(), limit.allowed(), limit.level(), limit.arithmetic(), limit.region(), limit.from(), limit.season(),
                line.planned(), line.outcome(), line.missing());
    }

    private static LimitLine joined(List<LimitLine> same) {
        LimitLine first = same.get(0);
        List<LocalDate> days = same.stream().flatMap(line -> line.days().stream()).toList();
        return new LimitLine(first.subject(), days, first.limit(), first.wording(), first.atLeast(), first.timeOfDay(), first.planned(), first.arithmetic(),
                first.headRoom(), first.outcome(), first.missing(), first.reasons());
    }

    private LimitLine line(Conclusion conclusion, Limit limit, String measure) {
        Fact subject = conclusion.subject();
        Standard standard = standards.get(limit.standard());
        boolean isAtLeast = standard.stricter() == Standard.Stricter.HIGHER;
        Object value = measure == null ? null : Measure.read(subject, measure);
        BigDecimal planned = Measure.number(value);
        BigDecimal headRoom = null;
        if (planned != null && limit.allowed() != null) {
            headRoom = isAtLeast ? planned.subtract(limit.allowed()) : limit.allowed().subtract(planned);
        }
        boolean binds = headRoom == null || headRoom.signum() >= 0 || conclusion.outcome() != Outcome.SATISFIED;
        List<LocalDate> days = subject instanceof Dated dated ? dated.namedDays() : List.of();
        Text wording = limit.level() == null ? null : standard.wording(limit.level());
        Text arithmetic = planned == null ? null : arithmetic(subject, limit.unit());
        return new LimitLine(subjects.of(subject), days, limit, wording, isAtLeast, Measure.isTimeOfDay(value), planned, arithmetic, binds ? headRoom : null,
                conclusion.outcome(), conclusion.missing(), conclusion.reasons());
    }

    /** How a thing's cost was worked out; the derived facts on costs tell it. */
    private static Text arithmetic(Fact subject, Unit unit) {
        boolean isCost = unit == Unit.YUAN || unit == Unit.YUAN_PER_PERSON_AND_MEAL || unit == Unit.YUAN_PER_PERSON_AND_DAY;
        Vocabulary.Field field = Vocabulary.section(subject.getClass()).byName("arithmetic");
        return isCost && field != null && field.get(subject) instanceof Text arithmetic && arithmetic.zh().contains("=") ? arithmetic : null;
    }

    /** The standards that apply and have no known value, or not for sure. */
    List<OpenLimit> open() {
        Map<List<Object>, Set<LimitSubject>> open = new LinkedHashMap<>();
        for (Conclusion conclusion : conclusions) {
            for (String id : rules.asked(conclusion.rule()).limits()) {
                Fact subject = conclusion.subject();
                Answer answer = answers.of(id, subject);
                boolean isSettled = answer instanceof Answer.Denied || answer instanceof Answer.Found found && !found.needsRegion() && found.mayHold() == null;
                if (!isSettled) {
                    List<Missing> missing = new ArrayList<>(needs.ofScope(rules.asked(conclusion.rule()), subject, conclusion.how()));
                    String dimension = answer instanceof Answer.Unstated unstated ? unstated.dimension() : answer instanceof Answer.Found found && found.needsRegion() ? REGION : null;
                    Missing deciding = dimension == null ? null : needs.dimension(dimension, subject);
                    if (deciding != null && missing.stream().noneMatch(other -> other.key().equals(deciding.key()))) {
                        missing.add(deciding);
                    }
                    List<Text> reasons = answer instanceof Answer.Unknown unknown ? List.of(unknown.why())
                            : answer instanceof Answer.Found found && found.mayHold() != null ? List.of(found.mayHold()) : List.of();
                    open.computeIfAbsent(List.of(id, missing, reasons), unused -> new LinkedHashSet<>()).add(subjects.of(subject));
                }
            }
        }
        List<OpenLimit> limits = new ArrayList<>();
        open.forEach((key, things) -> limits.add(open(key, things)));
        return limits;
    }

    @SuppressWarnings("unchecked")
    private OpenLimit open(List<Object> key, Set<LimitSubject> things) {
        Standard standard = standards.get((String) key.get(0));
        return new OpenLimit(standard.standard(), standard.title(), List.copyOf(things), (List<Missing>) key.get(1), (List<Text>) key.get(2));
    }

    /** What would be allowed for other numbers of guests. */
    List<LimitTable> tables(List<Integer> guests) {
        Map<List<Object>, List<LimitTable.Row>> tables = new LinkedHashMap<>();
        Map<List<Object>, Set<LimitSubject>> things = new HashMap<>();
        for (Conclusion conclusion : conclusions) {
            for (String id : rules.asked(conclusion.rule()).limits()) {
                List<LimitTable.Row> rows = rows(id, conclusion.subject(), guests);
                LimitSubject subject = subjects.of(conclusion.subject());
                if (!rows.isEmpty()) {
                    List<Object> alike = new ArrayList<>(List.of(id));
                    rows.forEach(row -> alike.addAll(List.of(row.limit().arithmetic(), row.limit().region(), row.limit().from())));
                    tables.putIfAbsent(alike, rows);
                    things.computeIfAbsent(alike, unused -> new LinkedHashSet<>()).add(subject);
                }
            }
        }
        return tables.entrySet().stream().map(table -> new LimitTable(List.copyOf(things.get(table.getKey())), table.getValue())).toList();
    }

    private List<LimitTable.Row> rows(String standard, Fact subject, List<Integer> guests) {
        List<LimitTable.Row> rows = new ArrayList<>();
        for (Integer count : guests) {
            Optional<Answer> answer = answers.of(standard, subject, count);
            if (answer.isPresent() && answer.get() instanceof Answer.Found found) {
                rows.add(new LimitTable.Row(count, found.limit()));
            }
        }
        return rows;
    }
}
