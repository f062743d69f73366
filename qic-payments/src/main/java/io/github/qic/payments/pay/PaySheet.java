package io.github.qic.payments.pay;

import io.github.qic.core.internal.sheet.FigureColumns;
import io.github.qic.core.internal.sheet.Sheet;
import io.github.qic.core.internal.sheet.SheetColumns;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.money.Money;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads pay tables from sheets, in the form of the CSV files in this package; each constant is one kind of table. Amounts are in
 * pounds, with or without the sign; percentages, also with or without the sign, are numbers such as 14.38. Every row has
 * {@code verification} and {@code source}. All but those of bank holidays and awards also have {@code effective_from} and
 * {@code effective_to}, both days included. Unknown columns and words, cells that are not numbers, gaps, overlaps and duplicate steps
 * are refused; a column whose cells may be blank may be left out.
 *
 * @param <T> the kind of table
 */
public final class PaySheet<T> {
    private static final PayColumn<LocalDate> FROM = PayColumn.day("effective_from");
    private static final PayColumn<LocalDate> TO = PayColumn.day("effective_to");
    private static final PayColumn<Verification> VERIFICATION = PayColumn.constant("verification", Verification.class);
    private static final PayColumn<String> SOURCE = PayColumn.text("source");
    private static final PayColumn<Band> BAND =
            new PayColumn<>("band", true, PayColumn.Kind.TEXT, (row, column) -> row.value(column, Band::of), Band::of);
    private static final PayColumn<String> STEP = PayColumn.text("step");
    private static final PayColumn<Integer> YEARS =
            new PayColumn<>("min_years_experience", false, PayColumn.Kind.NUMBER, SheetRow::whole, Integer::valueOf);
    private static final PayColumn<ContractHours> HOURS = new PayColumn<>(
            "weekly_hours",
            false,
            PayColumn.Kind.NUMBER,
            (row, column) -> row.figure(column)
                    .flatMap(hours -> row.value(column, cell -> ContractHours.of(hours.toPlainString()))),
            ContractHours::of);
    private static final PayColumn<Money> ANNUAL = PayColumn.money("annual_gbp");
    private static final PayColumn<Money> MIN = PayColumn.money("min_annual_gbp");
    private static final PayColumn<Money> MAX = PayColumn.money("max_annual_gbp");
    private static final PayColumn<HighCostArea> ZONE = PayColumn.constant("zone", HighCostArea.class);
    private static final PayColumn<BigDecimal> OF_BASIC = PayColumn.percent("pct_of_basic");
    private static final PayColumn<BigDecimal> EMPLOYER = PayColumn.percent("employer_rate_pct");
    private static final PayColumn<Money> WEEKLY = PayColumn.money("secondary_threshold_weekly_gbp");
    private static final PayColumn<Money> MONTHLY = PayColumn.money("secondary_threshold_monthly_gbp");
    private static final PayColumn<Money> YEARLY = PayColumn.money("secondary_threshold_annual_gbp");
    private static final PayColumn<BigDecimal> LEVY = PayColumn.percent("admin_levy_pct");
    private static final PayColumn<BigDecimal> TOTAL = PayColumn.percent("total_pct");
    private static final PayColumn<BigDecimal> COLLECTED = PayColumn.percent("collected_from_employer_pct");
    private static final PayColumn<OnCostItem> ITEM = PayColumn.constant("item", OnCostItem.class);
    private static final PayColumn<BigDecimal> RATE = PayColumn.percent("rate_pct");
    private static final PayColumn<String> APPLIES_TO = PayColumn.text("applies_to");
    private static final PayColumn<BigDecimal> SATURDAY = PayColumn.percent("sat_and_weekday_20_to_06_plus_pct");
    private static final PayColumn<BigDecimal> SUNDAY = PayColumn.percent("sun_and_public_holiday_plus_pct");
    private static final PayColumn<Money> HOURLY = PayColumn.money("hourly_gbp");
    private static final PayColumn<Integer> FROM_AGE =
            new PayColumn<>("from_age", true, PayColumn.Kind.NUMBER, SheetRow::whole, Integer::valueOf);
    private static final PayColumn<LocalDate> DATE = PayColumn.day("date");
    private static final PayColumn<String> NAME = PayColumn.text("name");
    private static final PayColumn<LocalDate> ANNOUNCED =
            PayColumn.day("announced_on").optional();
    private static final PayColumn<String> CAVEAT = PayColumn.text("caveat").optional();

