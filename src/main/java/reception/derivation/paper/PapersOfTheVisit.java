package reception.derivation.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.casefile.PaperDay;
import reception.casefile.Statements;
import reception.casefile.text.SharedWords;
import reception.plan.Plan;
import reception.visit.Region;
import reception.visit.guests.Guest;
import reception.visit.guests.Guests;
import reception.visit.paper.Letter;
import reception.visit.paper.LetterCoverage;
import reception.visit.paper.LetterForm;
import reception.visit.programme.EarlierVisit;
import reception.visit.programme.ItineraryItem;
import reception.visit.text.Disagreement;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.TraditionalCharacters;

/** Derives where a letter does not fit what it is a letter of: its number, its business and itinerary, its unit; and where an earlier visit was on the same topic after all. */
public final class PapersOfTheVisit implements Comparison {

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        List<String> business = known.claims().agreements().business();
        Letter letter = plan.letter();
        if (letter != null) {
            addYear(known, letter);
            addCode(known, letter, plan);
        }
        if (letter != null && letter.covers() != null && letter.form() == LetterForm.LETTER) {
            addBusiness(known, letter.covers(), plan, business);
        }
        addUnit(known, plan.guests());
        if (plan.visit() != null && plan.purpose() != null && plan.purpose().content() != null) {
            for (EarlierVisit earlier : plan.visit().earlierVisits()) {
                if (Boolean.FALSE.equals(earlier.sameTopic()) && earlier.topic() != null && SharedWords.isOneSubject(earlier.topic(), plan.purpose().content(), business)) {
                    known.add(new Disagreement(earlier.at(), "sameTopic", Statements.asStated(earlier, "sameTopic"),
                            new Text("主题“" + earlier.topic() + "”与本次来访的内容相同", "its topic \"" + earlier.topic() + "\" is what this visit is about"), plan.purpose().at()).open());
                }
            }
        }
    }

    private static void addYear(Circumstances known, Letter letter) {
        Integer year = PaperDay.yearOf(letter.number()) == null ? null : Integer.valueOf(PaperDay.yearOf(letter.number()).getYear());
        if (year != null && letter.dated() != null && letter.dated().getYear() != year) {
            known.add(new Disagreement(letter.at(), "number", Statements.asStated(letter, "number"),
                    new Text("成文日期为" + Dates.of(letter.dated(), Language.ZH), "it is dated " + Dates.of(letter.dated(), Language.EN)), letter.at()).open());
        }
    }

    /** A number begins with a character of its issuer's name or place; one of the host's alone is that of a paper of the host. */
    private static void addCode(Circumstances known, Letter letter, Plan plan) {
        if (letter.number() == null || letter.number().isEmpty() || letter.issuer() == null || plan.host() == null || plan.host().unit() == null || letter.form() != LetterForm.LETTER) {
            return;
        }
        String code = letter.number().strip().substring(0, 1);
        Region guests = plan.guests() == null ? null : plan.guests().region();
        boolean isIssuers = letter.issuer().contains(code) || guests != null && guests.name().contains(code) || !Character.isIdeographic(code.charAt(0));
        if (!isIssuers && plan.host().unit().startsWith(code)) {
            known.add(new Disagreement(letter.at(), "number", Statements.asStated(letter, "number"),
                    new Text("该字号以接待单位所在地的简称开头，派出单位为“" + letter.issuer() + "”", "that is a number of the host's own place, and the letter is from \"" + letter.issuer() + "\""), plan.host().at()).open());
        }
    }

    private static void addBusiness(Circumstances known, LetterCoverage covers, Plan plan, List<String> business) {
        List<String> ofPlan = Stream.concat(Stream.of(plan.title(), plan.purpose() == null ? null : plan.purpose().content(), plan.letter().title()),
                plan.itinerary().stream().flatMap(item -> Stream.of(item.title(), item.place(), item.relevance()))).filter(Objects::nonNull).toList();
        String all = String.join("，", ofPlan);
        covers.activities().stream().filter(activity -> !all.isEmpty() && !SharedWords.mayBeOneSubject(activity, all, business)).findFirst()
                .ifPresent(activity -> known.add(new Disagreement(covers.at(), "activities", new Text("公函所载公务内容有“" + activity + "”", "the letter states \"" + activity + "\""),
                        new Text("方案的目的和日程与此无关", "purpose and programme of the plan have nothing to do with it"), plan.purpose() == null ? plan.at() : plan.purpose().at()).open()));
        String programme = String.join("，", Stream.concat(ofPlan.stream(), plan.itinerary().stream().map(ItineraryItem::title).filter(Objects::nonNull)).toList());
        String subject = SharedWords.subject(covers.itinerary(), business);
        boolean isElse = covers.itinerary() != null && !plan.itinerary().isEmpty() && !subject.isEmpty() && !SharedWords.mayBeOneSubject(covers.itinerary(), programme, List.of());
        boolean isOther = isElse || covers.itinerary() != null && !plan.itinerary().isEmpty() && subject.length() >= 2 && !SharedWords.mayBeOneSubject(covers.itinerary(), programme, business)
                && known.claims().agreements().business().stream().noneMatch(TraditionalCharacters.simplified(covers.itinerary())::contains);
        if (isOther) {
            known.add(new Disagreement(covers.at(), "itinerary", new Text("公函所载行程为“" + covers.itinerary() + "”", "the letter's itinerary is \"" + covers.itinerary() + "\""),
                    new Text("其中没有方案日程安排的公务活动", "it has nothing of the business in the programme"), plan.itinerary().get(0).at()).open());
        }
    }

    /** A unit that is that of no guest, where each guest's is stated. */
    private static void addUnit(Circumstances known, Guests guests) {
        boolean isEachStated = guests != null && guests.unit() != null && !guests.people().isEmpty() && guests.people().stream().map(Guest::unit).allMatch(Objects::nonNull);
        boolean isOneUnit = isEachStated && guests.people().stream().map(Guest::unit).distinct().count() == 1;
        String unit = isOneUnit ? guests.people().get(0).unit() : null;
        if (unit != null && !unit.contains(guests.unit()) && !guests.unit().contains(unit) && known.organs().isNoOrgan(guests.unit()) != known.organs().isNoOrgan(unit)) {
            known.add(new Disagreement(guests.at(), "unit", Statements.asStated(guests, "unit"), new Text("来宾所在单位均为“" + unit + "”", "the unit of each guest is \"" + unit + "\""), guests.people().get(0).at()).open());
        }
    }
}
