package reception.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reception.ReceptionChecker;
import reception.casefile.CaseFile;
import reception.document.Document.Cell;
import reception.document.Document.Closing;
import reception.document.Document.Notes;
import reception.document.Document.Table;
import reception.plan.Plan;
import reception.report.Report;
import reception.visit.Allergen;
import reception.visit.Diet;
import reception.visit.guests.Guest;
import reception.visit.guests.Observance;
import reception.visit.meal.Diners;
import reception.visit.meal.Meal;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/** Papers add up: who reads one finds as many portions, rows to sign and yuan as there are people and items. */
class ReconciledPapersTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();

    static Stream<Plan> plans() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            return files.filter(file -> file.endsWith("plan.yaml")).sorted().toList().stream().flatMap(ReconciledPapersTest::plan);
        }
    }

    private static Stream<Plan> plan(Path file) {
        try {
            return CHECKER.read(file.toString(), Files.readAllBytes(file)).stream().filter(document -> !document.classified()).flatMap(document -> document.plan().stream());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Table> tables(Document paper) {
        return paper.parts().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void the_kitchen_cooks_for_everybody_at_table_and_for_nobody_twice(Plan plan) {
        CaseFile file = CHECKER.derive(plan);
        List<Table> cards = tables(KitchenCard.of(file, Language.EN));
        for (int i = 0; i < plan.meals().size(); i++) {
            Meal meal = plan.meals().get(i);
            Diners diners = file.facts().stream().filter(Diners.class::isInstance).map(Diners.class::cast).filter(each -> !each.actual() && each.mealKey().equals(meal.key())).findFirst().orElseThrow();
            int portions = cards.get(i).rows().stream().mapToInt(row -> row.get(1).number()).sum();
            int guests = diners.guests() != null ? diners.guests() : plan.guestCount() == null ? 0 : plan.guestCount();
            int staff = meal.staff() == null ? (int) plan.team().stream().filter(member -> !member.diet().isEmpty() || !member.allergies().isEmpty()).count() : meal.staff();
            assertThat(cards.get(i).rows()).allSatisfy(row -> assertThat(row.get(1).number()).isNotNegative());
            assertThat(cards.get(i).total().get(1).number()).isEqualTo(portions);
            assertThat(portions).isBetween(guests + (diners.companions() == null ? 0 : diners.companions()), guests + (diners.companions() == null ? 0 : diners.companions()) + staff);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void every_guest_has_a_row_to_sign_and_the_rows_add_up(Plan plan) {
        List<Table> sheet = tables(ChargeSheet.of(CHECKER.derive(plan), Language.EN));
        sheet.stream().filter(table -> table.heading().contains("each guest pays")).forEach(table -> {
            assertThat(table.rows()).hasSize(plan.guestCount() == null ? Math.max(1, plan.guests() == null ? 1 : plan.guests().people().size()) : Math.max(plan.guestCount(), 0));
            List<BigDecimal> amounts = table.rows().stream().map(row -> row.get(4)).map(Cell::amount).toList();
            if (!amounts.contains(null) && !table.total().isEmpty()) {
                assertThat(table.total().get(4).amount()).isEqualByComparingTo(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        });
    }

    private static String paper(String more, java.util.function.Function<CaseFile, Document> of) throws IOException {
        String text = Files.readString(Path.of("examples/clean-domestic-visit/plan.yaml"));
        for (String change : more.split("#")) {
            String[] both = change.split("=>");
            assertThat(text).contains(both[0]);
            text = text.replace(both[0], both[1]);
        }
        return of.apply(CHECKER.derive(CHECKER.read("p.yaml", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).get(0).plan().orElseThrow())).parts().toString();
    }

    @Test
    void a_list_that_contradicts_itself_says_so_and_sums_up_the_hosts_money_alone() throws IOException {
        assertThat(paper("amount: 450=>amount: 450", file -> ReceptionListForm.of(file, Language.ZH))).doesNotContain("待核对", "接待单位负担合计");
        assertThat(paper("amount: 450=>amount: 999", file -> ReceptionListForm.of(file, Language.ZH))).contains("待核对", "各餐合计450.00元，费用中的餐费合计999.00元");
        assertThat(paper("  payment: official-card=>    - {kind: other, item: 杂, amount: 0.2, payer: guest}\n  payment: official-card", file -> ReceptionListForm.of(file, Language.ZH)))
                .contains("接待单位负担合计", "450.00元（大写", "来宾等其他方负担的1项费用未计入合计").doesNotContain("450.20元（大写");
    }

    @Test
    void what_is_not_to_the_cent_is_not_rounded_as_if_the_plan_said_so() throws IOException {
        assertThat(paper("per-person: 40,=>per-person: 33.335,", file -> ChargeSheet.of(file, Language.ZH))).contains("33.335").doesNotContain("33.34");
        assertThat(paper("public-price: none=>public-price: 33.335", file -> ChargeSheet.of(file, Language.ZH))).contains("不是整分，无法照收");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void a_list_has_a_row_for_every_guest_named_or_not(Plan plan) {
        Table guests = tables(ReceptionListForm.of(CHECKER.derive(plan), Language.EN)).get(0);
        if (plan.guestCount() != null && plan.guests().groups().isEmpty()) {
            assertThat(guests.rows()).hasSizeGreaterThanOrEqualTo(Math.min(plan.guestCount(), 60));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void a_request_asks_for_all_that_was_found_of_the_letter_or_says_that_there_is_nothing(Plan plan) {
        Report report = CHECKER.check(plan);
        Document letter = LetterRequest.of(report, Language.ZH);
        List<String> lines = letter.parts().stream().filter(Notes.class::isInstance).flatMap(part -> ((Notes) part).lines().stream()).toList();
        boolean isWanting = report.violations().stream().anyMatch(finding -> finding.path().startsWith("letter") || finding.rule().card().request() != null);
        boolean isOpen = report.openMatters().stream().anyMatch(open -> open.missing().stream().anyMatch(missing -> missing.key().startsWith("letter") && !missing.key().equals("letter.received")));

        assertThat(letter.parts().stream().anyMatch(Closing.class::isInstance)).isEqualTo(isWanting);
        assertThat(lines.stream().anyMatch(line -> line.startsWith("一、"))).isEqualTo(isWanting);
        assertThat(lines.stream().anyMatch(line -> line.contains("方案没有登记"))).isEqualTo(isOpen);
        assertThat(lines).isNotEmpty();
    }

    @Test
    void a_request_stands_in_the_order_of_an_official_letter() throws IOException {
        Report report = CHECKER.check(Path.of("examples/chinese-keys/plan.yaml")).get(0);
        Document letter = LetterRequest.of(report, Language.ZH);
        assertThat(letter.title()).startsWith("关于");
        assertThat(((Notes) letter.parts().get(0)).lines()).containsExactly("汝州市文化广电和旅游局：");
        assertThat(letter.parts()).filteredOn(Closing.class::isInstance).singleElement().satisfies(part -> assertThat(((Closing) part).lines()).containsExactly("巩义市文化广电旅游体育局（盖章）", "____年____月____日"));
    }

    /** The sheet asks for each need of the format by its name in both languages, and holds nothing of a person. */
    @ParameterizedTest
    @MethodSource("plans")
    void the_sheet_asks_for_every_need_by_name_and_names_no_person(Plan plan) {
        String sheet = NeedsSheet.of(CHECKER.check(plan), CHECKER.derive(plan).diets().care(), Language.ZH).parts().toString();
        Stream.of(Diet.values(), Allergen.values(), Observance.values()).flatMap(Stream::of).map(Vocabulary::word)
                .forEach(word -> assertThat(sheet).contains(word.chinese()).contains(word.prose()));
        assertThat(sheet).contains("□ 无 none", "不问缘由", "微量也不行 not even traces");
        if (plan.guests() != null) {
            plan.guests().people().stream().map(Guest::name).filter(name -> name != null && name.length() > 1).forEach(name -> assertThat(sheet).doesNotContain(name));
        }
    }
}
