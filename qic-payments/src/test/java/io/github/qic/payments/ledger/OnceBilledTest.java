package io.github.qic.payments.ledger;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.PRACTICE;
import static io.github.qic.payments.invoice.Cases.attended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time of a person is billed once, whatever is corrected in the register. */
class OnceBilledTest {
    private static final Attendance MORNING = attended("P-manager", "2016-09-14", "10:00", "12:00");
    private static final Ledger DRAFTED = Ledger.empty().draft(Id.of("d1"), statement(MORNING));
    private static final Ledger BILLED = DRAFTED.issue(Id.of("d1"), Cases.terms(HOME, "A1", "2016-10-01"));

    private static ClaimStatement statement(Attendance... attendances) {
        return Cases.statement(Cases.PRICING, attendances);
    }

    @ParameterizedTest
    @CsvSource({"10:05, 12:00", "09:30, 10:01", "11:59, 13:00", "10:30, 11:00", "09:00, 17:00"})
    void another_start_that_leaves_some_of_the_same_time_is_refused_until_the_first_is_credited(
            String start, String end) {
        ClaimStatement corrected = statement(attended("P-manager", "2016-09-14", start, end));
        for (Ledger ledger : List.of(DRAFTED, BILLED)) {
            assertThat(ledger.billable(corrected).lines()).isEmpty();
            assertThatThrownBy(() -> ledger.draft(Id.of("d2"), corrected))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("/draft/attendances/0: overlaps time of the same person that is already ")
                    .hasMessageContaining(ledger.view().documents().isEmpty() ? "reserved by draft d1" : "billed in A1")
                    .hasMessageContaining(Cases.reference(MORNING.key()).value())
                    .hasMessageEndingWith("2016-09-14T10:00 to 2016-09-14T12:00");
        }
        Ledger credited = BILLED.credit(HOME, DocumentNumber.of("A1"), Cases.credit("A2", "2016-10-02"));
        Ledger withdrawn = DRAFTED.withdraw(Id.of("d1"));
        for (Ledger ledger : List.of(credited, withdrawn)) {
            assertThat(ledger.billable(corrected)).isEqualTo(corrected);
            Ledger again = ledger.draft(Id.of("d2"), corrected);
            assertThatThrownBy(() -> again.draft(Id.of("d3"), statement(MORNING)))
                    .as("nor the first beside the corrected one")
                    .hasMessageContaining("reserved by draft d2");
        }
    }

    @Test
    void the_renamed_gathering_of_billed_time_is_refused() {
        Attendance renamed = new Attendance(
                MORNING.participant(),
                Id.of("event-2"),
                MORNING.date(),
                MORNING.start(),
                MORNING.end(),
                MORNING.mode());
        assertThatThrownBy(() -> BILLED.draft(Id.of("d2"), statement(renamed)))
                .hasMessageContaining("billed in A1: " + Cases.reference(MORNING.key()));
    }

    @Test
    void an_attendance_has_one_reference_at_a_new_role_and_a_new_employer() {
        ClaimStatement elsewhere = statement(MORNING).toBuilder()
                .organisation(PRACTICE)
                .name("Trent Surgery")
                .build();
        assertThat(BILLED.billable(elsewhere).lines()).isEmpty();
        assertThatThrownBy(() -> BILLED.draft(Id.of("d2"), elsewhere)).hasMessageContaining("is already billed");
    }

    @Test
    void time_before_and_after_and_that_of_others_is_billed() {
        ClaimStatement others = statement(
                attended("P-manager", "2016-09-14", "09:00", "10:00"),
                attended("P-manager", "2016-09-14", "12:00", "12:30"),
                attended("P-nurse", "2016-09-14", "10:00", "12:00"),
                attended("P-manager", "2016-09-15", "10:00", "12:00"));
        assertThat(BILLED.draft(Id.of("d2"), others).view().drafts()).hasSize(1);
    }

    @Test
    void one_draft_cannot_bill_the_same_time_twice() {
        AttendanceKey late =
                attended("P-manager", "2016-09-14", "11:00", "12:00").key();
        ClaimStatement one = statement(MORNING);
        DocumentLine line =
                one.lines().get(0).toBuilder().claim(Cases.reference(late)).build();
        List<DocumentLine> both = DocumentLines.numbered(List.of(one.lines().get(0), line));
        ClaimStatement twice = one.toBuilder()
                .lines(both)
                .total(DocumentLines.sum(both))
                .addAttendances(Cases.claimed(late, 60))
                .build();
        assertThatThrownBy(() -> Ledger.empty().draft(Id.of("d1"), twice))
                .hasMessageStartingWith("/draft/attendances/1: overlaps time")
                .hasMessageContaining("reserved by draft d1");
    }

    @Test
    void time_past_midnight_meets_that_of_the_next_day() {
        AttendanceKey night = AttendanceKey.parse("P-manager/event-1/2016-09-14T22:00");
        AttendanceKey early = AttendanceKey.parse("P-manager/event-1/2016-09-15T01:00");
        ClaimStatement first = at(Cases.claimed(night, 240));
        ClaimStatement second = at(Cases.claimed(early, 60));
        assertThatThrownBy(() -> Ledger.empty().draft(Id.of("d1"), first).draft(Id.of("d2"), second))
                .hasMessageContaining("overlaps time");
        assertThatThrownBy(() -> Ledger.empty().draft(Id.of("d1"), second).draft(Id.of("d2"), first))
                .hasMessageContaining("overlaps time");
    }

    private static ClaimStatement at(ClaimedAttendance attendance) {
        ClaimStatement other = statement(MORNING);
        return other.toBuilder()
                .attendances(List.of(attendance))
                .lines(other.lines().stream()
                        .map(line -> line.toBuilder()
                                .claim(attendance.claim())
                                .date(attendance.date())
                                .build())
                        .toList())
                .build();
    }

    @Test
    void two_programmes_with_the_same_pseudonyms_share_a_ledger_and_lose_nothing() {
        Collaborative second =
                Cases.registered(MORNING).toBuilder().id(Id.of("second")).build();
        DateRange september = new DateRange(LocalDate.parse("2016-09-01"), LocalDate.parse("2016-09-30"));
        ClaimStatement other = ClaimStatements.of(second, Cases.PRICING.claims(second), september)
                .get(0);
        assertThat(BILLED.billable(other)).isEqualTo(other);
        Ledger both = BILLED.draft(Id.of("d2"), other).issue(Id.of("d2"), Cases.terms(HOME, "A2", "2016-10-01"));
        // 120 minutes at 16.05 an hour, twice
        assertThat(both.view().position(HOME).billed().toString()).isEqualTo("64.20");
    }

    @Test
    void a_ledger_knows_the_attendance_of_an_earlier_reference_without_its_pseudonym() {
        ClaimedAttendance attendance = BILLED.view()
                .position(Cases.reference(MORNING.key()))
                .orElseThrow()
                .attendance();
        assertThat(attendance).isEqualTo(Cases.claimed(MORNING.key(), 120));
        assertThat(Ledger.DOCUMENT.write(BILLED)).doesNotContain("P-manager");
        AttendanceKey moved =
                attended("P-manager", "2016-09-14", "13:00", "14:00").key();
        assertThat(Cases.reference(moved).withoutStart())
                .isEqualTo(attendance.claim().withoutStart())
                .isNotEqualTo(Cases.reference(attended("P-nurse", "2016-09-14", "10:00", "12:00")
                                .key())
                        .withoutStart());
    }
}
