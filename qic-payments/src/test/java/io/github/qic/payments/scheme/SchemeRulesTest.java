package io.github.qic.payments.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.finding.Rule;
import io.github.qic.payments.account.LedgerCheck;
import io.github.qic.payments.claim.RateCheck;
import org.junit.jupiter.api.Test;

/** An application can list the rules of a check before it runs. */
class SchemeRulesTest {
    @Test
    void every_check_lists_its_rules() {
        assertThat(SchemeCheck.rules()).extracting(Rule::code).contains(SchemeCheck.NOT_IN_FORCE.code());
        assertThat(LedgerCheck.rules()).extracting(Rule::code).contains("payments.payee-account-changed");
        assertThat(RateCheck.rules()).extracting(Rule::code).contains("payments.unverified-rate");
    }
}
