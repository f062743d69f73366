package io.github.qic.payments.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.money.Money;
import io.github.qic.payments.account.LedgerCheck;
import io.github.qic.payments.claim.RateCheck;
import org.junit.jupiter.api.Test;

/** An application can list the rules of a check before it runs. */
class SchemeRulesTest {
    @Test
    void the_largest_rate_and_amount_are_a_million_pounds_and_an_amount_may_be_nothing() {
        Money million = Money.of("1000000");
        assertThat(new FixedRateBasis(million, "agreed").hourly()).isEqualTo(million);
        assertThat(new FlatAmountBasis(million, FlatAmountBasis.Per.DAY, "agreed").amount())
                .isEqualTo(million);
        assertThat(new FlatAmountBasis(Money.ZERO, FlatAmountBasis.Per.DAY, "agreed").amount())
                .isEqualTo(Money.ZERO);
        Money more = Money.of("1000000.01");
        assertThatThrownBy(() -> new FixedRateBasis(more, "agreed"))
                .hasMessage("/hourly: must be greater than zero, and at most £1,000,000.00");
        assertThatThrownBy(() -> new FlatAmountBasis(more, FlatAmountBasis.Per.DAY, "agreed"))
                .hasMessage("/amount: must not be negative, and at most £1,000,000.00");
    }

    @Test
    void every_check_lists_its_rules() {
        assertThat(SchemeCheck.rules()).extracting(Rule::code).contains(SchemeCheck.NOT_IN_FORCE.code());
        assertThat(LedgerCheck.rules()).extracting(Rule::code).contains("payments.payee-account-changed");
        assertThat(RateCheck.rules()).extracting(Rule::code).contains("payments.unverified-rate");
    }
}