    /**
     * Agenda for Change: {@code band}, {@code step}, {@code min_years_experience} (may be blank), {@code annual_gbp},
     * {@code weekly_hours} (may be blank, then 37.5).
     */
    public static final PaySheet<PayTable<PayPoint>> AGENDA_FOR_CHANGE = table(
            row -> new PayPoint(
                    BAND.of(row),
                    STEP.of(row),
                    years(row),
                    ANNUAL.of(row),
                    HOURS.find(row).orElse(ContractHours.STANDARD),
                    effective(row),
                    source(row)),
            BAND,
            STEP,
            YEARS,
            ANNUAL,
            HOURS);

    /** Ranges for salaried general practitioners: {@code min_annual_gbp}, {@code max_annual_gbp}. */
    public static final PaySheet<PayTable<SalaryRange>> SALARIED_GP =
            table(row -> new SalaryRange(MIN.of(row), MAX.of(row), effective(row), source(row)), MIN, MAX);

    /** High cost area supplements: {@code zone}, {@code pct_of_basic}, {@code min_annual_gbp}, {@code max_annual_gbp}. */
    public static final PaySheet<PayTable<AreaSupplement>> HIGH_COST_AREAS = table(
            row -> new AreaSupplement(
                    ZONE.of(row), OF_BASIC.of(row), MIN.of(row), MAX.of(row), effective(row), source(row)),
            ZONE,
            OF_BASIC,
            MIN,
            MAX);

    /**
     * The employer's National Insurance: {@code employer_rate_pct}, {@code secondary_threshold_weekly_gbp},
     * {@code secondary_threshold_monthly_gbp}, {@code secondary_threshold_annual_gbp}.
     */
    public static final PaySheet<PayTable<NationalInsurance>> NATIONAL_INSURANCE = table(
            row -> new NationalInsurance(
                    EMPLOYER.of(row), WEEKLY.of(row), MONTHLY.of(row), YEARLY.of(row), effective(row), source(row)),
            EMPLOYER,
            WEEKLY,
            MONTHLY,
            YEARLY);

    /**
     * Contributions to the NHS Pension Scheme: {@code employer_rate_pct}, {@code admin_levy_pct}, {@code total_pct},
     * {@code collected_from_employer_pct}.
     */
    public static final PaySheet<PayTable<NhsPension>> NHS_PENSION = table(
            row -> new NhsPension(
                    EMPLOYER.of(row), LEVY.of(row), TOTAL.of(row), COLLECTED.of(row), effective(row), source(row)),
            EMPLOYER,
            LEVY,
            TOTAL,
            COLLECTED);

    /** The levy and the minimum workplace pension: {@code item}, {@code rate_pct}, {@code applies_to}. */
    public static final PaySheet<PayTable<OnCostRate>> OTHER_ON_COSTS = table(
            row -> new OnCostRate(ITEM.of(row), RATE.of(row), APPLIES_TO.of(row), effective(row), source(row)),
            ITEM,
            RATE,
            APPLIES_TO);

    /**
     * Section 2 percentages: {@code band}, {@code sat_and_weekday_20_to_06_plus_pct},
     * {@code sun_and_public_holiday_plus_pct}.
     */
    public static final PaySheet<PayTable<UnsocialHours>> UNSOCIAL_HOURS = table(
            row -> new UnsocialHours(BAND.of(row), SATURDAY.of(row), SUNDAY.of(row), effective(row), source(row)),
            BAND,
            SATURDAY,
            SUNDAY);

    /** The National Living Wage: {@code hourly_gbp}, {@code from_age}. */
    public static final PaySheet<PayTable<LivingWage>> NATIONAL_LIVING_WAGE = table(
            row -> new LivingWage(HOURLY.of(row), FROM_AGE.of(row), effective(row), source(row)), HOURLY, FROM_AGE);

