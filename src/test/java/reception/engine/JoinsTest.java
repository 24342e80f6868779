package reception.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.drools.core.impl.InternalRuleBase;
import org.junit.jupiter.api.Test;

/** A plan ten times as long is to cost ten times as much: two kinds of things of which a plan has many are joined on an equality. */
class JoinsTest {

    @Test
    void rules_join_many_things_with_many_others_only_on_an_equality() {
        Joins joins = Joins.of((InternalRuleBase) RuleBase.network());
        assertThat(joins.count()).isPositive();
        assertThat(joins.ofManyWithMany()).isEmpty();
    }
}
