package io.github.qic.payments.pay;

import io.github.qic.core.valid.InvalidValueException;
import java.io.Reader;

/**
 * Reads pay tables from CSV, in the form of the files in this package: a header line with the column names, ISO dates,
 * amounts in pounds, periods with both days included. Each refuses unknown words, figures that are none, gaps, overlaps and
 * repeated steps with an {@link InvalidValueException} whose path names the file and the line.
 */
public final class PayCsv {
    private PayCsv() {}

    /**
     * {@return Agenda for Change pay points, from the columns {@code effective_from}, {@code effective_to}, {@code band},
     * {@code step}, {@code min_years_experience}, {@code annual_gbp}, {@code verification} and {@code source}}
     *
     * @param id the name and version the table gets
     * @param file the name of the file in messages
     * @param csv the file
     */
    public static PayTable<PayPoint> agendaForChange(TableId id, String file, Reader csv) {
        return PayCsvRow.table(
                id,
                file,
                csv,
                row -> new PayPoint(
                        row.value("band", Band::of),
                        row.text("step"),
                        row.years("min_years_experience"),
                        row.money("annual_gbp"),
                        row.effective(),
                        row.source()));
    }

    /**
     * {@return ranges for salaried general practitioners, from the columns {@code effective_from}, {@code effective_to},
     * {@code min_annual_gbp}, {@code max_annual_gbp}, {@code verification} and {@code source}}
     *
     * @param id the name and version the table gets
     * @param file the name of the file in messages
     * @param csv the file
     */
    public static PayTable<SalaryRange> salariedGp(TableId id, String file, Reader csv) {
        return PayCsvRow.table(
                id,
                file,
                csv,
                row -> new SalaryRange(
                        row.money("min_annual_gbp"), row.money("max_annual_gbp"), row.effective(), row.source()));
    }

    /**
     * {@return high cost area supplements, from the columns {@code effective_from}, {@code effective_to}, {@code zone},
     * {@code pct_of_basic}, {@code min_annual_gbp}, {@code max_annual_gbp}, {@code verification} and {@code source}}
     *
     * @param id the name and version the table gets
     * @param file the name of the file in messages
     * @param csv the file
     */
    public static PayTable<AreaSupplement> highCostAreas(TableId id, String file, Reader csv) {
        return PayCsvRow.table(
                id,
                file,
                csv,
                row -> new AreaSupplement(
                        row.constant("zone", HighCostArea.class),
                        row.percent("pct_of_basic"),
                        row.money("min_annual_gbp"),
                        row.money("max_annual_gbp"),
                        row.effective(),
                        row.source()));
    }

    /**
     * {@return the employer's National Insurance, from the columns {@code effective_from}, {@code effective_to},
     * {@code employer_rate_pct}, {@code secondary_threshold_weekly_gbp}, {@code secondary_threshold_annual_gbp},
     * {@code verification} and {@code source}}
     *
     * @param id the name and version the table gets
     * @param file the name of the file in messages
     * @param csv the file
     */
    public static PayTable<NationalInsurance> nationalInsurance(TableId id, String file, Reader csv) {
        return PayCsvRow.table(
                id,
                file,
                csv,
                row -> new NationalInsurance(
                        row.percent("employer_rate_pct"),
                        row.money("secondary_threshold_weekly_gbp"),
                        row.money("secondary_threshold_annual_gbp"),
                        row.effective(),
                        row.source()));
    }

    /**
     * {@return contributions to the NHS Pension Scheme, from the columns {@code effective_from}, {@code effective_to},
     * {@code employer_rate_pct}, {@code admin_levy_pct}, {@code total_pct}, {@code collected_from_employer_pct},
     * {@code verification} and {@code source}}
     *
     * @param id the name and version the table gets
     * @param file the name of the file in messages
     * @param csv the file
     */
    public static PayTable<NhsPension> nhsPension(TableId id, String file, Reader csv) {
        return PayCsvRow.table(
                id,
                file,
                csv,
                row -> new NhsPension(
                        row.percent("employer_rate_pct"),
                        row.percent("admin_levy_pct"),
                        row.percent("total_pct"),
                        row.percent("collected_from_employer_pct"),
                        row.effective(),
                        row.source()));
    }

    /**
     * {@return the levy and the minimum workplace pension, from the columns {@code effective_from}, {@code effective_to},
     * {@code item}, {@code rate_pct}, {@code applies_to}, {@code verification} and {@code source}}
     *
     * @param id the name and version the table gets
     * @param file the name of the file in messages
     * @param csv the file
     */
    public static PayTable<OnCostRate> otherOnCosts(TableId id, String file, Reader csv) {
        return PayCsvRow.table(
                id,
                file,
                csv,
                row -> new OnCostRate(
                        row.constant("item", OnCostItem.class),
                        row.percent("rate_pct"),
                        row.text("applies_to"),
                        row.effective(),
                        row.source()));
    }

    /**
     * {@return Section 2 percentages, from the columns {@code effective_from}, {@code effective_to}, {@code band},
     * {@code sat_and_weekday_20_to_06_plus_pct}, {@code sun_and_public_holiday_plus_pct}, {@code verification} and
     * {@code source}}
     *
     * @param id the name and version the table gets
     * @param file the name of the file in messages
     * @param csv the file
     */
    public static PayTable<UnsocialHours> unsocialHours(TableId id, String file, Reader csv) {
        return PayCsvRow.table(
                id,
                file,
                csv,
                row -> new UnsocialHours(
                        row.value("band", Band::of),
                        row.percent("sat_and_weekday_20_to_06_plus_pct"),
                        row.percent("sun_and_public_holiday_plus_pct"),
                        row.effective(),
                        row.source()));
    }

    /**
     * {@return bank holidays, from the columns {@code date}, {@code name}, {@code verification} and {@code source}}
     *
     * @param id the name and version the table gets
     * @param file the name of the file in messages
     * @param csv the file
     */
    public static BankHolidays bankHolidays(TableId id, String file, Reader csv) {
        return PayCsvRow.load(
                file,
                csv,
                row -> new BankHoliday(row.day("date"), row.text("name"), row.source()),
                (rows, place) -> BankHolidays.of(id, rows, place));
    }

    /**
     * {@return awards, from the columns {@code effective_from}, {@code announced_on} (may be blank), {@code verification}
     * and {@code source}}
     *
     * @param id the name and version the table gets
     * @param file the name of the file in messages
     * @param csv the file
     */
    public static PayAwards awards(TableId id, String file, Reader csv) {
        return PayCsvRow.load(
                file,
                csv,
                row -> new PayAward(row.day("effective_from"), row.optionalDay("announced_on"), row.source()),
                (rows, place) -> PayAwards.of(id, rows, place));
    }
}
