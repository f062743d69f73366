package io.github.qic.payments.ledger;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.CreditReason;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.Totals;
import io.github.qic.payments.invoice.VatTreatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The award of 2025/26: effective on 1 April 2025, announced on 22 May 2025. By hand from the salaries at entry of 2024/25 and
 * 2025/26, annual / 52.143 / 37.5: band 7 46,148 (23.60) and 47,810 (24.45), band 5 29,970 (15.33) and 31,049 (15.88), band 4
 * 26,530 (13.57) and 27,485 (14.06).
 */
class LateAwardTest {
    private static final Attendance[] APRIL = {
        attended("P-manager", "2025-04-29", "10:00", "11:30"),
        attended("P-nurse", "2025-04-29", "09:20", "11:00"),
        attended("P-worker", "2025-05-13", "09:00", "11:30")
    };
    private static final Pricing BEFORE =
            Cases.PRICING.toBuilder().knownOn(LocalDate.parse("2025-05-21")).build();
    private static final Pricing AFTER =
            Cases.PRICING.toBuilder().knownOn(LocalDate.parse("2025-05-22")).build();

    private static final ClaimStatement OLD = Cases.statement(BEFORE, APRIL);
    private static final ClaimStatement NEW = Cases.statement(AFTER, APRIL);
    private static final Ledger BILLED =
            Ledger.empty().draft(Id.of("d1"), OLD).issue(Id.of("d1"), terms(HOME, "A1", "2025-05-15"));

    private static final Ledger RAISED = BILLED.draft(
                    Id.of("d2"), Rerating.of(BILLED, NEW).rise().orElseThrow())
            .issue(Id.of("d2"), terms(HOME, "A2", "2025-06-02"));

    @Test
    void before_the_announcement_the_old_rates_are_billed() {
        // 90 x 23.60 / 60 = 35.40; 100 x 15.33 / 60 = 25.55; 150 x 13.57 / 60 = 33.925
        assertThat(OLD.total()).isEqualTo(Money.of("94.88"));
        // 90 x 24.45 / 60 = 36.675; 100 x 15.88 / 60 = 26.4666; 150 x 14.06 / 60 = 35.15
        assertThat(NEW.total()).isEqualTo(Money.of("98.30"));
    }

    @Test
    void the_late_award_becomes_a_supplementary_invoice_of_pairs_of_lines() {
        Rerating rerating = Rerating.of(BILLED, NEW);
        assertThat(rerating.fall()).isEmpty();
        assertThat(rerating.skipped()).isEmpty();
        RateCorrection rise = rerating.rise().orElseThrow();
        assertThat(rise.net()).isEqualTo(Money.of("3.42"));
        Ledger corrected = BILLED.draft(Id.of("d2"), rise).issue(Id.of("d2"), terms(HOME, "A2", "2025-06-02"));
        Invoice supplementary =
                corrected.view().invoice(HOME, DocumentNumber.of("A2")).orElseThrow();
        assertThat(supplementary.supplementary()).isTrue();
        assertThat(supplementary.corrects()).containsExactly(DocumentNumber.of("A1"));
        assertThat(supplementary.totals().gross()).isEqualTo(Money.of("3.42"));
        assertThat(supplementary.lines())
                .filteredOn(line -> line.role().code().equals("care-home-manager"))
                .extracting(line -> line.quantity() + " min at " + line.price() + " = " + line.net())
                .containsExactly("-90 min at 23.60 = -35.40", "90 min at 24.45 = 36.68");
        assertThat(corrected.view().position(HOME).billed())
                .as("original and supplementary add up to what the new rates would have charged")
                .isEqualTo(NEW.total());
        assertThat(Rerating.of(corrected, NEW)).isEqualTo(Rerating.of(Ledger.empty(), NEW));
    }

    /** 20% of 3.42 are 0.684, of 2.14 0.428 and of 1.22 0.244: the manager's 1.28 take 0.25, not the 0.26 that 20% of it are. */
    @Test
    void credits_for_single_lines_of_a_supplementary_invoice_add_up_to_its_vat() {
        Ledger credited = taxed(taxed(Ledger.empty(), "d1", OLD, "A1", "2025-05-15"), NEW, "A2", "2025-06-02");
        assertThat(document(credited, "A2").totals()).isEqualTo(Totals.of(Money.of("3.42"), Money.of("0.68")));
        List<String> vat = new ArrayList<>();
        for (String price : List.of("24.45", "15.88", "14.06")) {
            int line = document(credited, "A2").lines().stream()
                    .filter(l -> l.price().equals(Money.of(price)))
                    .findFirst()
                    .orElseThrow()
                    .number();
            String number = "C" + vat.size();
            credited =
                    credited.credit(HOME, DocumentNumber.of("A2"), List.of(line), Cases.credit(number, "2025-06-04"));
            vat.add(document(credited, number).totals().vat().toString());
        }
        assertThat(vat).containsExactly("0.25", "0.19", "0.24");
        assertThat(outstanding(credited, "A2")).isEqualTo(Money.ZERO);
    }

