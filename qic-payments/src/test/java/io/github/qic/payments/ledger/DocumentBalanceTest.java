package io.github.qic.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentBalanceTest {
    private static DocumentBalance balance(Money owed, Money credited, Money paid, Money writtenOff) {
        return new DocumentBalance(owed, credited, paid, writtenOff);
    }

    /** What is paid and written off stays between nothing and the larger of what is owed before and after credits. */
    @ParameterizedTest
    @CsvSource({
        "24.08, 0, 0, 0, 24.08, true",
        "24.08, 0, 0, 0, 24.09, false",
        "24.08, 0, 0, 0, -0.01, false",
        "24.08, 0, 20.00, 4.00, 0.08, true",
        "24.08, 0, 20.00, 4.00, 0.09, false",
        "24.08, 24.08, 24.08, 0, -24.08, true",
        "24.08, 24.08, 24.08, 0, -24.09, false",
        "24.08, 24.08, 0, 0, 24.08, true",
        "24.08, -1.00, 0, 0, 25.08, true",
        "24.08, -1.00, 0, 0, 25.09, false",
        "-10.00, 0, 0, 0, -10.00, true",
        "-10.00, 0, 0, 0, -10.01, false",
        "-10.00, 0, 0, 0, 0.01, false",
        "10.00, 12.00, 0, 0, -2.00, true",
        "10.00, 12.00, 0, 0, -2.01, false"
    })
    void a_payment_settles_no_more_than_the_document(
            Money owed, Money credited, Money paid, Money writtenOff, Money amount, boolean allowed) {
        assertThat(balance(owed, credited, paid, writtenOff).allows(amount)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "20.00, 0, 20.00, 0, true, true, 0.00",
        "20.00, 0, 19.00, 1.00, true, true, 0.00",
        "20.00, 0, 19.99, 0, false, false, 0.01",
        "20.00, 5.00, 15.00, 0, false, true, 0.00",
        "20.00, 5.00, 14.99, 0, false, false, 0.01",
        "20.00, 5.00, 20.00, 0, true, true, -5.00",
        "-10.00, 0, -10.00, 0, true, true, 0.00",
        "-10.00, 0, -9.99, 0, false, false, -0.01",
        "0.00, 0, 0, 0, false, true, 0.00"
    })
    void a_document_is_paid_in_whole_or_but_for_what_was_credited(
            Money owed,
            Money credited,
            Money paid,
            Money writtenOff,
            boolean all,
            boolean remainder,
            Money outstanding) {
        DocumentBalance balance = balance(owed, credited, paid, writtenOff);
        assertThat(balance.allPaid()).isEqualTo(all);
        assertThat(balance.remainderPaid()).isEqualTo(remainder);
        assertThat(balance.outstanding()).isEqualTo(outstanding);
    }
}
