package io.github.qic.payments.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardTablesTest {
    private static final PayTables TABLES = PayTables.standard();

    /** The digest was computed with Python's hashlib over the table as it was compiled, before it became a resource. */
    @Test
    void every_salary_its_days_and_its_verification_are_those_of_the_compiled_table() throws Exception {
        String text = TABLES.agendaForChange().rows().stream()
                .map(p -> String.join(
                        "|",
                        p.effective().from().toString(),
                        p.effective().to().toString(),
                        p.band().code(),
                        p.name(),
                        p.minYears().isPresent() ? Integer.toString(p.minYears().getAsInt()) : "",
                        p.annual().pounds().toBigInteger().toString(),
                        p.source().verification().name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("\n", "", "\n"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("430af6bbb5b4a7dc9672fcdd7cdca0db6ae7aa7500022497402ca220fd16b6aa");
    }

    /** Figures seen in public, each with its source in the file; one was printed before its scales came out. */
    @Test
    void hourly_rates_are_the_published_ones_except_one_printed_too_early() {
        List<List<String>> rows = Csv.read(
                new InputStreamReader(
                        Objects.requireNonNull(getClass().getResourceAsStream("hourly-published.csv")),
                        StandardCharsets.UTF_8),
                ',');
        List<String> differing = rows.stream()
                .skip(1)
                .filter(cells -> !UnitRate.ofAnnual(Money.of(cells.get(2)), RateUnit.HOUR)
                        .amount()
                        .equals(Money.of(cells.get(3))))
                .map(cells -> cells.get(2) + " printed as " + cells.get(3))
                .toList();
        assertThat(rows).hasSize(39);
        assertThat(differing).containsExactly("17460 printed as 8.92");
    }

    /** Found by computing both divisors for every row with Python's decimal module. */
    @Test
    void only_four_salaries_tell_52_143_weeks_from_365_sevenths() {
        BigDecimal hours = new BigDecimal("13687.5"); // 365 x 37.5, for seven weeks' pay
        List<String> differing = TABLES.agendaForChange().rows().stream()
                .filter(p -> !UnitRate.ofAnnual(p.annual(), RateUnit.HOUR)
                        .amount()
                        .equals(Money.of(p.annual()
                                .pounds()
                                .multiply(BigDecimal.valueOf(7))
                                .divide(hours, 2, RoundingMode.HALF_UP))))
                .map(p -> p.annual() + " "
                        + UnitRate.ofAnnual(p.annual(), RateUnit.HOUR).amount())
                .distinct()
                .toList();
        assertThat(differing).containsExactly("30357.00 15.52", "20150.00 10.30", "38765.00 19.82", "94356.00 48.25");
    }

    /** The figures are in the published tables named beside them in the CSV files. */
    @ParameterizedTest
    @CsvSource({
        "2017-03-31, 7, entry, 31383", "2017-04-01, 7, entry, 31696", "2018-03-31, 5, top, 28746",
        "2018-04-01, 5, top, 29608", "2025-03-31, 8d, top, 101677", "2025-04-01, 8d, top, 105337",
        "2026-03-31, 2, entry, 24465", "2026-04-01, 2, entry, 25272", "2027-03-31, 9, top, 129783",
        "2016-04-01, 1, entry, 15251"
    })
    void a_rate_changes_on_the_first_day_of_its_period(LocalDate day, String band, String point, String annual) {
        List<PayPoint> scale = TABLES.agendaForChange().on(Band.of(band).toString(), day);
        assertThat(PointChoice.of(point).salaryFrom(scale).orElseThrow().annual())
                .isEqualTo(Money.of(annual));
    }

    @ParameterizedTest
    @CsvSource({"2016-03-31", "2027-04-01", "1900-01-01"})
    void a_day_the_table_does_not_cover_is_refused_with_its_name_and_last_day(LocalDate day) {
        assertThatThrownBy(() -> TABLES.agendaForChange().on("band 7", day))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("table agenda-for-change covers band 7 from 2016-04-01 to 2027-03-31");
    }

    @Test
    void every_table_is_covered_to_its_stated_last_day() {
        LocalDate pay = LocalDate.of(2027, 3, 31);
        LocalDate tax = LocalDate.of(2027, 4, 5);
        assertThat(TABLES.salariedGp().on("salaried GP", pay)).hasSize(1);
        assertThat(TABLES.highCostAreas().seriesNames()).containsExactly("inner", "outer", "fringe");
        assertThat(TABLES.highCostAreas().on("inner", pay).get(0).maximum()).isEqualTo(Money.of("8746"));
        assertThat(TABLES.nationalInsurance().on("employer", tax).get(0).percent())
                .isEqualByComparingTo("15");
        assertThat(TABLES.nhsPension().on("employer", pay).get(0).full()).isEqualByComparingTo("23.78");
        assertThat(TABLES.otherOnCosts().on("apprenticeship levy", tax).get(0).percent())
                .isEqualByComparingTo("0.5");
        assertThat(TABLES.unsocialHours().on("band 3", pay).get(0).sundayAndHoliday())
                .isEqualByComparingTo("69");
    }

    /** National Insurance fell in the middle of a tax year: 15.05% to 5 November 2022, 13.8% after. */
    @Test
    void national_insurance_has_two_rates_in_2022_23() {
        assertThat(TABLES.nationalInsurance()
                        .on("employer", LocalDate.of(2022, 11, 5))
                        .get(0)
                        .percent())
                .isEqualByComparingTo("15.05");
        assertThat(TABLES.nationalInsurance()
                        .on("employer", LocalDate.of(2022, 11, 6))
                        .get(0)
                        .percent())
                .isEqualByComparingTo("13.8");
    }

    @Test
    void bank_holidays_are_known_for_their_years_and_refused_beyond() {
        BankHolidays holidays = TABLES.bankHolidays();
        assertThat(holidays.rows()).hasSize(99);
        assertThat(holidays.on(LocalDate.of(2022, 9, 19))).isPresent();
        assertThat(holidays.on(LocalDate.of(2022, 9, 20))).isEmpty();
        assertThatThrownBy(() -> holidays.on(LocalDate.of(2028, 1, 1))).hasMessageContaining("covers 2016 to 2027");
    }

    @Test
    void each_row_says_how_reliable_it_is_and_why() {
        assertThat(TABLES.agendaForChange().rows()).allSatisfy(row -> {
            assertThat(row.source().text()).isNotBlank();
            if (!row.source().verified()) {
                assertThat(row.source().text())
                        .containsAnyOf("recalled", "not readable", "gives it", "checked on", "equal to", "without");
            }
        });
        Stream<TableId> ids = Stream.concat(
                BoundaryTest.tables().map(PayTable::id),
                Stream.of(TABLES.bankHolidays().id(), TABLES.awards().id()));
        assertThat(ids).hasSize(9).allMatch(id -> id.version().equals("2026-11-23"));
    }
}