    /** Of the 3.42 of the supplementary invoice, the manager's rate makes 1.28. */
    @Test
    void of_a_line_of_a_supplementary_invoice_the_difference_it_makes_is_held() {
        DocumentNumber supplement = DocumentNumber.of("A2");
        int line = document(RAISED, "A2").lines().stream()
                .filter(l -> l.price().equals(Money.of("24.45")))
                .findFirst()
                .orElseThrow()
                .number();
        Ledger held = RAISED.hold(PaymentHold.builder()
                .id(Id.of("h1"))
                .supplier(HOME)
                .document(supplement)
                .addLines(line)
                .kind(HoldKind.DISPUTED)
                .date(LocalDate.parse("2025-06-03"))
                .reason("disputed")
                .build());
        assertThat(held.view().held(HOME, supplement, LocalDate.MAX)).isEqualTo(Money.of("1.28"));
        Ledger undone = held.credit(HOME, supplement, List.of(line), Cases.credit("C1", "2025-06-04"));
        assertThat(outstanding(undone, "A2")).isEqualTo(Money.of("2.14"));
        assertThat(undone.view().held(HOME, supplement, LocalDate.MAX))
                .as("it was credited since")
                .isEqualTo(Money.ZERO);
    }

    /** 20% of the 3.42 by which the rates fall are 0.684. */
    @Test
    void rates_that_fall_take_their_vat_with_them() {
        Ledger billed = taxed(Ledger.empty(), "d1", NEW, "A1", "2025-05-23");
        CreditTerms terms =
                new CreditTerms(DocumentNumber.of("A2"), LocalDate.parse("2025-06-03"), CreditReason.RATES_CHANGED);
        RateCorrection fall = Rerating.of(billed, OLD).fall().orElseThrow();
        Ledger fallen = billed.credit(fall, terms);
        assertThat(document(fallen, "A2").totals()).isEqualTo(Totals.of(Money.of("3.42"), Money.of("0.68")));
        assertThat(fallen.credit(fall, terms)).as("done already").isSameAs(fallen);
        RateCorrection part = new RateCorrection(fall.supplier(), fall.lines().subList(0, 2), fall.net());
        assertThatThrownBy(() -> fallen.credit(part, terms))
                .hasMessageContaining("/creditNote/number: is already used");
        assertThatThrownBy(() -> Ledger.empty().credit(fall, terms)).hasMessage("/fall/lines: are not billed");
    }

    /** By hand: 36.68 less 35.40, 26.47 less 25.55, and the 35.15 of the worker without the 33.93 that are due again. */
    @Test
    void an_attendance_cannot_be_cancelled_among_others_whose_rates_fall() {
        Ledger billed = Ledger.empty().draft(Id.of("d1"), NEW).issue(Id.of("d1"), terms(HOME, "A1", "2025-05-23"));
        DocumentNumber number = DocumentNumber.of("A2");
        CreditNote note = billed.credit(
                        Rerating.of(billed, OLD).fall().orElseThrow(),
                        new CreditTerms(number, LocalDate.parse("2025-06-03"), CreditReason.RATES_CHANGED))
                .view()
                .creditNote(HOME, number)
                .orElseThrow();
        CreditNote cancelling = note.toBuilder()
                .lines(note.lines().subList(0, 5))
                .totals(Totals.of(Money.of("37.35"), Money.ZERO))
                .build();
        assertThat(billed.with(new LedgerStep.Credited(note)).revision()).isEqualTo(3);
        assertThatThrownBy(() -> billed.with(new LedgerStep.Credited(cancelling)))
                .hasMessage("/creditNote/lines/4/claim: must also be charged at a new rate, as the other lines are: "
                        + "credit it in a separate note");
    }

    /** The manager's 36.68 fall to 36.00 and not back to 35.40: the 0.68 have a VAT of 0.136. */
    @Test
    void rates_that_fall_to_others_than_before_do_not_undo_a_supplementary_invoice() {
        Ledger raised = taxed(taxed(Ledger.empty(), "d1", OLD, "A1", "2025-05-15"), NEW, "A2", "2025-06-02");
        ClaimStatement between = NEW.withLines(NEW.lines().stream()
                .filter(line -> line.role().code().equals("care-home-manager"))
                .map(line -> line.toBuilder()
                        .priced(line.unit(), line.quantity(), Money.of("24.00"))
                        .build())
                .toList());
        CreditTerms terms =
                new CreditTerms(DocumentNumber.of("A3"), LocalDate.parse("2025-06-03"), CreditReason.RATES_CHANGED);
        Ledger fallen = raised.credit(Rerating.of(raised, between).fall().orElseThrow(), terms);
        assertThat(document(fallen, "A3").totals()).isEqualTo(Totals.of(Money.of("0.68"), Money.of("0.14")));
        assertThat(outstanding(fallen, "A3")).isEqualTo(Money.of("-0.82"));
    }

