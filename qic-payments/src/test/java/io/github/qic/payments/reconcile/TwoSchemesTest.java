package io.github.qic.payments.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import io.github.qic.payments.scheme.TimeRules;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One ledger bills a person under two schemes, each for two hours of one week at £30.00: £60.00 each. */
class TwoSchemesTest {
    private static final Collaborative COLLABORATIVE = Cases.COLLABORATIVE.toBuilder()
            .programme(Cases.COLLABORATIVE.programme().toBuilder()
                    .addEvents(Cases.COLLABORATIVE.programme().events().get(0).toBuilder()
                            .id(Id.of("event-2"))
                            .name("Learning event 2")
                            .build())
                    .build())
            .register(Register.of(List.of(twoHours("event-1", 6), twoHours("event-2", 7))))
            .build();

    private static Attendance twoHours(String event, int day) {
        return new Attendance(
                Id.of("P-manager"),
                Id.of(event),
                LocalDate.of(2025, 5, day),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                DeliveryMode.IN_PERSON);
    }

    private static Pricing pricing(String event, OnCosts onCosts, TimeRules time) {
        PayTerms terms = PayTerms.builder()
                .basis(new FixedRateBasis(Money.of("30"), "agreed"))
                .onCosts(onCosts)
                .build();
        return Pricing.of(
                Scheme.builder()
                        .id(Id.of("scheme-of-" + event))
                        .title("One event")
                        .addRules(SchemeRule.builder()
                                .name("all")
                                .addGatherings(Id.<Gathering>of(event))
                                .terms(terms)
                                .build())
                        .time(time)
                        .build(),
                PayTables.standard());
    }

    private static Pricing weeklyThreshold(String event) {
        OnCosts insurance = OnCosts.builder()
                .nationalInsurance(SecondaryThresholdUse.FREE_EACH_WEEK)
                .build();
        return pricing(event, insurance, TimeRules.exact());
    }

    private static Pricing weeklyCap(String event, int minutes) {
        return pricing(
                event,
                OnCosts.none(),
                TimeRules.builder().weeklyCapMinutes(minutes).build());
    }

    private static List<Money> dues(Ledger ledger, Pricing pricing) {
        return Reconciliation.of(ledger, COLLABORATIVE, pricing).dues().stream()
                .map(DueAmount::amount)
                .toList();
    }

    /** £96.00 of a week are free: of £120.00, 15% of £24.00 are due for what is billed second. */
    @Test
    void a_threshold_is_used_in_the_order_of_billing_whichever_scheme_bills() {
        Pricing first = weeklyThreshold("event-1");
        Pricing second = weeklyThreshold("event-2");
        Ledger one = Mending.mend(Ledger.empty(), COLLABORATIVE, first);
        Ledger both = Mending.mend(one, COLLABORATIVE, second);
        assertThat(dues(both, first)).containsExactly(Money.of("60.00"));
        assertThat(dues(both, second)).containsExactly(Money.of("63.60"));
        assertThat(Reconciliation.of(both, COLLABORATIVE, first).differences()).isEmpty();
    }

    /** 120 minutes are all of the first cap, and half of the second. */
    @Test
    void what_is_billed_within_a_cap_stays_when_another_scheme_bills_more_of_the_week() {
        Pricing first = weeklyCap("event-1", 120);
        Pricing second = weeklyCap("event-2", 240);
        Ledger both = Mending.mend(Mending.mend(Ledger.empty(), COLLABORATIVE, first), COLLABORATIVE, second);
        assertThat(dues(both, first)).containsExactly(Money.of("60.00"));
        assertThat(dues(both, second)).containsExactly(Money.of("60.00"));
        Ledger other = Mending.mend(Ledger.empty(), COLLABORATIVE, second);
        assertThat(dues(other, first))
                .as("nothing is left for what is not billed")
                .isEmpty();
    }
}
