package office;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import reception.ReceptionChecker;
import reception.format.Place;
import reception.format.Stated;
import reception.plan.Plan;
import reception.plan.PlanBuilder;
import reception.report.Finding;
import reception.report.Report;
import reception.rule.Outcome;
import reception.visit.When;
import reception.visit.guests.GuestsBuilder;
import reception.visit.meal.CompanionsBuilder;
import reception.visit.meal.CostPerPersonBuilder;
import reception.visit.meal.DishBuilder;
import reception.visit.meal.Meal;
import reception.visit.meal.MealBuilder;
import reception.visit.meal.MealForm;
import reception.visit.meal.MealTime;
import reception.visit.meal.VenueBuilder;
import reception.visit.meal.VenueKind;
import reception.visit.money.Payer;
import reception.visit.paper.ReceptionKind;
import reception.visit.paper.Stage;
import reception.visit.programme.VisitBuilder;
import reception.vocabulary.Language;
import reception.write.OutputFormat;

/** Checks a plan that is made of an office system's own data. */
public final class PlanCheck {

    /** Costs a second or so to build; built once, shared by all threads. */
    private final ReceptionChecker checker = ReceptionChecker.builder().build();

    Plan plan(int guests, int companions) {
        Meal lunch = MealBuilder.builder()
                .on(LocalDate.of(2026, 5, 12)).meal(MealTime.LUNCH).starts(LocalTime.NOON).form(MealForm.WORKING_MEAL).payer(Payer.HOST)
                .venue(VenueBuilder.builder().name("机关食堂").kind(VenueKind.CANTEEN).build())
                .companions(CompanionsBuilder.builder().count(companions).build())
                .costPerPerson(CostPerPersonBuilder.builder().amount(new BigDecimal("60")).build())
                .dishes(List.of(DishBuilder.builder().name("红烧豆腐").build(), DishBuilder.builder().name("清炒时蔬").build()))
                // What is left out is not known, and an empty list is left out. That there is nothing to drink is a statement.
                .at(Place.stating(Stated.NONE, "drinks"))
                .build();
        return PlanBuilder.builder()
                .title("沈阳市农业农村局来访").kind(ReceptionKind.DOMESTIC_OFFICIAL).status(Stage.DRAFT).region(checker.region("220100"))
                .guests(GuestsBuilder.builder().unit("沈阳市农业农村局").count(guests).build())
                .visit(VisitBuilder.builder().arrives(new When(LocalDate.of(2026, 5, 12), LocalTime.of(9, 30))).build())
                .meals(List.of(lunch))
                .build();
    }

    /** Prints what does not agree with the rules, and what is still open. */
    void print(Plan plan, Appendable out) throws IOException {
        Report report = checker.check(plan);
        out.append(report.verdict().name()).append('\n');
        for (Finding finding : report.violations()) {
            out.append(finding.severity() + " " + finding.path() + ": " + finding.message(Language.ZH) + finding.suggestion(Language.ZH)).append('\n');
        }
        out.append(report.assessments(Outcome.UNDETERMINED).size() + " undetermined\n");
    }

    /** Writes the report as the program does, for another system. */
    void writeJson(Plan plan, Appendable out) throws IOException {
        checker.write(List.of(checker.check(plan)), OutputFormat.JSON, Language.ZH, out);
    }

    /** Prints the check of a meal for six guests and four companions. */
    public static void main(String[] arguments) throws IOException {
        PlanCheck check = new PlanCheck();
        check.print(check.plan(6, 4), System.out);
    }
}