    /** 35.40 are billed, and the draft of the supplementary invoice makes it 36.68. */
    @Test
    void a_supplementary_draft_counts_at_the_new_rates() {
        Ledger drafted =
                BILLED.draft(Id.of("d2"), Rerating.of(BILLED, NEW).rise().orElseThrow());
        assertThat(drafted.view().pricing(AFTER, Cases.COLLABORATIVE).billed())
                .extracting(claim -> claim.pay().toString() + " " + claim.total())
                .containsExactlyInAnyOrder("36.68 36.68", "26.47 26.47", "35.15 35.15");
    }

    private static BillingDocument document(Ledger ledger, String number) {
        return ledger.view().documents().stream()
                .filter(one -> one.number().equals(DocumentNumber.of(number)))
                .findFirst()
                .orElseThrow();
    }

    private static Ledger taxed(Ledger ledger, String draft, ClaimStatement statement, String number, String day) {
        return issued(ledger.draft(Id.of(draft), statement), draft, number, day);
    }

    private static Ledger taxed(Ledger ledger, ClaimStatement repriced, String number, String day) {
        return issued(
                ledger.draft(Id.of("rise"), Rerating.of(ledger, repriced).rise().orElseThrow()), "rise", number, day);
    }

    private static Ledger issued(Ledger drafted, String draft, String number, String day) {
        return drafted.issue(
                Id.of(draft),
                terms(HOME, number, day).toBuilder()
                        .supplier(Cases.supplier(HOME, VatTreatment.standard(new BigDecimal("20"), "supply of staff")))
                        .build());
    }

    @Test
    void rates_that_fall_become_a_credit_note_and_a_rise_and_fall_cancel_out() {
        Rerating down = Rerating.of(RAISED, OLD);
        assertThat(down.rise()).isEmpty();
        CreditTerms terms =
                new CreditTerms(DocumentNumber.of("A3"), LocalDate.parse("2025-06-03"), CreditReason.RATES_CHANGED);
        Ledger fallen = RAISED.credit(down.fall().orElseThrow(), terms);
        CreditNote note = fallen.view().creditNote(HOME, terms.number()).orElseThrow();
        assertThat(note.totals().gross()).isEqualTo(Money.of("3.42"));
        assertThat(note.corrects()).containsExactly(DocumentNumber.of("A2"));
        assertThat(fallen.view().position(HOME).billed()).isEqualTo(OLD.total());
        assertThat(fallen.view().position(HOME).claims())
                .extracting(ClaimPosition::state)
                .containsOnly(BillingState.BILLED);
        Ledger whole = fallen.credit(HOME, terms.number(), Cases.credit("A4", "2025-06-04"));
        assertThat(whole.billable(OLD)).isEqualTo(OLD);
        for (String number : new String[] {"A1", "A2", "A3"}) {
            assertThat(whole.view()
                            .balance(HOME, DocumentNumber.of(number))
                            .orElseThrow()
                            .outstanding())
                    .isEqualTo(Money.ZERO);
        }
    }

    @Test
    void what_a_supplementary_invoice_reversed_cannot_be_credited_on_the_original() {
        assertThatThrownBy(() -> RAISED.credit(HOME, DocumentNumber.of("A1"), Cases.credit("A3", "2025-06-04")))
                .hasMessage("/number: has nothing left to credit: A1; its attendances are now billed in A2");
    }

    @Test
    void crediting_a_supplementary_invoice_credits_the_difference_it_made() {
        Ledger credited = RAISED.credit(HOME, DocumentNumber.of("A2"), Cases.credit("A3", "2025-06-04"));
        CreditNote note =
                credited.view().creditNote(HOME, DocumentNumber.of("A3")).orElseThrow();
        assertThat(note.totals().gross()).isEqualTo(Money.of("3.42"));
        assertThat(outstanding(credited, "A1")).isEqualTo(Money.of("94.88"));
        assertThat(outstanding(credited, "A2")).isEqualTo(Money.ZERO);
        assertThat(outstanding(credited, "A3")).isEqualTo(Money.ZERO);
        assertThat(credited.view().position(HOME).billed()).isEqualTo(OLD.total());
        assertThat(Rerating.of(credited, NEW).rise().orElseThrow().net())
                .as("the award can be billed again")
                .isEqualTo(Money.of("3.42"));
        Ledger whole = credited.credit(HOME, DocumentNumber.of("A3"), Cases.credit("A4", "2025-06-04"));
        assertThat(whole.view().outstanding(HOME)).isEqualTo(Money.ZERO);
        assertThat(outstanding(whole, "A1")).isEqualTo(Money.ZERO);
        assertThat(outstanding(whole, "A2")).isEqualTo(Money.ZERO);
    }

