package io.github.qic.payments.reconcile;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.reconcile.ReconciliationTest.BEFORE;
import static io.github.qic.payments.reconcile.ReconciliationTest.BILLED;
import static io.github.qic.payments.reconcile.ReconciliationTest.MANAGER;
import static io.github.qic.payments.reconcile.ReconciliationTest.NURSE;
import static io.github.qic.payments.reconcile.ReconciliationTest.PRICING;
import static io.github.qic.payments.reconcile.ReconciliationTest.pricing;
import static io.github.qic.payments.reconcile.ReconciliationTest.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.VatTreatment;
import io.github.qic.payments.ledger.ClaimPosition;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.RateCorrection;
import io.github.qic.payments.ledger.Rerating;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.scheme.ClaimWindow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A ledger accepts every step that is named, and the steps of one round are enough. Managers are paid £24.00, others £18.00 an hour. */
class MendingStepTest {
    private static final Ledger TAXED =
            BILLED.recordSupplier(Cases.supplier(HOME, VatTreatment.standard(new BigDecimal("20"), "supply of staff")));
    private static final Collaborative THREE =
            Cases.registered(MANAGER, NURSE, attended("P-worker", "2025-05-07", "10:00", "11:00"));

    private static List<String> steps(Ledger ledger, Collaborative now, Pricing pricing) {
        return Reconciliation.of(ledger, now, pricing).differences().stream()
                .map(one -> one.billed() + " " + one.due() + " " + one.step())
                .sorted()
                .toList();
    }

    private static Ledger supplementDrafted(Ledger ledger, String managers) {
        RateCorrection rise = Reconciliation.of(ledger, BEFORE, pricing(scheme(managers, "18")))
                .toSupplement()
                .get(0);
        return ledger.draft(Id.of("rise"), rise);
    }

    private static Ledger round(Ledger ledger, Collaborative now, Pricing pricing) {
        return Mending.bill(Mending.correct(Reconciliation.of(ledger, now, pricing)), now, pricing);
    }

    private static void ends(Ledger ledger, Collaborative now, Pricing pricing, String net, String gross) {
        assertThat(Reconciliation.of(ledger, now, pricing).differences()).isEmpty();
        assertThat(Money.sum(ledger.view().position().claims().stream().map(ClaimPosition::current)))
                .isEqualTo(Money.of(net));
        assertThat(ledger.view().outstanding(HOME)).isEqualTo(Money.of(gross));
    }

    @Test
    void what_a_wrong_supplementary_draft_reserves_is_corrected_in_the_same_round() {
        Ledger drafted = supplementDrafted(BILLED, "25");
        Pricing higher = pricing(scheme("26", "18"));
        assertThat(steps(drafted, BEFORE, higher)).containsExactly("48.00 52.00 WITHDRAW");
        ends(round(drafted, BEFORE, higher), BEFORE, higher, "88.00", "88.00"); // 52 + 36
        Pricing lower = pricing(scheme("23", "18"));
        ends(round(drafted, BEFORE, lower), BEFORE, lower, "82.00", "82.00"); // 46 + 36
        Collaborative nurse = Cases.registered(NURSE);
        ends(round(drafted, nurse, PRICING), nurse, PRICING, "36.00", "36.00");
        Collaborative later = Cases.registered(attended("P-manager", "2025-05-06", "10:00", "13:00"), NURSE);
        ends(round(drafted, later, PRICING), later, PRICING, "108.00", "108.00"); // 72 + 36
    }

    @Test
    void what_costs_more_since_the_vat_of_its_supplier_changed_is_credited_and_billed_again() {
        Pricing other = pricing(scheme("25", "17"));
        assertThat(steps(TAXED, BEFORE, other)).containsExactly("36.00 34.00 REDUCE", "48.00 50.00 CREDIT_AND_BILL");
        Reconciliation found = Reconciliation.of(TAXED, BEFORE, other);
        assertThat(found.toSupplement()).isEmpty();
        assertThat(Rerating.of(TAXED, other(found)).skipped())
                .containsExactly(new Rerating.Skipped(Cases.reference(MANAGER.key()), Rerating.Reason.VAT_CHANGED));
        // The nurse's 34.00 stays without VAT.
        ends(round(TAXED, BEFORE, other), BEFORE, other, "84.00", "94.00");
    }

    private static ClaimStatement other(Reconciliation found) {
        return ClaimStatements.of(BEFORE, found.claims(), Cases.ALL).get(0);
    }

    @Test
    void a_supplementary_draft_from_before_a_change_of_vat_is_withdrawn() {
        Ledger drafted = supplementDrafted(BILLED, "25")
                .recordSupplier(TAXED.view().supplier(HOME).orElseThrow());
        Pricing higher = pricing(scheme("25", "18"));
        assertThat(steps(drafted, BEFORE, higher)).containsExactly("48.00 50.00 WITHDRAW");
        ends(round(drafted, BEFORE, higher), BEFORE, higher, "86.00", "96.00"); // 50 and its VAT of 10, and 36
    }

