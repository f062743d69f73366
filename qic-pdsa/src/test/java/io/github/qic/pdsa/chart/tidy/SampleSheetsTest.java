package io.github.qic.pdsa.chart.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.sheet.DateOrder;
import io.github.qic.core.sheet.DecimalMark;
import io.github.qic.core.sheet.MissingMarks;
import io.github.qic.core.sheet.RowKind;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.sheet.UnknownColumns;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasureKind;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.ObservationSheet;
import io.github.qic.pdsa.measure.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets in the forms in which people have them: read right, or refused for the reason that fits. */
class SampleSheetsTest {
    private static final SheetOptions PLAIN = SheetOptions.builder().build();
    private static final Map<String, SheetOptions> OPTIONS = Map.of(
            "",
            PLAIN,
            "published",
            SheetOptions.builder().missingMarks(MissingMarks.PUBLISHED).build(),
            "month first",
            SheetOptions.builder().dateOrder(DateOrder.MONTH_FIRST).build(),
            "comma",
            SheetOptions.builder().decimalMark(DecimalMark.COMMA).build(),
            "point",
            SheetOptions.builder().decimalMark(DecimalMark.POINT).build(),
            "unknown ignored",
            SheetOptions.builder().unknownColumns(UnknownColumns.IGNORED).build(),
            "value mapped",
            SheetOptions.builder().putHeading("Value (%)", "value").build(),
            "two ignored",
            SheetOptions.builder().ignored(Set.of("Ward", "month name")).build(),
            "rows skipped",
            SheetOptions.builder().skipped(Set.of(RowKind.values())).build());

    /** What is in each file with the options named, read as tidy data. */
    private static final String READ = """
            period.csv             |                 | 2024-04-01 11/390, 2024-05-01 16/402
            suppressed.csv         | published       | 2024-04-01 missing (numerator *), 2024-05-01 16/402
            fewer-than-five.csv    | published       | 2024-04-01 missing (<5), 2024-05-01 16
            month-names.csv        |                 | 2024-05-01 6 [May-24], 2024-06-01 8 [Jun-24], 2024-09-01 5 [Sept-24]
            weeks.csv              |                 | 2024-05-06 6 [Week commencing 06/05/2024], 2024-05-13 8 [w/c 13/05/2024]
            percent.csv            |                 | 2024-04-01 0.845, 2024-05-01 0.91
            blank-rows.csv         |                 | 2024-04-01 6, 2024-05-01 8
            title.csv              |                 | 2024-04-01 6, 2024-05-01 8
            decimal-comma.csv      |                 | 2024-04-01 6.5, 2024-05-01 1.25
            three-decimals.csv     |                 | 2024-04-01 0.125, 2024-05-01 0.25, 2024-06-01 0.375
            two-readings.csv       | comma           | 2024-04-01 1.125, 2024-05-01 2.25
            two-readings.csv       | point           | 2024-04-01 1125, 2024-05-01 2250
            serial-dates.csv       |                 | 2024-04-01 6, 2024-05-01 8
            newest-first.csv       |                 | 2024-04-01 5, 2024-05-01 8, 2024-06-01 6
            mixed-dates.csv        |                 | 2024-04-01 6, 2024-05-01 8, 2024-06-01 5
            separator-line.csv     |                 | 2024-04-01 6
            extra-columns.csv      | unknown ignored | 2024-04-01 6, 2024-05-01 8
            extra-columns.csv      | two ignored     | 2024-04-01 6, 2024-05-01 8
            unit-in-heading.csv    | value mapped    | 2024-04-01 85.2, 2024-05-01 91
            padded.csv             |                 | 2024-04-01 6, 2024-05-01 8
            pounds.csv             |                 | 2024-04-01 1250, 2024-05-01 900
            financial-years.csv    |                 | 2022-04-01 6 [2022/23], 2023-04-01 8 [2023/24]
            targets.csv            |                 | 2024-04-01 6, 2024-05-01 8, 2024-06-01 8
            bare-marks.csv         |                 | 2024-04-01 6, 2024-05-01 0.5, 2024-06-01 3
            line-ends-in-notes.csv |                 | 2024-04-01 6 (New rota started), 2024-05-01 8 (=SUM(1))
            month-first.csv        | month first     | 2024-04-30 6, 2024-05-31 8
            quarters.csv           |                 | 2024-04-01 6 [2024/25 Q1], 2024-07-01 8 [2024/25 Q2]
            compact-months.csv     |                 | 2024-04-01 6 [202404], 2024-05-01 8 [202405]
            total-and-note.csv     | rows skipped    | 2024-04-01 6, 2024-05-01 8
            repeated-headings.csv  |                 | 2024-04-01 6, 2024-05-01 8
            pipe.csv               |                 | 2024-04-01 6
            accounting.csv         |                 | 2024-04-01 -6, 2024-05-01 -8, 2024-06-01 120
            """;

