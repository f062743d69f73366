package io.github.qic.payments.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.sheet.UnknownColumns;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaySheetTest {
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
            2031-04-01,2032-03-31,7 | 2031-04-02,2032-03-31,7 | line/4: band 7 from 2031-04-02 leaves a gap after
            2031-04-01,2032-03-31,7 | 2031-03-31,2032-03-31,7 | line/4: band 7 from 2031-03-31 overlaps
            2031-04-01,2032-03-31,7 | 2031-04-01,2031-03-31,7 | line/4: to must not be before
            7,top,5                 | 7,entry,5               | line/3: is a duplicate: band 7
            7,top,5                 | 8,top,5                 | line/3/column/C: band must be a band
            7,top,5                 | 7,top,five              | line/3/column/E: min_years_experience must be a whole number
            70000,official          | 70000,sure              | line/3/column/G: verification must be one of official, published, forced, derived, unconfirmed
            70000,official          | 7e4x,official           | line/3/column/F: annual_gbp must be a number
            official,circular       | official,circular, of May | line/2/column/I: cell has no heading
            70000,official          | -1,official             | line/3: annual must be
            2030-04-01,2031-03-31,7,top | 1 April,2031-03-31,7,top | line/3/column/A: effective_from has a day and a month without a year
            """)
    void a_wrong_table_is_refused_with_line_and_column(String from, String to, String message) {
        assertThat(ROWS).contains(from);
        String csv = HEADER + ROWS.replace(from, to);
        assertThatThrownBy(() ->
                        PaySheet.AGENDA_FOR_CHANGE.read(ID, SheetSource.of(csv)).orThrow())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/" + message);
    }

    @Test
    void every_wrong_line_is_reported_at_once() {
        String csv = HEADER + ROWS.replace("official", "x");
        assertThat(PaySheet.AGENDA_FOR_CHANGE.read(ID, SheetSource.of(csv)).problems())
                .hasSize(3);
    }

    @Test
    void a_missing_column_and_an_empty_table_are_refused() {
        String csv = HEADER.replace(",source", "") + ROWS;
        assertThatThrownBy(() ->
                        PaySheet.AGENDA_FOR_CHANGE.read(ID, SheetSource.of(csv)).orThrow())
                .hasMessageContaining("/line/1: column source is missing");
        assertThatThrownBy(() -> PaySheet.AGENDA_FOR_CHANGE
                        .read(ID, SheetSource.of(HEADER))
                        .orThrow())
                .hasMessage("/line/1: has no rows below the headings");
        assertThatThrownBy(() ->
                        PaySheet.AGENDA_FOR_CHANGE.read(ID, SheetSource.of("")).orThrow())
                .hasMessage("/line/1: has no headings");
    }

    @Test
    void an_open_quote_and_a_duplicate_heading_are_refused() {
        String open = HEADER + ROWS.replaceFirst("official", "\"official");
        assertThatThrownBy(() -> PaySheet.AGENDA_FOR_CHANGE
                        .read(ID, SheetSource.of(open))
                        .orThrow())
                .hasMessageStartingWith("/line/2: has a quote that is never closed");
        String twice = HEADER.replace("step", "band") + ROWS;
        assertThatThrownBy(() -> PaySheet.AGENDA_FOR_CHANGE
                        .read(ID, SheetSource.of(twice))
                        .orThrow())
                .hasMessageContaining("/line/1/column/D: heading is a duplicate");
    }

    /** As spreadsheets export it: semicolons, capitals, padded cells, non-breaking spaces, thousands, days first. */
    @Test
    void a_table_is_read_as_spreadsheets_write_it() {
        String csv = "sep=;\n" + HEADER.toUpperCase(Locale.ROOT).replace(',', ';')
                + "01/04/2030; 31/03/2031 ;7;entry;0;\u00a060,000\u00a0;Official;'=circular\n";
        PayPoint point = PaySheet.AGENDA_FOR_CHANGE
                .read(ID, SheetSource.of(csv))
                .orThrow()
                .rows()
                .get(0);
        assertThat(point.annual()).isEqualTo(Money.of("60000"));
        assertThat(point.effective()).hasToString("2030-04-01 to 2031-03-31");
        assertThat(point.source().text()).isEqualTo("=circular");
    }

    @Test
    void pound_and_percent_signs_are_read_and_an_unknown_column_only_by_choice() {
        String csv = """
                effective_from,effective_to,zone,pct_of_basic,min_annual_gbp,max_annual_gbp,verification,source,payscale
                2030-04-01,2031-03-31,inner,20%,"\u00a35,132","\u00a37,746.50",official,circular,A
                """;
        assertThat(PaySheet.HIGH_COST_AREAS.read(ID, SheetSource.of(csv)).problems())
                .extracting(Problem::path)
                .containsExactly("/line/1/column/I");
        AreaSupplement inner = PaySheet.HIGH_COST_AREAS
                .read(
                        ID,
                        SheetSource.of(csv)
                                .with(SheetOptions.builder()
                                        .unknownColumns(UnknownColumns.IGNORED)
                                        .build()))
                .orThrow()
                .rows()
                .get(0);
        assertThat(inner.percent()).isEqualByComparingTo("20");
        assertThat(inner.minimum()).isEqualTo(Money.of("5132"));
        assertThat(inner.maximum()).isEqualTo(Money.of("7746.50"));
    }

    @Test
    void percentages_with_and_without_the_sign_in_one_column_are_refused() {
        String csv = """
                effective_from,effective_to,zone,pct_of_basic,min_annual_gbp,max_annual_gbp,verification,source
                2030-04-01,2031-03-31,inner,20%,5132,7746,official,circular
                2030-04-01,2031-03-31,outer,0.15,4313,5436,official,circular
                """;
        assertThat(PaySheet.HIGH_COST_AREAS.read(ID, SheetSource.of(csv)).problems())
                .extracting(Problem::toString)
                .containsExactly("/line/3/column/D: pct_of_basic has no percent sign, but line 2 has one");
    }

    @Test
    void steps_that_differ_only_by_a_non_breaking_space_are_duplicates() {
        String csv = HEADER + ROWS.replace("top", "entry\u00a0");
        assertThat(PaySheet.AGENDA_FOR_CHANGE.read(ID, SheetSource.of(csv)).problems())
                .extracting(Problem::path)
                .containsExactly("/line/3");
    }

    @Test
    void every_fault_of_a_row_is_reported() {
        String csv = HEADER.replace("source", "source,colour") + "x,x,x,,x,x,x,,red\n";
        assertThat(PaySheet.AGENDA_FOR_CHANGE.read(ID, SheetSource.of(csv)).problems())
                .extracting(Problem::path)
                .containsExactly(
                        "/line/1/column/I",
                        "/line/2/column/A",
                        "/line/2/column/B",
                        "/line/2/column/C",
                        "/line/2/column/D",
                        "/line/2/column/E",
                        "/line/2/column/F",
                        "/line/2/column/G",
                        "/line/2/column/H");
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
        assertThatThrownBy(() -> longer.plus("again", List.of(next))).hasMessageContaining("is a duplicate: band 7");
    }

    @Test
    void rows_may_come_in_any_order_and_cannot_be_changed_from_outside() {
        List<String> lines = ROWS.lines().toList();
        String csv = HEADER + String.join("\n", lines.get(2), lines.get(0), lines.get(1)) + "\n";
        PayTable<PayPoint> table =
                PaySheet.AGENDA_FOR_CHANGE.read(ID, SheetSource.of(csv)).orThrow();
        assertThat(table.on("band 7", LocalDate.of(2030, 4, 1))).hasSize(2);
        assertThatThrownBy(() -> table.on("band 7", LocalDate.of(2030, 4, 1)).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        PayPoint first = table.rows().get(0);
        assertThatThrownBy(() -> PayTable.of(ID, List.of(first, first)))
                .hasMessageStartingWith("/rows/1: is a duplicate");
    }

    @Test
    void a_duplicate_award_or_holiday_is_refused_with_its_line() {
        String award = "2030-04-01,,official,circular\n";
        assertThatThrownBy(() -> PaySheet.AWARDS
                        .read(ID, SheetSource.of("effective_from,announced_on,verification,source\n" + award + award))
                        .orThrow())
                .hasMessage("/line/3: is a duplicate: 2030-04-01");
        String holiday = "2030-12-25,Christmas Day,official,GOV.UK\n";
        assertThatThrownBy(() -> PaySheet.BANK_HOLIDAYS
                        .read(ID, SheetSource.of("date,name,verification,source\n" + holiday + holiday))
                        .orThrow())
                .hasMessage("/line/3: is a duplicate: 2030-12-25");
    }
}