    @Test
    void a_credit_note_has_one_vat_treatment_and_the_next_round_the_other() {
        Ledger both = Mending.bill(TAXED, THREE, PRICING);
        ends(both, THREE, PRICING, "102.00", "105.60"); // 48 + 36, 18 and its VAT of 3.60
        Pricing lower = pricing(scheme("23", "17"));
        Ledger reduced = round(both, THREE, lower);
        assertThat(steps(reduced, THREE, lower)).containsExactly("18.00 17.00 REDUCE");
        ends(round(reduced, THREE, lower), THREE, lower, "97.00", "100.40"); // 46 + 34, 17 and 3.40
        Collaborative nobody = Cases.registered();
        Ledger credited = round(both, nobody, PRICING);
        assertThat(steps(credited, nobody, PRICING)).containsExactly("18.00 0.00 CREDIT");
        ends(round(credited, nobody, PRICING), nobody, PRICING, "0.00", "0.00");
    }

    /** Billed on 1 June 2025, after 26 days, and claimed again on 1 December 2025. */
    private static final Ledger JUNE = Ledger.empty()
            .draft(
                    Id.of("june"),
                    Reconciliation.of(Ledger.empty(), BEFORE, PRICING)
                            .billable()
                            .get(0))
            .issue(Id.of("june"), Cases.terms(HOME, "J1", "2025-06-01"));

    private static Pricing daysToClaim(int days) {
        ClaimWindow window = ClaimWindow.builder().daysToClaim(days).build();
        return Pricing.builder()
                .scheme(scheme("24", "18").window(window).build())
                .tables(PayTables.standard())
                .claimedOn(LocalDate.parse("2025-12-01"))
                .build();
    }

    @Test
    void what_was_billed_in_time_stays_in_time_once_its_day_is_corrected() {
        Pricing late = daysToClaim(60);
        Attendance day7 = attended("P-manager", "2025-05-07", "09:00", "11:00");
        Collaborative moved = Cases.registered(day7, NURSE);
        assertThat(steps(JUNE, moved, late)).containsExactly("0.00 48.00 BILL", "48.00 0.00 CREDIT");
        Ledger mended = round(JUNE, moved, late);
        ends(mended, moved, late, "84.00", "84.00");
        Attendance day5 = attended("P-manager", "2025-05-05", "09:00", "10:00");
        Collaborative more = Cases.registered(day5, day7, NURSE);
        ends(round(mended, more, late), more, late, "84.00", "84.00"); // one takes the place of one
        Collaborative movedAgain = Cases.registered(day5, NURSE);
        ends(round(mended, movedAgain, late), movedAgain, late, "60.00", "60.00"); // 24 + 36
    }

    @Test
    void what_was_billed_in_time_stays_in_time_once_its_gathering_is_corrected() {
        Pricing late = daysToClaim(60);
        LearningEvent event = BEFORE.programme().events().get(0);
        Attendance second = new Attendance(
                MANAGER.participant(),
                Id.of("event-2"),
                MANAGER.date(),
                MANAGER.start(),
                MANAGER.end(),
                DeliveryMode.IN_PERSON);
        Collaborative renamed = BEFORE.toBuilder()
                .programme(BEFORE.programme().toBuilder()
                        .addEvents(event.toBuilder()
                                .id(Id.of("event-2"))
                                .name("Learning event 2")
                                .build())
                        .build())
                .register(Register.of(List.of(second, NURSE)))
                .build();
        ends(round(JUNE, renamed, late), renamed, late, "84.00", "84.00");
    }

    @Test
    void what_is_claimed_too_late_is_no_correction_of_what_is_registered_or_was_too_late_itself() {
        Attendance day7 = attended("P-manager", "2025-05-07", "09:00", "11:00");
        Collaborative both = Cases.registered(MANAGER, NURSE, day7);
        ends(round(JUNE, both, daysToClaim(60)), both, daysToClaim(60), "84.00", "84.00");
        Collaborative moved = Cases.registered(day7, NURSE);
        ends(round(JUNE, moved, daysToClaim(20)), moved, daysToClaim(20), "0.00", "0.00");
    }

    @Test
    void a_day_of_claiming_that_is_given_counts_beside_that_of_the_ledger() {
        Pricing late = daysToClaim(60);
        assertThat(Reconciliation.of(Ledger.empty(), BEFORE, late).dues()).isEmpty();
        Pricing given = late.toBuilder()
                .firstClaimedOn(attendance -> Optional.of(LocalDate.parse("2025-06-01")))
                .build();
        assertThat(Reconciliation.of(Ledger.empty(), BEFORE, given).net()).isEqualTo(Money.of("84"));
    }
}
