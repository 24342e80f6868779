package reception.report.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.report.LimitLine;
import reception.report.LimitSubject;
import reception.report.Missing;
import reception.report.Wording;
import reception.standard.Limit;
import reception.standard.file.Unit;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Puts limits into words, for every listing of them. */
public record LimitWording(Language language) {

    private static final String GAP = "  ";
    private static final String NOTHING = "—";
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** The thing to which limits apply, with its line. */
    public String group(LimitSubject subject) {
        String part = word(subject.part());
        if (subject.part() == LimitSubject.Part.VISIT) {
            return say("【" + part + "】", "[the visit as a whole]");
        }
        String line = subject.span().isSomewhere() ? say("（" + subject.span().lineInWords().zh() + "）", " (" + subject.span().lineInWords().en() + ")") : "";
        return say("【" + part + "】", "[" + part + "] ") + subject.label().in(language) + line;
    }

    /** What is limited, with the days for which it holds. */
    public String item(LimitLine line) {
        String of = line.subject().part() == LimitSubject.Part.VISIT ? line.subject().label().in(language) : "";
        List<LocalDate> days = line.days();
        boolean isNight = line.subject().part() == LimitSubject.Part.LODGING;
        String count = say("，" + days.size() + (isNight ? " 晚" : " 天"), ", " + days.size() + (isNight ? " nights" : " days"));
        String dates = days.isEmpty() ? "" : days.get(0) + (days.size() == 1 ? "" : say(" 至 ", " to ") + days.get(days.size() - 1) + count);
        String more = Stream.of(of, dates).filter(text -> !text.isEmpty()).collect(Collectors.joining(GAP));
        return line.limit().title().in(language) + (more.isEmpty() ? "" : say("（" + more + "）", " (" + more + ")"));
    }

    /** What the plan says; a dash for a level. */
    public String planned(LimitLine line) {
        return line.wording() != null ? NOTHING : line.planned() == null ? say("未写明", "not stated") : figure(line, line.planned());
    }

    /** What is allowed. */
    public String allowed(LimitLine line) {
        if (line.wording() != null) {
            return line.wording().in(language);
        }
        boolean binds = line.planned() == null || line.headRoom() != null;
        BigDecimal allowed = line.limit().allowed();
        return (binds ? line.atLeast() ? "≥ " : "≤ " : "") + (line.timeOfDay() ? figure(line, allowed) : figure(allowed, line.limit().unit()));
    }

    /** How far the plan may still move; a dash where that is not known. */
    public String headRoom(LimitLine line) {
        BigDecimal headRoom = line.headRoom();
        if (headRoom == null) {
            return NOTHING;
        }
        String beyond = line.atLeast() ? say("（不足）", " (short)") : say("（超出）", " (over)");
        return figure(headRoom, shortened(line.limit().unit())) + (headRoom.signum() < 0 ? beyond : "");
    }

    /** How both figures were worked out; empty where they stand as they are. */
    public String arithmetic(LimitLine line) {
        Text allowed = line.limit().arithmetic();
        boolean isWorkedOut = line.wording() == null && !allowed.zh().equals(Wording.of(line.limit().allowed(), language));
        return Stream.of(line.arithmetic(), isWorkedOut ? allowed : null).filter(Objects::nonNull).map(text -> text.in(language))
                .collect(Collectors.joining(say("；", "; ")));
    }

    /** A number with what it counts. */
    public String figure(BigDecimal number, Unit unit) {
        String amount = Wording.of(number, language);
        String word = unit == Unit.LEVEL ? "" : word(unit);
        if (unit == Unit.HOURS && number.stripTrailingZeros().scale() > 0) {
            return Dates.duration(number.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).longValueExact()).in(language);
        }
        if (language == Language.EN && unit == Unit.TIMES && amount.equals("1")) {
            return "one";
        }
        if (language == Language.EN && amount.equals("1")) {
            word = unit == Unit.PEOPLE ? "person" : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        }
        return language == Language.ZH ? amount + word : (amount + " " + word).strip();
    }

    /** What the plan would have to state, and why else a figure is not known, one line each. */
    public List<String> open(List<Missing> missing, List<Text> reasons) {
        List<String> open = new ArrayList<>();
        for (Missing fact : missing) {
            open.add(say("须写明：" + new EntryNames(language).named(List.of(fact.key())), "to be stated: " + fact.label().en() + " (" + fact.key() + ")"));
        }
        reasons.forEach(reason -> open.add(reason.in(language)));
        return open;
    }

    /** Where a figure stands, since when it holds, and how sure it is. */
    public String source(Limit limit) {
        boolean isOwn = limit.citation().instrument().isOwn();
        List<String> parts = new ArrayList<>();
        parts.add(isOwn ? say("参考值，非文件规定", "reference value, set by no instrument") : limit.citation().in(language));
        if (!isOwn) {
            parts.add(limit.place().in(language));
            parts.add(new ReportWording(language).inForce(limit));
        }
        if (limit.season() != null) {
            parts.add(say("旺季", "season ") + new ReportWording(language).daysOfYear(limit.season()));
        }
        if (limit.lastConfirmed() != null && !isOwn) {
            parts.add(say("", "confirmed ") + Dates.of(limit.lastConfirmed(), language) + say("核对", ""));
        }
        if (!limit.verified() && limit.citation().verified()) {
            parts.add(say("数字未核实", "figure unverified"));
        }
        Stream.of(limit.includes(), limit.note()).filter(Objects::nonNull).forEach(text -> parts.add(text.in(language)));
        return limit.title().in(language) + say("：", ": ") + String.join(say("；", "; "), parts);
    }

    private String figure(LimitLine line, BigDecimal number) {
        if (line.timeOfDay()) {
            return LocalTime.MIN.plusMinutes(number.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).longValueExact()).toString();
        }
        return figure(number, shortened(line.limit().unit()));
    }

    private static Unit shortened(Unit unit) {
        return unit == Unit.YUAN_PER_PERSON_AND_MEAL || unit == Unit.YUAN_PER_PERSON_AND_DAY ? Unit.YUAN : unit;
    }

    private String word(Enum<?> constant) {
        return Vocabulary.word(constant).inProse(language);
    }

    private String say(String zh, String en) {
        return language.choose(zh, en);
    }
}
