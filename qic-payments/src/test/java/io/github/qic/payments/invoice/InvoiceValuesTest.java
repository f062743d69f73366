package io.github.qic.payments.invoice;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.statement;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Rejection;
import io.github.qic.payments.claim.RejectionReason;
import io.github.qic.payments.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InvoiceValuesTest {
    private static final ClaimStatement MANAGER =
            statement(Cases.PRICING, attended("P-manager", "2016-09-14", "10:00", "11:30"));
    private static final ClaimStatement NURSE =
            statement(Cases.PRICING, attended("P-nurse", "2016-09-15", "10:00", "11:30"));

    @Test
    void time_and_what_replaces_or_supplements_it_is_pay() {
        assertThat(Stream.of(LineKind.values()).filter(LineKind::isPay))
                .containsExactlyInAnyOrder(
                        LineKind.TIME, LineKind.ACTUAL_COST, LineKind.FLAT_AMOUNT, LineKind.PAY_SUPPLEMENT);
    }

    @Test
    void a_draft_has_the_attendances_of_its_lines() {
        assertThatThrownBy(() -> InvoiceDraft.builder()
                        .id(Id.of("d1"))
                        .supplier(HOME)
                        .lines(MANAGER.lines())
                        .attendances(NURSE.attendances())
                        .build())
                .hasMessageContaining("/attendances");
    }

    @Test
    void malformed_codes_of_a_buyer_are_refused() {
        assertThatThrownBy(() ->
                        Cases.BUYER.toBuilder().odsCode("a b").payablesCode("?").build())
                .hasMessageContaining("/odsCode: ")
                .hasMessageContaining("/payablesCode: ");
    }

    @Test
    void an_attendance_is_claimed_for_at_least_a_minute() {
        ClaimedAttendance hour = Cases.claimed(
                attended("P-manager", "2016-09-14", "10:00", "11:30").key(), 60);
        assertThat(ClaimedAttendance.builder().from(hour).minutes(1).build().minutes())
                .isEqualTo(1);
        assertThatThrownBy(
                        () -> ClaimedAttendance.builder().from(hour).minutes(0).build())
                .hasMessage("/minutes: must be greater than zero");
    }

    @Test
    void references_to_documents_are_sorted_by_number_and_day() {
        LocalDate day = LocalDate.of(2016, 10, 1);
        DocumentReference first = new DocumentReference(DocumentNumber.of("A1"), day);
        DocumentReference later = new DocumentReference(DocumentNumber.of("A1"), day.plusDays(1));
        DocumentReference next = new DocumentReference(DocumentNumber.of("A2"), day);
        assertThat(Stream.of(next, later, first).sorted()).containsExactly(first, later, next);
        assertThatThrownBy(() -> new DocumentReference(DocumentNumber.of("A1"), LocalDate.of(2201, 1, 1)))
                .hasMessageStartingWith("/issueDate: ");
    }

    @Test
    void a_rejection_has_a_reason_in_words() {
        assertThatThrownBy(() -> new Rejection(
                        attended("P-manager", "2016-09-14", "10:00", "11:30").key(), RejectionReason.NO_RATE, " "))
                .hasMessage("/message: must not be blank");
    }

    /** {@code printf small/lay-1 | sha256sum} begins with 56ead6a584b20191fd35, here in base 32. */
    @Test
    void a_person_is_shown_by_the_reference() {
        assertThat(PersonReference.of(Id.of("small"), Id.of("lay-1"))).hasToString("PAVNDD9C4P80S3Z9N");
    }

    @Test
    void the_largest_amount_can_be_stated_and_invoiced() {
        DocumentLine line = MANAGER.lines().get(0).toBuilder()
                .priced(LineUnit.ITEM, 1, Money.MAX)
                .build();
        ClaimStatement largest = MANAGER.withLines(List.of(line));
        assertThat(largest.total()).isEqualTo(Money.MAX);
        Ledger issued = Ledger.empty().draft(Id.of("d1"), largest).issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"));
        assertThat(issued.view().outstanding(HOME)).isEqualTo(Money.MAX);
    }
}