    /** 36.68 less 35.40 are 1.28 for the manager. */
    @Test
    void a_line_of_a_supplementary_invoice_is_credited_by_its_difference() {
        int line = RAISED.view().invoice(HOME, DocumentNumber.of("A2")).orElseThrow().lines().stream()
                .filter(l -> l.price().equals(Money.of("24.45")))
                .findFirst()
                .orElseThrow()
                .number();
        Ledger credited = RAISED.credit(HOME, DocumentNumber.of("A2"), List.of(line), Cases.credit("A3", "2025-06-04"));
        assertThat(outstanding(credited, "A1")).isEqualTo(Money.of("94.88"));
        assertThat(outstanding(credited, "A2")).isEqualTo(Money.of("2.14"));
        assertThat(outstanding(credited, "A3")).isEqualTo(Money.ZERO);
    }

    @Test
    void everything_that_bills_some_attendances_is_credited_at_once_in_whatever_documents_it_is() {
        Ledger credited = RAISED.credit(
                HOME, NEW.lines().stream().map(DocumentLine::claim).toList(), Cases.credit("A3", "2025-06-04"));
        assertThat(credited.view().position(HOME).credited()).isEqualTo(NEW.total());
        for (String number : new String[] {"A1", "A2", "A3"}) {
            assertThat(outstanding(credited, number)).isEqualTo(Money.ZERO);
        }
        assertThat(credited.billable(NEW)).isEqualTo(NEW);
        List<ClaimReference> unknown = List.of(
                OLD.lines().get(0).claim(),
                Cases.statement(BEFORE, attended("P-nurse", "2025-05-20", "09:20", "11:00"))
                        .lines()
                        .get(0)
                        .claim());
        assertThatThrownBy(() -> BILLED.credit(HOME, unknown, Cases.credit("A3", "2025-06-04")))
                .hasMessage("/claims/1: is not billed by this supplier: " + unknown.get(1));
    }

    private static Money outstanding(Ledger ledger, String number) {
        return ledger.view()
                .balance(HOME, DocumentNumber.of(number))
                .orElseThrow()
                .outstanding();
    }

    @Test
    void what_a_supplementary_draft_reserves_is_not_credited_until_the_draft_is_withdrawn() {
        Ledger reserved =
                BILLED.draft(Id.of("d2"), Rerating.of(BILLED, NEW).rise().orElseThrow());
        DocumentNumber original = DocumentNumber.of("A1");
        assertThatThrownBy(() -> reserved.credit(HOME, original, Cases.credit("A3", "2025-06-04")))
                .hasMessageContaining("/creditNote/lines/0/claim: is reserved by draft d2");
        Ledger withdrawn = reserved.withdraw(Id.of("d2"));
        assertThat(withdrawn.view().position(HOME)).isEqualTo(BILLED.view().position(HOME));
        assertThat(withdrawn
                        .credit(HOME, original, Cases.credit("A3", "2025-06-04"))
                        .billable(OLD))
                .isEqualTo(OLD);
    }

    @Test
    void what_another_supplier_billed_is_skipped_and_equal_amounts_change_nothing() {
        Rerating other =
                Rerating.of(BILLED, NEW.toBuilder().organisation(Cases.PRACTICE).build());
        assertThat(other.skipped())
                .extracting(Rerating.Skipped::reason)
                .containsOnly(Rerating.Reason.OTHER_SUPPLIER)
                .hasSize(3);
        assertThat(other.rise()).isEmpty();
        Rerating same = Rerating.of(BILLED, OLD);
        assertThat(List.of(same.rise(), same.fall())).containsOnly(Optional.empty());
        assertThat(same.skipped()).isEmpty();
    }

    @Test
    void changed_minutes_and_reserved_attendances_are_skipped() {
        Attendance longer = attended("P-manager", "2025-04-29", "10:00", "12:00");
        assertThat(Rerating.of(BILLED, Cases.statement(AFTER, longer)).skipped())
                .extracting(Rerating.Skipped::reason)
                .containsExactly(Rerating.Reason.TIME_CHANGED);
        Ledger reserved =
                BILLED.draft(Id.of("d2"), Rerating.of(BILLED, NEW).rise().orElseThrow());
        assertThat(Rerating.of(reserved, NEW).skipped())
                .extracting(Rerating.Skipped::reason)
                .containsOnly(Rerating.Reason.RESERVED)
                .hasSize(3);
    }
}
