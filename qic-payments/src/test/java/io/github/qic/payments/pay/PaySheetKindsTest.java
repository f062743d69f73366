package io.github.qic.payments.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.money.Money;
import io.github.qic.core.sheet.SheetSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each column of each kind of table is read into its field. */
class PaySheetKindsTest {
    private static final TableId ID = new TableId("own", "1");
    private static final LocalDate FROM = LocalDate.of(2030, 4, 1);
    private static final DateRange YEAR = new DateRange(FROM, LocalDate.of(2031, 3, 31));
    private static final RowSource SOURCE = new RowSource(Verification.PUBLISHED, "circular");

    /** The table of one row, which lasts a year and has a source. */
    private static <R extends PayRow> List<R> rows(PaySheet<PayTable<R>> kind, String columns, String cells) {
        return read(
                        kind,
                        "effective_from,effective_to," + columns + ",verification,source",
                        "2030-04-01,2031-03-31," + cells + ",published,circular")
                .rows();
    }

    private static <T> T read(PaySheet<T> kind, String columns, String cells) {
        return kind.read(ID, SheetSource.of(columns + "\n" + cells + "\n")).orThrow();
    }

    private static BigDecimal percent(String figure) {
        return new BigDecimal(figure);
    }

    @Test
    void agenda_for_change() {
        String columns = "band,step,min_years_experience,annual_gbp,weekly_hours";
        assertThat(rows(PaySheet.AGENDA_FOR_CHANGE, columns, "8a,kept,,60000,36"))
                .containsExactly(new PayPoint(
                        Band.BAND_8A,
                        "kept",
                        OptionalInt.empty(),
                        Money.of("60000"),
                        ContractHours.of("36"),
                        YEAR,
                        SOURCE));
        assertThat(rows(PaySheet.AGENDA_FOR_CHANGE, columns, "8a,top,5,60000,"))
                .containsExactly(new PayPoint(Band.BAND_8A, "top", OptionalInt.of(5), Money.of("60000"), YEAR, SOURCE));
        assertThatThrownBy(() -> rows(PaySheet.AGENDA_FOR_CHANGE, columns, "8a,top,5,60000,61"))
                .hasMessageContaining("/line/2/column/G: weekly_hours")
                .hasMessageContaining("must be greater than 0 and at most 60");
    }

    @Test
    void salaries_of_general_practitioners_and_supplements() {
        assertThat(rows(PaySheet.SALARIED_GP, "min_annual_gbp,max_annual_gbp", "70000,100000"))
                .containsExactly(new SalaryRange(Money.of("70000"), Money.of("100000"), YEAR, SOURCE));
        assertThat(rows(
                        PaySheet.HIGH_COST_AREAS,
                        "zone,pct_of_basic,min_annual_gbp,max_annual_gbp",
                        "outer,15,4000,5000"))
                .containsExactly(new AreaSupplement(
                        HighCostArea.OUTER, percent("15"), Money.of("4000"), Money.of("5000"), YEAR, SOURCE));
        assertThat(rows(
                        PaySheet.UNSOCIAL_HOURS,
                        "band,sat_and_weekday_20_to_06_plus_pct,sun_and_public_holiday_plus_pct",
                        "3,35,69"))
                .containsExactly(new UnsocialHours(Band.BAND_3, percent("35"), percent("69"), YEAR, SOURCE));
    }

    @Test
    void on_costs_and_the_living_wage() {
        assertThat(rows(
                        PaySheet.NATIONAL_INSURANCE,
                        "employer_rate_pct,secondary_threshold_weekly_gbp,secondary_threshold_monthly_gbp,"
                                + "secondary_threshold_annual_gbp",
                        "15,96,417,5000"))
                .containsExactly(new NationalInsurance(
                        percent("15"), Money.of("96"), Money.of("417"), Money.of("5000"), YEAR, SOURCE));
        assertThat(rows(
                        PaySheet.NHS_PENSION,
                        "employer_rate_pct,admin_levy_pct,total_pct,collected_from_employer_pct",
                        "23.7,0.08,23.78,14.38"))
                .containsExactly(new NhsPension(
                        percent("23.7"), percent("0.08"), percent("23.78"), percent("14.38"), YEAR, SOURCE));
        assertThat(rows(PaySheet.OTHER_ON_COSTS, "item,rate_pct,applies_to", "apprenticeship levy,0.5,the pay bill"))
                .containsExactly(
                        new OnCostRate(OnCostItem.APPRENTICESHIP_LEVY, percent("0.5"), "the pay bill", YEAR, SOURCE));
        assertThat(rows(PaySheet.NATIONAL_LIVING_WAGE, "hourly_gbp,from_age", "12.21,21"))
                .containsExactly(new LivingWage(Money.of("12.21"), 21, YEAR, SOURCE));
    }

    @Test
    void bank_holidays_and_awards() {
        assertThat(read(
                                PaySheet.BANK_HOLIDAYS,
                                "date,name,verification,source",
                                "2030-12-25,Christmas Day,published,circular")
                        .rows())
                .containsExactly(new BankHoliday(LocalDate.of(2030, 12, 25), "Christmas Day", SOURCE));
        assertThat(read(
                                PaySheet.AWARDS,
                                "effective_from,announced_on,caveat,verification,source",
                                "2030-04-01,2030-05-22,may change,published,circular")
                        .rows())
                .containsExactly(
                        new PayAward(FROM, Optional.of(LocalDate.of(2030, 5, 22)), Optional.of("may change"), SOURCE));
    }

    @Test
    void a_column_has_a_name_and_a_kind_and_its_cells_are_required_unless_optional() {
        assertThat(Stream.of(
                                PayColumn.text("text"),
                                PayColumn.day("day").optional(),
                                PayColumn.percent("percent"),
                                PayColumn.constant("constant", Verification.class),
                                PayColumn.money("money"))
                        .map(column -> column.name() + " " + column.required() + " " + column.kind()))
                .containsExactly(
                        "text true TEXT",
                        "day false TEXT",
                        "percent true NUMBER",
                        "constant true TEXT",
                        "money true AMOUNT");
    }

    @Test
    void a_duplicate_made_in_code_is_refused_with_its_index() {
        PayAward award = new PayAward(FROM, Optional.empty(), Optional.empty(), SOURCE);
        assertThatThrownBy(() -> PayAwards.of(ID, List.of(award, award)))
                .hasMessage("/rows/1: is a duplicate: 2030-04-01");
        BankHoliday day = new BankHoliday(FROM, "Easter Monday", SOURCE);
        assertThatThrownBy(() -> BankHolidays.of(ID, List.of(day, day)))
                .hasMessage("/rows/1: is a duplicate: 2030-04-01");
        assertThatThrownBy(() -> BankHolidays.of(ID, List.of())).hasMessageContaining("must have at least one holiday");
    }
}
