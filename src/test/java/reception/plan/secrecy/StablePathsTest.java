package reception.plan.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reception.plan.FewRegions;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.plan.reading.PlanReader;

class StablePathsTest {

    private static final String HEAD = "reception-plan: 1\nhost: {leader: {name: 周强}}\nescorts:\n  - {name: 陈立, post: 处长}\n  - {name: 赵敏, post: 处长}\nitinerary:\n";
    private static final String TALK = "  - {starts: 2026-05-12T10:00, title: 座谈}\n";
    private static final String VISIT = "  - {starts: 2026-05-12T14:00, title: 周强陪同考察, responsible: 陈立}\n";

    private static Plan plan(String text) {
        return new PlanReader(new FewRegions()).read("plan.yaml", text.getBytes(StandardCharsets.UTF_8)).get(0).plan().orElseThrow();
    }

    private static StablePaths of(Plan plan) {
        return new StablePaths(plan, PersonalData.of(plan));
    }

    @Test
    void a_name_survives_when_something_is_put_in_before() {
        String alone = of(plan(HEAD + VISIT)).of("itinerary[0].title");
        assertThat(of(plan(HEAD + TALK + VISIT)).of("itinerary[1].title")).isEqualTo(alone).contains("2026-05-12T14:00");
    }

    @Test
    void no_personal_value_enters_a_name() {
        Plan plan = plan(HEAD + TALK + VISIT);
        List<String> names = new ArrayList<>();
        PlanTree.visit(plan, fact -> names.add(of(plan).of(fact.key())));
        assertThat(String.join("\n", names)).contains("处长", "陪同考察").doesNotContain("周强", "陈立", "赵敏");
    }

    @Test
    void equal_things_are_told_apart() {
        StablePaths paths = of(plan(HEAD + TALK + TALK));
        assertThat(List.of(paths.of("itinerary[0]"), paths.of("itinerary[1]"), paths.of("escorts[0]"), paths.of("escorts[1]"))).doesNotHaveDuplicates();
    }
}
