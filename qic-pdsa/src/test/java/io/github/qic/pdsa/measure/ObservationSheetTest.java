package io.github.qic.pdsa.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.sheet.MissingMarks;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationSheetTest {
    private static final Measure REVIEWED = measure("reviewed", "Residents reviewed", ValueKind.PROPORTION);
    private static final Measure FALLS = measure("falls", "Falls", ValueKind.COUNT);
    private static final List<Measure> BOTH = List.of(REVIEWED, FALLS);
    private static final MeasurementPlan PLAN = MeasurementPlan.builder()
            .firstDay(LocalDate.of(2017, 4, 1))
            .lastDay(LocalDate.of(2017, 6, 30))
            .addMeasures(PlannedMeasure.builder()
                    .measure(FALLS.id())
                    .every(Frequency.MONTHLY)
                    .minutes(10)
                    .build())
            .build();

    @Test
    void a_row_for_each_observation_is_read() {
        List<Observation> read = read("""
                \uFEFFDate,Measure,Numerator,Denominator,Value,Notes
                03/04/2017,Residents reviewed,12,40,,first round
                Apr-17,FALLS,,,"1,002",
                2017-05-01,falls,,,,nobody was there
                """);
        assertThat(read)
                .containsExactly(
                        Observation.builder()
                                .measure(REVIEWED.id())
                                .on(LocalDate.of(2017, 4, 3))
                                .numerator(new BigDecimal("12"))
                                .denominator(new BigDecimal("40"))
                                .note("first round")
                                .build(),
                        falls(LocalDate.of(2017, 4, 1), "1002").toBuilder()
                                .period("Apr-17")
                                .build(),
                        Observation.builder()
                                .measure(FALLS.id())
                                .on(LocalDate.of(2017, 5, 1))
                                .note("nobody was there")
                                .build());
    }

    /** Half of them are named by their ids, the others by their names, and all are planned. */
    @Test
    void the_figures_of_very_many_measures_are_read() {
        int count = 40_000;
        List<Measure> measures = IntStream.range(0, count)
                .mapToObj(i -> measure("m-" + i, "Measure " + i, ValueKind.COUNT))
                .toList();
        MeasurementPlan plan = PLAN.toBuilder()
                .measures(measures.stream()
                        .map(each -> PLAN.measures().get(0).toBuilder()
                                .measure(each.id())
                                .build())
                        .toList())
                .build();
        StringBuilder sheet = new StringBuilder("date,measure,value\n");
        for (int i = 0; i < count; i++) {
            String name = i % 2 == 0 ? "M-" + i : "measure " + i;
            sheet.append("2017-05-01,").append(name).append(",").append(i).append("\n");
        }
        List<Observation> read = ObservationSheet.read(
                        SheetSource.of(new StringReader(sheet.toString())), measures, plan)
                .orThrow();
        assertThat(read)
                .extracting(Observation::measure)
                .isEqualTo(measures.stream().map(Measure::id).toList());
    }

    @Test
    void a_column_for_each_measure_is_read_and_a_blank_cell_is_no_observation() {
        List<Observation> read = read("""
                Month;Falls;Residents reviewed numerator;Residents reviewed denominator;Comments
                2017-04;3;12;40;
                2017-05;;10;41;outbreak
                """);
        assertThat(read)
                .extracting(o -> o.measure() + " " + o.on() + " " + o.figure().getAsDouble())
                .containsExactly("reviewed 2017-04-01 0.3", "falls 2017-04-01 3.0", "reviewed 2017-05-01 " + 10.0 / 41);
        assertThat(read.get(2).note()).contains("outbreak");
    }

    @Test
    void a_sheet_of_one_measure_needs_no_measure_column() {
        assertThat(ObservationSheet.read(SheetSource.of("week commencing\tvalue\n3 Apr 2017\t4\n"), List.of(FALLS))
                        .orThrow())
                .containsExactly(falls(LocalDate.of(2017, 4, 3), "4"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4/13/2017,falls,,,3,      | /line/2/column/A: date 4/13/2017 has no month 13
            2017-04-03,falls,,,three, | /line/2/column/E: value must be a number
            ,falls,,,3,               | /line/2/column/A: date is missing
            2017-04-03,,,,3,          | /line/2/column/B: measure is missing
            2017-04-03,weight,,,3,    | /line/2/column/B: measure must be the id or name
            2017-04-03,falls,,,-3,    | /line/2/column/E: value must not be negative
            2017-04-03,falls,1,2,,    | /line/2/column/C: numerator is not allowed
            2017-04-03,reviewed,,,3,  | /line/2/column/E: value is not allowed
            2017-04-03,reviewed,3,,,  | /line/2: must have numerator and denominator
            2017-04-03,reviewed,3,2,, | /line/2/column/C: numerator must not exceed the denominator
            2017-04-03,falls,,,3,,x   | /line/2/column/G: cell has no heading
            """)
    void an_invalid_row_is_reported_by_line_column_and_reason(String row, String problem) {
        assertThatThrownBy(() -> read("date,measure,numerator,denominator,value,note\n" + row))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(problem);
    }

    @Test
    void a_row_without_a_figure_is_a_missed_collection() {
        assertThat(ObservationSheet.read(
                                SheetSource.of("date,value,note\n3 Apr 2017,,nobody was there\n"), List.of(FALLS))
                        .orThrow())
                .containsExactly(Observation.builder()
                        .measure(FALLS.id())
                        .on(LocalDate.of(2017, 4, 3))
                        .note("nobody was there")
                        .build());
    }

    @Test
    void a_long_note_beside_too_many_figures_is_refused() {
        List<Measure> many = IntStream.rangeClosed(1, 101)
                .mapToObj(i -> measure("m" + i, "Measure " + i, ValueKind.COUNT))
                .toList();
        String headings = many.stream().map(measure -> measure.id().value()).collect(Collectors.joining(","));
        String row = "2017-04-01," + "1,".repeat(101) + "n".repeat(500_000);
        SheetSource sheet = SheetSource.of("date," + headings + ",note\n" + row + "\n");
        assertThatThrownBy(() -> ObservationSheet.read(sheet, many).orThrow())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/line/2/column/CY: note must have at most 50,000,000 characters in all, "
                        + "counted with each figure of its row");
    }

    @Test
    void a_note_without_a_figure_is_refused() {
        assertThatThrownBy(() -> read("month,falls,note\n2017-04,,outbreak\n2017-05,,\n"))
                .hasMessage("/line/2/column/C: note needs a figure beside it");
    }

    @Test
    void an_id_is_known_by_its_case_and_a_name_only_where_one_measure_has_it() {
        Measure other = measure("Falls", "Harm", ValueKind.COUNT);
        Measure third = measure("harm-2", "harm", ValueKind.COUNT);
        List<Measure> all = List.of(FALLS, other, third);
        String rows = "date,measure,value\n2017-04-03,Falls,1\n2017-04-03,falls,2\n2017-04-03,harm-2,3\n";
        assertThat(ObservationSheet.read(SheetSource.of(rows), all).orThrow())
                .extracting(o -> o.measure().value())
                .containsExactly("Falls", "falls", "harm-2");
        assertThatThrownBy(() -> ObservationSheet.read(SheetSource.of("date,measure,value\n2017-04-03,Harm,1\n"), all)
                        .orThrow())
                .hasMessage("/line/2/column/B: measure must be the id or name of one measure of the project");
        assertThatThrownBy(() -> ObservationSheet.read(SheetSource.of("date,harm\n2017-04-03,1\n"), all)
                        .orThrow())
                .hasMessageStartingWith("/line/1: has no column of a measure of the project");
    }

    /** Each of 3,000 measures on 30 days, named in any case. */
    @Test
    void rows_that_name_their_measures_cost_the_same_whatever_the_number_of_measures() {
        LocalDate first = LocalDate.of(2017, 4, 1);
        String rows = IntStream.range(0, 90_000)
                .mapToObj(i -> first.plusDays(i / 3_000) + ",MEASURE " + i % 3_000 + ",7\n")
                .collect(Collectors.joining());
        List<Observation> read = ObservationSheet.read(SheetSource.of("date,measure,value\n" + rows), many())
                .orThrow();
        assertThat(read).hasSize(90_000);
        assertThat(read.get(89_999).measure().value()).isEqualTo("m2999");
        assertThat(read.get(89_999).on()).isEqualTo(LocalDate.of(2017, 4, 30));
    }

    /** A column for each of 3,000 measures; most rows have not even the first of them. */
    @Test
    void rows_cost_the_cells_that_they_have_whatever_the_number_of_measures() {
        String headings = many().stream().map(m -> "," + m.id()).collect(Collectors.joining());
        String csv = "date" + headings + "\n" + "2017-04-03\n".repeat(300_000) + "2017-04-04,,5,6\n";
        assertThat(ObservationSheet.read(SheetSource.of(csv), many()).orThrow())
                .extracting(o -> o.measure() + " " + o.on() + " " + o.figure().getAsDouble())
                .containsExactly("m1 2017-04-04 5.0", "m2 2017-04-04 6.0");
    }

    private static List<Measure> many() {
        return IntStream.range(0, 3_000)
                .mapToObj(i -> measure("m" + i, "Measure " + i, ValueKind.COUNT))
                .toList();
    }

    @Test
    void every_bad_row_is_reported_at_once_without_its_text() {
        assertThatThrownBy(() -> read("""
                date,measure,value
                Jane Doe,falls,1
                2017-04-03,falls,2
                2017-04-03,falls,3
                2017-04-04,falls,Jane Doe
                """))
                .hasMessageNotContaining("Doe")
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .extracting(p -> p.path())
                                .containsExactly("/line/2/column/A", "/line/4", "/line/5/column/C"));
    }

    @Test
    void a_second_observation_of_a_date_names_the_first_and_how_to_read_several() {
        assertThatThrownBy(() -> read("date,falls\n2017-04-03,3\n2017-04-04,1\n3/4/2017,4\n"))
                .hasMessage(
                        "/line/4/column/B: falls has the measure and date of line 2; several figures of one date are read"
                                + " by TidySheet.readSubgroups");
    }

    @Test
    void listed_marks_are_missed_observations_with_the_mark_in_the_note() {
        SheetOptions published =
                SheetOptions.builder().missingMarks(MissingMarks.PUBLISHED).build();
        SheetSource rows = SheetSource.of("""
                date,measure,numerator,denominator,value,note
                2017-04-03,reviewed,*,40,,new team
                2017-04-03,falls,,,<5,
                2017-04-04,reviewed,[c],[c],,
                2017-04-05,reviewed,12,*,,
                """);
        assertThat(ObservationSheet.read(rows.with(published), BOTH).orThrow())
                .extracting(o -> o.measure() + " " + o.figure() + " " + o.note().orElseThrow())
                .containsExactly(
                        "reviewed OptionalDouble.empty new team; numerator *",
                        "falls OptionalDouble.empty <5",
                        "reviewed OptionalDouble.empty numerator [c]; denominator [c]",
                        "reviewed OptionalDouble.empty denominator *");
        SheetSource wide = SheetSource.of("date,falls\n2017-04-03,-\n2017-04-04,\n");
        assertThat(ObservationSheet.read(wide.with(published), BOTH).orThrow())
                .extracting(o -> o.on() + " " + o.note().orElseThrow())
                .containsExactly("2017-04-03 -");
    }

    @Test
    void a_quarter_keeps_its_name() {
        List<Observation> read = read("Period,Falls\n2024/25 Q1,3\nQ2 2024/25,4\n");
        assertThat(read)
                .extracting(o -> o.on() + " " + o.period().orElseThrow())
                .containsExactly("2024-04-01 2024/25 Q1", "2024-07-01 Q2 2024/25");
        assertThat(read(ObservationSheet.table(read).csv())).isEqualTo(read);
    }

    @Test
    void observations_outside_the_plan_are_reported() {
        String csv = """
                date,measure,numerator,denominator,value
                2017-03-31,falls,,,1
                2017-04-01,reviewed,1,2,
                2017-06-30,falls,,,1
                """;
        assertThatThrownBy(() ->
                        ObservationSheet.read(SheetSource.of(csv), BOTH, PLAN).orThrow())
                .hasMessage("/line/2/column/A: date is outside the measurement plan\n"
                        + "/line/3/column/B: measure is outside the measurement plan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            when,falls        | /line/1: column date is missing
            date,Jane Doe     | /line/1: has no column of a measure
            date,value        | /line/1: has no column of a measure
            date,falls,colour | /line/1/column/C: heading is unknown: must be date, note, or the id
            ''                | /line/1: has no headings
            """)
    void headings_that_do_not_fit_are_reported(String headings, String problem) {
        assertThatThrownBy(() -> read(headings + "\n2017-04-03,1,1\n".repeat(headings.isEmpty() ? 0 : 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(problem)
                .hasMessageNotContaining("Doe");
    }

    @Test
    void what_is_written_is_read_back() {
        List<Observation> read = read("""
                date,measure,numerator,denominator,value,note
                2017-04-03,reviewed,1,3,,"a, ""b""\"
                2017-04-04,falls,,,2.50,
                """);
        assertThat(read(ObservationSheet.table(read).csv())).isEqualTo(read);
    }

    @Test
    void a_percent_sign_is_read_only_where_the_unit_is_percent() {
        Measure occupancy = measure("occupancy", "Occupancy", ValueKind.QUANTITY).toBuilder()
                .definition(OperationalDefinition.builder()
                        .numerator("beds in use")
                        .unit("%")
                        .build())
                .build();
        Measure reviewed = REVIEWED.toBuilder()
                .definition(OperationalDefinition.builder()
                        .numerator("reviewed")
                        .denominator("residents")
                        .unit("%")
                        .build())
                .build();
        assertThatThrownBy(() -> ObservationSheet.read(
                                SheetSource.of("date,numerator,denominator\n2017-04-03,85%,100%\n"), List.of(reviewed))
                        .orThrow())
                .hasMessageStartingWith(
                        "/line/2/column/B: numerator must be a number without a percent sign, but was 85%");
        String csv = "date,value\n2017-04-03,85%\n";
        assertThat(ObservationSheet.read(SheetSource.of(csv), List.of(occupancy))
                        .orThrow()
                        .get(0)
                        .value())
                .contains(new BigDecimal("85"));
        assertThatThrownBy(() -> ObservationSheet.read(SheetSource.of(csv), List.of(FALLS))
                        .orThrow())
                .hasMessageStartingWith("/line/2/column/B: value must be a number without a percent sign, but was 85%");
    }

    private static List<Observation> read(String csv) {
        return ObservationSheet.read(SheetSource.of(csv), BOTH).orThrow();
    }

    private static Observation falls(LocalDate on, String value) {
        return Observation.builder()
                .measure(FALLS.id())
                .on(on)
                .value(new BigDecimal(value))
                .build();
    }

    private static Measure measure(String id, String name, ValueKind values) {
        return Measure.builder()
                .id(Id.of(id))
                .name(name)
                .kind(MeasureKind.PROCESS)
                .values(values)
                .better(Direction.INCREASE)
                .build();
    }
}