    /** Bank holidays: {@code date}, {@code name}. */
    public static final PaySheet<BankHolidays> BANK_HOLIDAYS = new PaySheet<>(
            row -> new BankHoliday(DATE.of(row), NAME.of(row), source(row)), BankHolidays::of, DATE, NAME);

    /** Pay awards: {@code effective_from}, {@code announced_on} and {@code caveat} (may be blank). */
    public static final PaySheet<PayAwards> AWARDS = new PaySheet<>(
            row -> new PayAward(FROM.of(row), ANNOUNCED.find(row), CAVEAT.find(row), source(row)),
            PayAwards::of,
            FROM,
            ANNOUNCED,
            CAVEAT);

    private final List<PayColumn<?>> columns;
    private final Function<Sheet, Content<T>> reader;
    private final BiFunction<TableId, List<? extends PayCells>, T> maker;

    private <R> PaySheet(Function<PayCells, R> row, Maker<R, T> table, PayColumn<?>... columns) {
        this.columns = Stream.concat(Stream.of(columns), Stream.of(VERIFICATION, SOURCE))
                .toList();
        this.reader = sheet -> content(sheet, row, table);
        this.maker = (id, rows) -> table.of(id, rows.stream().map(row).toList(), line -> "/rows/" + line);
    }

    private static <R extends PayRow> PaySheet<PayTable<R>> table(Function<PayCells, R> row, PayColumn<?>... columns) {
        return new PaySheet<>(
                row,
                PayTable::of,
                Stream.concat(Stream.of(FROM, TO), Stream.of(columns)).toArray(PayColumn<?>[]::new));
    }

    /** The cells of a row of a sheet. */
    private record SheetCells(SheetRow row) implements PayCells {
        @Override
        public <C> Optional<C> find(PayColumn<C> column) {
            return column.read(row);
        }
    }

    /** Makes a table of rows, given the path of each. */
    private interface Maker<R, T> {
        T of(TableId id, List<R> rows, IntFunction<String> path);
    }

    /** The table that the rows of a sheet make. */
    private interface Content<T> {
        T table(TableId id);
    }

    /**
     * {@return the table in a sheet}
     *
     * @param id the name and version of the table
     * @param source the sheet
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public SheetResult<T> read(TableId id, SheetSource source) {
        SheetColumns known = new SheetColumns();
        for (PayColumn<?> column : columns) {
            if (column.required()) {
                known.required(column.name());
            } else {
                known.optional(column.name());
            }
        }
        return Sheet.read(source, known, sheet -> {
            Content<T> content = reader.apply(sheet);
            return () -> content.table(id);
        });
    }

    /** {@return the table of rows of the library, which are known to be valid} */
    T of(TableId id, List<? extends PayCells> rows) {
        return maker.apply(id, rows);
    }

    private <R> Content<T> content(Sheet sheet, Function<PayCells, R> maker, Maker<R, T> table) {
        List<R> rows = new ArrayList<>();
        List<SheetRow> all = new ArrayList<>();
        sheet.forEach(figures(), row -> {
            all.add(row);
            columns.forEach(column -> column.check(row));
            if (row.isSound()) {
                row.build(() -> maker.apply(new SheetCells(row))).ifPresent(rows::add);
            }
        });
        return id -> {
            new Problems()
                    .require(!rows.isEmpty(), "/line/1", "has no rows below the headings")
                    .throwIfAny();
            return table.of(id, rows, i -> all.get(i).path());
        };
    }

    private FigureColumns figures() {
        return new FigureColumns(names(PayColumn.Kind.NUMBER), names(PayColumn.Kind.AMOUNT));
    }

    private Set<String> names(PayColumn.Kind kind) {
        return columns.stream()
                .filter(column -> column.kind() == kind)
                .map(PayColumn::name)
                .collect(Collectors.toSet());
    }

    private static OptionalInt years(PayCells row) {
        return YEARS.find(row).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static DateRange effective(PayCells row) {
        return new DateRange(FROM.of(row), TO.of(row));
    }

    private static RowSource source(PayCells row) {
        return new RowSource(VERIFICATION.of(row), SOURCE.of(row));
    }
}
