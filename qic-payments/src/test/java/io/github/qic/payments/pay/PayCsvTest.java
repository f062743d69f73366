package io.github.qic.payments.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayCsvTest {
    private static final TableId ID = new TableId("own", "1");
    private static final String HEADER =
            "effective_from,effective_to,band,step,min_years_experience,annual_gbp,verification,source\n";
    private static final String ROWS = """
            2030-04-01,2031-03-31,7,entry,0,60000,official,circular
            2030-04-01,2031-03-31,7,top,5,70000,official,circular
            2031-04-01,2032-03-31,7,entry,0,61000,official,circular
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2031-04-01,2032-03-31,7 | 2031-04-02,2032-03-31,7 | line/4: band 7 entry from 2031-04-02 leaves a gap after
            2031-04-01,2032-03-31,7 | 2031-03-31,2032-03-31,7 | line/4: band 7 entry from 2031-03-31 overlaps
            2031-04-01,2032-03-31,7 | 2031-04-01,2031-03-31,7 | line/4/to: must not be before
            7,top,5                 | 7,entry,5               | line/3: is a duplicate: band 7 entry
            7,top,5                 | 8,top,5                 | line/3/band: must be a band
            7,top,5                 | 7,top,five              | line/3/min_years_experience: is not a value
            70000,official          | 70000,sure              | line/3/verification: is not a value
            70000,official          | 7e4x,official           | line/3/annual_gbp: is not an amount
            official,circular       | official,circular, of May | line/2: has more cells than the header
            70000,official          | -1,official             | line/3/annual: must be greater than zero
            2030-04-01,2031-03-31,7,top | 1 April,2031-03-31,7,top | line/3/effective_from: is not a value
            """)
    void a_wrong_table_is_refused_with_file_and_line(String from, String to, String message) {
        assertThat(ROWS).contains(from);
        String csv = HEADER + ROWS.replace(from, to);
        assertThatThrownBy(() -> PayCsv.agendaForChange(ID, "own.csv", new StringReader(csv)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/own.csv/" + message);
    }

    @Test
    void every_wrong_line_is_told_at_once() {
        String csv = HEADER + ROWS.replace("official", "x");
        assertThatThrownBy(() -> PayCsv.agendaForChange(ID, "own.csv", new StringReader(csv)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems()).hasSize(3));
    }

    @Test
    void a_missing_column_and_an_empty_table_are_refused() {
        String csv = HEADER.replace(",source", "") + ROWS;
        assertThatThrownBy(() -> PayCsv.agendaForChange(ID, "own.csv", new StringReader(csv)))
                .hasMessageContaining("/source: is missing");
        assertThatThrownBy(() -> PayCsv.agendaForChange(ID, "own.csv", new StringReader(HEADER)))
                .hasMessage("/own.csv: must have a header and rows");
        assertThatThrownBy(() -> PayCsv.agendaForChange(ID, "own.csv", new StringReader("")))
                .hasMessage("/own.csv: must have a header and rows");
    }

    @Test
    void what_is_wrong_with_the_file_as_a_whole_is_told_with_the_file() {
        String open = HEADER + ROWS.replaceFirst("official", "\"official");
        assertThatThrownBy(() -> PayCsv.agendaForChange(ID, "own.csv", new StringReader(open)))
                .hasMessageStartingWith("/own.csv/line/2: has a quote that is never closed");
        String twice = HEADER.replace("step", "band") + ROWS;
        assertThatThrownBy(() -> PayCsv.agendaForChange(ID, "own.csv", new StringReader(twice)))
                .hasMessage("/own.csv/line/1/band: is a duplicate");
    }

    @Test
    void an_application_adds_the_rows_of_a_new_year() {
        PayTable<PayPoint> standard = PayTables.standard().agendaForChange();
        PayPoint next = new PayPoint(
                Band.BAND_7,
                "<2 years",
                OptionalInt.of(0),
                Money.of("51000"),
                new DateRange(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 3, 31)),
                new RowSource(Verification.OFFICIAL, "circular"));
        PayTable<PayPoint> longer = standard.plus("2027-04-20", List.of(next));
        assertThat(longer.on("band 7", LocalDate.of(2027, 4, 1))).containsExactly(next);
        assertThat(longer.id()).hasToString("agenda-for-change 2027-04-20");
        assertThatThrownBy(() -> longer.plus("again", List.of(next)))
                .hasMessageContaining("is a duplicate: band 7 <2 years");
    }

    @Test
    void rows_may_stand_in_any_order_and_cannot_be_changed_from_outside() {
        List<String> lines = ROWS.lines().toList();
        String csv = HEADER + String.join("\n", lines.get(2), lines.get(0), lines.get(1)) + "\n";
        PayTable<PayPoint> table = PayCsv.agendaForChange(ID, "own.csv", new StringReader(csv));
        assertThat(table.on("band 7", LocalDate.of(2030, 4, 1))).hasSize(2);
        assertThatThrownBy(() -> table.on("band 7", LocalDate.of(2030, 4, 1)).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        PayPoint first = table.rows().get(0);
        assertThatThrownBy(() -> PayTable.of(ID, List.of(first, first)))
                .hasMessageStartingWith("/rows/1: is a duplicate");
    }

    @Test
    void an_award_or_a_holiday_that_stands_twice_is_refused_with_its_line() {
        String award = "2030-04-01,,official,circular\n";
        assertThatThrownBy(() -> PayCsv.awards(
                        ID,
                        "awards.csv",
                        new StringReader("effective_from,announced_on,verification,source\n" + award + award)))
                .hasMessage("/awards.csv/line/3: is a duplicate: 2030-04-01");
        String holiday = "2030-12-25,Christmas Day,official,GOV.UK\n";
        assertThatThrownBy(() -> PayCsv.bankHolidays(
                        ID, "days.csv", new StringReader("date,name,verification,source\n" + holiday + holiday)))
                .hasMessage("/days.csv/line/3: is a duplicate: 2030-12-25");
    }
}