    /** Why each file is refused, without options. */
    private static final String REFUSED = """
            suppressed.csv          | /line/2/column/B: numerator must be a number such as 12 or 1,234.5, but was *
            fewer-than-five.csv     | /line/2/column/B: value must be a number such as 12 or 1,234.5, but was <5
            two-readings.csv        | /line/2/column/B: value can be read in two ways: 1,125 is 1125 with a decimal point and 1.125 with a decimal comma
            extra-columns.csv       | /line/1/column/C: heading is unknown: must be one of
            full-width.csv          | /line/2/column/B: value must be a number such as 12 or 1,234.5, but was ６
            total-and-note.csv      | /line/4/column/A: date must be a date or period
            months-without-year.csv | /line/2/column/A: date has a month without a year
            month-first.csv         | /line/2/column/A: date 04/30/2024 has no month 30: if the month comes first
            quarter-of-which-year.csv | /line/2/column/A: date can be a quarter of the calendar year or of the financial year
            """;

    private static SheetSource source(String file, SheetOptions options) {
        return SheetSource.of(SampleSheetsTest.class.getResourceAsStream(file)).with(options);
    }

    private static String text(Series series, int i) {
        String value = Double.isNaN(series.value(i))
                ? "missing"
                : series.isRatio()
                        ? plain(series.numerator(i)) + "/" + plain(series.denominator(i))
                        : plain(series.value(i));
        return series.label(i) + " " + value
                + series.period(i).map(name -> " [" + name + "]").orElse("")
                + series.note(i)
                        .map(note -> " (" + note.replace('\n', ' ') + ")")
                        .orElse("");
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static String text(Observation o) {
        String value = o.value()
                .map(v -> plain(v.doubleValue()))
                .orElse(o.numerator()
                        .map(n -> n + "/" + o.denominator().orElseThrow())
                        .orElse("missing"));
        return o.on() + " " + value
                + o.period().map(name -> " [" + name + "]").orElse("")
                + o.note().map(note -> " (" + note.replace('\n', ' ') + ")").orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = READ)
    void a_tidy_table_is_read_right(String file, @Nullable String options, String points) {
        Series series = TidySheet.read("Falls", source(file, options(options)))
                .orThrow()
                .get(0)
                .series();
        assertThat(IntStream.range(0, series.size())
                        .mapToObj(i -> text(series, i))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(points);
    }

    // Percentages and targets are what only one of the two readers has a meaning for.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = READ)
    void observations_are_read_alike(String file, @Nullable String options, String points) {
        SheetResult<List<Observation>> read =
                ObservationSheet.read(source(file, options(options)), List.of(measure(points.contains("/402"))));
        if (Set.of("percent.csv", "targets.csv").contains(file)) {
            assertThat(read.problems()).isNotEmpty();
        } else {
            assertThat(read.orThrow())
                    .extracting(SampleSheetsTest::text)
                    .containsExactlyInAnyOrder(points.split(", ", -1));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = REFUSED)
    void what_has_no_sure_meaning_is_refused_alike_for_the_reason_that_fits(String file, String problem) {
        assertThat(TidySheet.read("Falls", source(file, PLAIN))
                        .problems()
                        .get(0)
                        .toString())
                .startsWith(problem);
        boolean ratio = problem.contains("numerator");
        assertThat(ObservationSheet.read(source(file, PLAIN), List.of(measure(ratio)))
                        .problems()
                        .get(0)
                        .toString())
                .startsWith(problem);
    }

    private static SheetOptions options(@Nullable String named) {
        return Objects.requireNonNull(OPTIONS.get(Objects.requireNonNullElse(named, "")));
    }

    private static Measure measure(boolean ratio) {
        return Measure.builder()
                .id(Id.of("falls"))
                .name("Falls")
                .kind(MeasureKind.OUTCOME)
                .values(ratio ? ValueKind.PROPORTION : ValueKind.QUANTITY)
                .better(Direction.DECREASE)
                .build();
    }
}
