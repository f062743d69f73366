package io.github.qic.payments.receive;

import static io.github.qic.payments.invoice.Cases.attended;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.payments.claim.Rejection;
import io.github.qic.payments.claim.RejectionReason;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.ledger.Ledger;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
    private static final Attendance ATTENDANCE = attended("P-worker", "2016-09-14", "09:00", "10:00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOT_ELIGIBLE                | NOT_PAYABLE     | The scheme does not pay this attendance: the role or employer is not eligible.
            NO_RULE                     | NOT_PAYABLE     | The scheme does not pay this attendance: the role or employer is not eligible.
            OUTSIDE_WINDOW              | NOT_PAYABLE     | The scheme does not pay this attendance: it is outside the claim window.
            ALREADY_CLAIMED             | ALREADY_CLAIMED | The attendance has already been claimed.
            CLAIMED_BY_ANOTHER_EMPLOYER | ALREADY_CLAIMED | The attendance has already been claimed.
            OVERLAPPING_TIME            | NOT_PAYABLE     | The scheme does not pay this attendance: the time overlaps another attendance of the same person.
            NO_RATE                     | NOT_PAYABLE     | The scheme does not pay this attendance: no agreed rate is known for the day.
            UNVERIFIED_RATE             | NOT_PAYABLE     | The scheme does not pay this attendance: no agreed rate is known for the day.
            FIGURE_NOT_GIVEN            | NOT_PAYABLE     | The scheme does not pay this attendance: a salary or actual cost is needed first.
            BELOW_MINIMUM               | NOT_PAYABLE     | The scheme does not pay this attendance: it is shorter than the minimum time that is paid.
            CAP_REACHED                 | NOT_PAYABLE     | The scheme does not pay this attendance: a cap or the budget has been reached.
            NO_ROOM_FOR_MORE            | ALREADY_CLAIMED | The attendance has already been claimed.
            """)
    void every_rejection_is_a_query_of_the_whole_line_in_words_that_disclose_nothing(
            RejectionReason rejected, QueryReason reason, String message) {
        RegisterIndex.Entry entry = new RegisterIndex.Entry(
                Cases.COLLABORATIVE.id(),
                Cases.reference(ATTENDANCE.key()),
                ATTENDANCE,
                Cases.COLLABORATIVE.participants().get(2));
        Candidate candidate = new Candidate(
                entry,
                new Rejection(ATTENDANCE.key(), rejected, "P-worker earns less"),
                Ledger.empty().view(),
                Optional.empty(),
                0);
        LineOutcome line =
                new LineOutcome(1, IncomingLine.builder().net(Money.of("9.83")).build());
        Refusals.refuse(line, candidate);
        assertThat(line.result().queries()).extracting(Answers::text).containsExactly(reason + " 9.83: " + message);
    }
}
