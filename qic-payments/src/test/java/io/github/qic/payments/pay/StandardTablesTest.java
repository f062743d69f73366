package io.github.qic.payments.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.internal.io.Resources;
import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.money.Money;
import io.github.qic.core.sheet.SheetSource;
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
                .isEqualTo("e3a523ee3418dfd7218c7da4065f11e57f635a6d466d0e8a193cfbec72da493c");
    }

    /** They are read without the checks of sheets, which this makes up for. */
    @Test
    void every_table_is_what_its_file_holds_when_read_as_a_sheet() {
        assertThat(TABLES)
                .isEqualTo(PayTables.builder()
                        .agendaForChange(sheet("agenda-for-change", PaySheet.AGENDA_FOR_CHANGE))
                        .salariedGp(sheet("salaried-gp", PaySheet.SALARIED_GP))
                        .highCostAreas(sheet("high-cost-areas", PaySheet.HIGH_COST_AREAS))
                        .nationalInsurance(sheet("employer-national-insurance", PaySheet.NATIONAL_INSURANCE))
                        .nhsPension(sheet("nhs-pension", PaySheet.NHS_PENSION))
                        .otherOnCosts(sheet("other-on-costs", PaySheet.OTHER_ON_COSTS))
                        .unsocialHours(sheet("unsocial-hours", PaySheet.UNSOCIAL_HOURS))
                        .nationalLivingWage(sheet("national-living-wage", PaySheet.NATIONAL_LIVING_WAGE))
                        .bankHolidays(sheet("bank-holidays", PaySheet.BANK_HOLIDAYS))
                        .awards(sheet("awards", PaySheet.AWARDS))
                        .salariedGpAwards(sheet("salaried-gp-awards", PaySheet.AWARDS))
                        .build());
    }

    private static <T> T sheet(String name, PaySheet<T> kind) {
        return Resources.read(
                PayTables.class.getResourceAsStream(name + ".csv"),
                file -> kind.read(
                                new TableId(name, TABLES.agendaForChange().id().version()), SheetSource.of(file))
                        .orThrow());
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

    /** NHS Terms and Conditions of Service Handbook, Annex 9, Table 17. */
    @ParameterizedTest
    @CsvSource({
        "2018-04-01, inner, 4326, 6663", "2018-04-01, outer, 3659, 4664", "2018-04-01, fringe, 1000, 1733",
        "2019-04-01, inner, 4400, 6777", "2019-04-01, outer, 3722, 4743", "2019-04-01, fringe, 1017, 1762",
        "2020-04-01, inner, 4473, 6890", "2020-04-01, outer, 3784, 4822", "2020-04-01, fringe, 1034, 1791"
    })
    void high_cost_area_supplements_are_those_of_the_handbook(LocalDate day, String zone, String min, String max) {
        AreaSupplement row = TABLES.highCostAreas().on(zone, day).get(0);
        assertThat(row.minimum()).isEqualTo(Money.of(min));
        assertThat(row.maximum()).isEqualTo(Money.of(max));
        assertThat(row.source().verification()).isEqualTo(Verification.OFFICIAL);
    }

    /** Counted in the compiled table with Python's csv module. */
    @ParameterizedTest
    @CsvSource({
        "2016, 0, 0, 20, 52, 7", "2017, 0, 53, 0, 21, 5", "2018, 0, 17, 0, 62, 0", "2019, 0, 25, 0, 8, 46",
        "2020, 0, 23, 0, 3, 3", "2021, 26, 0, 0, 0, 0", "2022, 0, 25, 0, 1, 0", "2023, 0, 22, 0, 3, 0",
        "2024, 12, 7, 0, 11, 0", "2025, 30, 0, 0, 0, 0", "2026, 29, 0, 0, 1, 0"
    })
    void pay_points_are_as_reliable_as_the_readme_says(
            int year, long official, long published, long forced, long derived, long unconfirmed) {
        List<Long> counts = Stream.of(Verification.values())
                .map(verification -> TABLES.agendaForChange().rows().stream()
                        .filter(row -> row.effective().from().getYear() == year)
                        .filter(row -> row.source().verification() == verification)
                        .count())
                .toList();
        assertThat(counts).containsExactly(official, published, forced, derived, unconfirmed);
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
        assertThat(holidays.on(LocalDate.of(2016, 1, 2))).isEmpty();
        assertThat(holidays.on(LocalDate.of(2027, 12, 31))).isEmpty();
        assertThatThrownBy(() -> holidays.on(LocalDate.of(2015, 12, 25))).hasMessageContaining("covers 2016 to 2027");
        assertThatThrownBy(() -> holidays.on(LocalDate.of(2028, 1, 1))).hasMessageContaining("covers 2016 to 2027");
    }

    @Test
    void each_row_says_how_reliable_it_is_and_why() {
        assertThat(TABLES.agendaForChange().rows()).allSatisfy(row -> {
            assertThat(row.source().text()).isNotBlank();
            switch (row.source().verification()) {
                case FORCED -> assertThat(row.source().text()).startsWith("only pound that fits");
                case DERIVED ->
                    assertThat(row.source().text())
                            .containsPattern("x1\\.0|/ 1\\.0|recalled|only whole pound|the rule|equal to");
                case UNCONFIRMED -> assertThat(row.source().text()).contains("recalled");
                default -> assertThat(row.source().text()).doesNotStartWith("recalled");
            }
        });
        Stream<TableId> ids = Stream.concat(
                BoundaryTest.tables().map(PayTable::id),
                Stream.of(TABLES.bankHolidays().id(), TABLES.awards().id()));
        assertThat(ids).hasSize(9).allMatch(id -> id.version().equals("2026-11-26"));
    }
}
