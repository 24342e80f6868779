package reception.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.standard.file.Dimensions;
import reception.standard.knowledge.Claims;
import reception.standard.knowledge.Claims.DayOf;
import reception.visit.Fact;
import reception.vocabulary.Vocabulary;

/**
 * The day on which a paper for a visit was made, or the first day of the year that its number names.
 *
 * @param paper    what says so
 * @param property under which
 */
public record PaperDay(Fact paper, Vocabulary.Field property, LocalDate day) {

    private static final Pattern YEAR = Pattern.compile("[〔\\[（(【﹝]((?:19|20)[0-9]{2})[〕\\]）)】﹞]");

    /** The last of those that are made before a visit. */
    public static Optional<PaperDay> latest(Plan plan, Claims claims) {
        PaperDay[] latest = new PaperDay[1];
        PlanTree.visit(plan, thing -> {
            for (Claims.StatedDay day : claims.days(Dimensions.rootOf(thing.getClass()))) {
                if (day.of() == DayOf.PAPER || day.of() == DayOf.NUMBERED_PAPER) {
                    take(latest, thing, day);
                }
            }
        });
        return Optional.ofNullable(latest[0]);
    }

    private static void take(PaperDay[] latest, Fact thing, Claims.StatedDay stated) {
        Vocabulary.Field field = Vocabulary.section(thing.getClass()).byWord(stated.property());
        LocalDate day = stated.of() == DayOf.NUMBERED_PAPER ? yearOf((String) field.get(thing)) : (LocalDate) field.get(thing);
        if (day != null && (latest[0] == null || day.isAfter(latest[0].day()))) {
            latest[0] = new PaperDay(thing, field, day);
        }
    }

    /** The first day of the year that a number of a paper names; null if it names none. */
    public static LocalDate yearOf(String number) {
        Matcher year = YEAR.matcher(number == null ? "" : number);
        return year.find() ? LocalDate.of(Integer.parseInt(year.group(1)), 1, 1) : null;
    }
}
