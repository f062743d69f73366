package io.github.qic.payments.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoundaryTest {
    static Stream<PayTable<?>> tables() {
        PayTables tables = PayTables.standard();
        return Stream.of(
                tables.agendaForChange(),
                tables.salariedGp(),
                tables.highCostAreas(),
                tables.nationalInsurance(),
                tables.nhsPension(),
                tables.otherOnCosts(),
                tables.unsocialHours());
    }

    @ParameterizedTest
    @MethodSource("tables")
    <R extends PayRow> void every_row_applies_from_its_first_day_to_its_last_and_no_longer(PayTable<R> table) {
        for (R row : table.rows()) {
            assertThat(table.on(row.series(), row.effective().from())).contains(row);
            assertThat(table.on(row.series(), row.effective().to())).contains(row);
            assertThat(rowsOrNone(table, row, -1)).doesNotContain(row);
            assertThat(rowsOrNone(table, row, 1)).doesNotContain(row);
        }
    }

    private static <R extends PayRow> List<R> rowsOrNone(PayTable<R> table, R row, int side) {
        try {
            return table.on(
                    row.series(),
                    side < 0
                            ? row.effective().from().minusDays(1)
                            : row.effective().to().plusDays(1));
        } catch (InvalidValueException beyondTheTable) {
            return List.of();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    <R extends PayRow> void a_series_the_table_does_not_have_is_refused(PayTable<R> table) {
        assertThatThrownBy(() ->
                        table.on("band 10", table.rows().get(0).effective().from()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("has no band 10");
    }
}
