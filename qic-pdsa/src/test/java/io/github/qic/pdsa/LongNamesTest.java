package io.github.qic.pdsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.chart.Analyser;
import io.github.qic.pdsa.chart.Baseline;
import io.github.qic.pdsa.chart.CalendarUnit;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Exclusion;
import io.github.qic.pdsa.chart.Rebase;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SignalRule;
import io.github.qic.pdsa.chart.Subgroups;
import io.github.qic.pdsa.chart.TargetChange;
import io.github.qic.pdsa.chart.compare.Pareto;
import io.github.qic.pdsa.chart.project.ProjectChange;
import io.github.qic.pdsa.chart.rare.BernoulliCusum;
import io.github.qic.pdsa.chart.rare.CusumOptions;
import io.github.qic.pdsa.chart.tidy.TidySheet;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.idea.Driver;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.project.Hydration;
import io.github.qic.pdsa.project.Project;
import io.github.qic.pdsa.show.DriverDiagram;
import io.github.qic.pdsa.show.chart.ChartData;
import io.github.qic.pdsa.show.chart.MatrixCell;
import io.github.qic.pdsa.show.chart.PictureOptions;
import io.github.qic.pdsa.show.chart.PictureWords;
import io.github.qic.pdsa.show.chart.SmallMultiples;
import io.github.qic.pdsa.show.chart.SummaryMatrix;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names are bounded, because tables and pictures repeat them, and so is what they come to where the bound of one is not enough. */
class LongNamesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Project PROJECT = Hydration.project();
    private static final Chart CHART = Chart.of(Series.of("Falls", 1, 2), ChartOptions.of(ChartKind.RUN));

    private static Arguments named(String path, int most, Consumer<String> make) {
        return Arguments.of(path, most, make);
    }

    static Stream<Arguments> names() {
        Measure measure = PROJECT.measures().get(0);
        return Stream.of(
                named("/name", 1_000, name -> measure.toBuilder().name(name).build()),
                named(
                        "/name",
                        1_000,
                        name -> Driver.builder().id(Id.of("d")).name(name).build()),
                named(
                        "/title",
                        1_000,
                        title ->
                                ChangeIdea.builder().id(Id.of("i")).title(title).build()),
                named(
                        "/title",
                        1_000,
                        title -> Hydration.cycles().get(0).toBuilder()
                                .title(title)
                                .build()),
                named("/title", 1_000, title -> new ProjectChange(title, DAY, Optional.empty(), "adapt")),
                named("/outcome", 1_000, outcome -> new ProjectChange("Jugs", DAY, Optional.empty(), outcome)),
                named("/site", 1_000, site -> new MatrixCell(site, "Falls", CHART)),
                named("/measure", 1_000, name -> new MatrixCell("Rose House", name, CHART)),
                named("/start", 1_000, label -> Rebase.at(label, "reason")),
                named("/start", 1_000, label -> new TargetChange(label, 1)),
                named("/point", 1_000, label -> new Exclusion(label, "reason")),
                named("/first", 1_000, label -> new Baseline(label, "b")),
                named("/last", 1_000, label -> new Baseline("a", label)),
                named(
                        "/points/0/label",
                        1_000,
                        label -> Series.builder("Falls").add(label, 1).build()),
                named("/words", 1_000, words -> new SignalRule.Beyond(1, 2, 1, true, words)),
                named("/words", 1_000, words -> new SignalRule.Within(2, 1, words)),
                named("/No data", 1_000, words -> PictureWords.of(Map.of("No data", words))),
                named("/name", 1_000, name -> TidySheet.read(name, SheetSource.of("date,value\n2024-01-01,1\n"))),
                named(
                        "/name",
                        1_000,
                        name -> TidySheet.readSubgroups(
                                name, SheetSource.of("date,value\n2024-01-01,1\n"), CalendarUnit.MONTH)),
                named("/name", 2_000, name -> Series.of(name, 1)),
                named("/name", 2_000, name -> Series.withGaps(name, 1)),
                named("/name", 2_000, name -> Series.ratio(name, new double[] {1}, new double[] {2})),
                named("/name", 2_000, name -> Series.builder(name).add(DAY, 1).build()),
                named(
                        "/name",
                        2_000,
                        name -> Subgroups.by(CalendarUnit.MONTH, name)
                                .add(DAY, 1)
                                .sums()),
                named("/name", 2_000, name -> Pareto.of(name, List.of("a"))),
                named("/name", 2_000, name -> BernoulliCusum.of(name, new boolean[1], CusumOptions.of(0.1))));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_has_at_most_so_many_characters(String path, int most, Consumer<String> make) {
        assertThatCode(() -> make.accept("n".repeat(most))).doesNotThrowAnyException();
        assertThatThrownBy(() -> make.accept("n".repeat(most + 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("%s: must have at most %,d characters".formatted(path, most));
    }

    /** The longest name at 10,000 ideas has 10,000,000 characters. */
    @Test
    void the_names_of_measures_in_a_driver_diagram_are_bounded_for_all_ideas_together() {
        Measure measure =
                PROJECT.measures().get(0).toBuilder().name("n".repeat(1_000)).build();
        refusedBeyondTenThousand(
                PROJECT.toBuilder()
                        .measures(List.of(measure))
                        .cycles(List.of())
                        .observations(List.of())
                        .measurementPlan(Optional.empty())
                        .aim(Optional.empty()),
                idea -> idea.measures(List.of(measure.id())).drivers(List.of()));
    }

    @Test
    void the_names_of_further_drivers_in_a_driver_diagram_are_bounded_for_all_ideas_together() {
        Driver first = Driver.builder().id(Id.of("first")).name("First").build();
        Driver further =
                Driver.builder().id(Id.of("further")).name("n".repeat(1_000)).build();
        refusedBeyondTenThousand(
                PROJECT.toBuilder().drivers(List.of(first, further)).cycles(List.of()),
                idea -> idea.measures(List.of()).drivers(List.of(first.id(), further.id())));
    }

    private static void refusedBeyondTenThousand(Project.Builder project, UnaryOperator<ChangeIdea.Builder> change) {
        List<ChangeIdea> ideas = IntStream.rangeClosed(0, 10_000)
                .mapToObj(i -> change.apply(
                                ChangeIdea.builder().id(Id.of("i" + i)).title("Idea " + i))
                        .build())
                .toList();
        Project most = project.ideas(ideas.subList(1, ideas.size())).build();
        assertThatCode(() -> DriverDiagram.of(most)).doesNotThrowAnyException();
        Project more = most.toBuilder().ideas(ideas).build();
        assertThatThrownBy(() -> DriverDiagram.of(more))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "/ideas: must have at most 10,000,000 characters in the names of measures and further drivers,"
                                + " counted for each idea");
    }

    /** 25,000 points with a name of 2,000 characters each are 50,000,000. */
    @Test
    void the_names_of_series_in_chart_data_are_bounded_for_all_points_together() {
        Series most = Series.of("n".repeat(2_000), new double[25_000]);
        Chart chart = Chart.of(most, ChartOptions.of(ChartKind.RUN));
        assertThat(ChartData.of(chart).table().rows()).hasSize(25_000);
        assertThatThrownBy(() -> ChartData.table(List.of(chart, CHART)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/charts: must have at most 50,000,000 characters in the names of series, counted for each"
                        + " point");
    }

    @Test
    void the_names_in_a_summary_matrix_are_bounded_for_all_cells_together() {
        List<MatrixCell> cells = IntStream.rangeClosed(0, 10_000)
                .mapToObj(i -> new MatrixCell("%05d".formatted(i), "n".repeat(995), CHART))
                .toList();
        assertThatCode(() -> SummaryMatrix.of("Falls", cells.subList(1, cells.size()), PictureOptions.standard()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SummaryMatrix.of("Falls", cells, PictureOptions.standard()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "/cells: must have at most 10,000,000 characters in the names of sites and measures, counted"
                                + " for each cell");
    }

    /** Charts with the same caption share it; that of a phase has its centre, so these differ. */
    @Test
    void reasons_of_phases_in_small_multiples_are_bounded_for_all_charts_together() {
        ChartOptions options = ChartOptions.builder()
                .kind(ChartKind.RUN)
                .addRebases(Rebase.at("3", "r".repeat(1_000_000)))
                .build();
        SmallMultiples alike = page(options, i -> 1);
        assertThat(alike.svg()).contains("and 3 more");
        SmallMultiples different = page(options, i -> i);
        assertThatThrownBy(different::svg)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/charts: must have at most 10,000,000 characters in their notes and captions in all");
    }

    private static SmallMultiples page(ChartOptions options, UnaryOperator<Integer> value) {
        List<Series> series = IntStream.range(0, 15)
                .mapToObj(i -> Series.of("Home " + i, 1, 2, value.apply(i), value.apply(i)))
                .toList();
        List<Chart> charts = Analyser.of(options).analyse(series);
        return SmallMultiples.of("Falls", charts, 2, SmallMultiples.Axes.SEPARATE, PictureOptions.standard());
    }

    /** Of 1,000,000 pairs none applies; one more series is one pair of 1,000 too many. */
    @Test
    void series_times_options_of_many_charts_are_bounded() {
        ChartOptions options = ChartOptions.builder()
                .kind(ChartKind.RUN)
                .rebases(IntStream.range(0, 700)
                        .mapToObj(i -> Rebase.at("p".repeat(990) + i, "new ward"))
                        .toList())
                .exclusions(IntStream.range(0, 298)
                        .mapToObj(i -> new Exclusion("p" + i, "flood"))
                        .toList())
                .baselines(List.of(new Baseline("p", "q")))
                .targetChanges(List.of(new TargetChange("p", 1)))
                .build();
        List<Series> series = IntStream.rangeClosed(0, 1_000)
                .mapToObj(i -> Series.of("Home " + i, 1, 2))
                .toList();
        Analyser analyser = Analyser.of(options);
        List<Chart> charts = analyser.analyse(series.subList(1, series.size()));
        assertThat(charts).allSatisfy(chart -> assertThat(chart.unused()).hasSize(1_000));
        assertThatThrownBy(() -> analyser.analyse(series))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("must be at most 1,000,000 series x rebases, exclusions, baselines and changes of target,"
                        + " but are 1,001,000");
    }
}
