package io.github.qic.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.PersonReference;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Keys of one hash are told apart by their order. */
class LedgerKeysTest {
    private static final Id<Organisation> A = Id.of("a");
    private static final Id<Organisation> B = Id.of("b");

    private static <K extends Comparable<K>> void assertOrder(List<K> keys) {
        assertThat(new TreeSet<>(keys)).containsExactlyElementsOf(keys);
    }

    @Test
    void each_part_of_a_key_counts() {
        assertOrder(List.of(new DocumentKey(A, "1"), new DocumentKey(A, "2"), new DocumentKey(B, "1")));
        YearMonth may = YearMonth.of(2025, 5);
        assertOrder(List.of(new ClaimMonth(A, may), new ClaimMonth(A, may.plusMonths(1)), new ClaimMonth(B, may)));
        PersonReference first = PersonReference.of(Id.of("falls"), Id.of("P1"));
        PersonReference second = PersonReference.of(Id.of("falls"), Id.of("P2"));
        LocalDate day = LocalDate.of(2025, 5, 6);
        boolean sorted = first.compareTo(second) < 0;
        assertOrder(List.of(
                new OccupiedTime.PersonDay(sorted ? first : second, day),
                new OccupiedTime.PersonDay(sorted ? first : second, day.plusDays(1)),
                new OccupiedTime.PersonDay(sorted ? second : first, day)));
    }
}
