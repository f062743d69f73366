package io.github.qic.payments.pay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables and choices are values: equal if all that they hold is. */
class PayEqualityTest {
    private static final TableId ID = new TableId("own", "1");
    private static final TableId OTHER = new TableId("own", "2");
    private static final RowSource SOURCE = new RowSource(Verification.OFFICIAL, "circular");
    private static final LocalDate DAY = LocalDate.of(2030, 4, 1);

    private static List<PayTable<SalaryRange>> tables() {
        return List.of(
                PayTable.of(ID, List.of(range("1"))),
                PayTable.of(OTHER, List.of(range("1"))),
                PayTable.of(ID, List.of(range("2"))));
    }

    private static SalaryRange range(String minimum) {
        return new SalaryRange(Money.of(minimum), Money.of("3"), new DateRange(DAY, DAY), SOURCE);
    }

    private static List<PayAwards> awards() {
        return List.of(
                PayAwards.of(ID, List.of(award(DAY))),
                PayAwards.of(OTHER, List.of(award(DAY))),
                PayAwards.of(ID, List.of(award(DAY.plusDays(1)))),
                PayAwards.of(ID, List.of()));
    }

    private static PayAward award(LocalDate day) {
        return new PayAward(day, Optional.empty(), Optional.empty(), SOURCE);
    }

    private static List<BankHolidays> holidays() {
        return List.of(
                BankHolidays.of(ID, List.of(new BankHoliday(DAY, "Easter Monday", SOURCE))),
                BankHolidays.of(OTHER, List.of(new BankHoliday(DAY, "Easter Monday", SOURCE))),
                BankHolidays.of(ID, List.of(new BankHoliday(DAY, "Spring", SOURCE))));
    }

    private static List<LookupResult<Integer>> results() {
        return List.of(
                LookupResult.found(1),
                LookupResult.found(2),
                LookupResult.missing(new Problem("/day", "is not covered")),
                LookupResult.missing(new Problem("/day", "is not known")));
    }

    private static List<PointChoice> choices() {
        return List.of(PointChoice.of("years 3"), PointChoice.of("step years 3"), PointChoice.of("entry"));
    }

    @Test
    void each_is_equal_to_what_holds_the_same_and_to_nothing_else() {
        assertValues(tables(), tables());
        assertValues(awards(), awards());
        assertValues(holidays(), holidays());
        assertValues(results(), results());
        assertValues(choices(), choices());
    }

    /** The values of a list differ from one another; the other list is made in the same way. */
    private static void assertValues(List<?> values, List<?> same) {
        assertThat(values).doesNotHaveDuplicates().isEqualTo(same);
        List<Integer> hashes = same.stream().map(Object::hashCode).toList();
        assertThat(values.stream().map(Object::hashCode)).isEqualTo(hashes).doesNotHaveDuplicates();
    }

    /** Whoever fills in claims chooses the names of their tables; a set would compare each of these with all others. */
    @Test
    void ids_of_one_hash_are_told_apart_as_fast_as_others() {
        List<TableId> ids = IntStream.range(0, 1 << 17)
                .mapToObj(i -> new TableId(
                        IntStream.range(0, 17)
                                .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                                .collect(Collectors.joining()),
                        "1"))
                .toList();
        assertThat(ids.stream().distinct()).hasSize(1 << 17);
        assertThat(new TableId("a", "2")).isLessThan(new TableId("b", "1")).isGreaterThan(new TableId("a", "1"));
    }

    @Test
    void each_shows_what_it_is() {
        assertThat(tables().get(0)).hasToString("own 1 (1 row)");
        assertThat(awards().get(3)).hasToString("own 1 (0 awards)");
        assertThat(holidays().get(0)).hasToString("own 1 (1 day)");
        assertThat(results().get(0)).hasToString("found: 1");
        assertThat(results().get(2)).hasToString("missing: /day: is not covered");
        assertThat(choices().get(1)).hasToString("step years 3");
    }
}
