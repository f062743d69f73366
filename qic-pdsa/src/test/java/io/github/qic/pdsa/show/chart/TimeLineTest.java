package io.github.qic.pdsa.show.chart;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.project.ProjectChange;
import io.github.qic.pdsa.chart.project.ProjectChart;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.project.Hydration;
import io.github.qic.pdsa.project.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The axis has the 30 days of June 2024 on 300 pixels from 0, one day on 10 pixels but for rounding. */
class TimeLineTest {
    private static final double ROW = 18;
    private static final double MARGIN = 8;

    private static PointAxis june() {
        Series series = Series.builder("June")
                .add(LocalDate.of(2024, 6, 1), 1)
                .add(LocalDate.of(2024, 6, 30), 2)
                .build();
        return new PointAxis(series, 0, Extent.of(series, 0), 0, 290, PointAxis.MONTHS);
    }

    private static ProjectChange change(String title, int from, int to) {
        return new ProjectChange(title, LocalDate.of(2024, 6, from), Optional.of(LocalDate.of(2024, 6, to)), "adapt");
    }

    private static double rows(List<ProjectChange> changes) {
        return (new TimeLine(changes, june(), 600, PictureWords.english()).height() - MARGIN) / ROW;
    }

    @Test
    void changes_that_follow_one_another_with_room_for_their_names_share_a_row() {
        assertThat(rows(List.of(change("A", 1, 3), change("B", 20, 22)))).isEqualTo(1);
        assertThat(rows(List.of(change("A", 1, 3), change("B", 4, 6)))).isEqualTo(2);
        assertThat(rows(List.of(change("A", 1, 3), change("B", 4, 6), change("C", 25, 26))))
                .isEqualTo(2);
    }

    private static Shapes drawn(double right, ProjectChange... changes) {
        Canvas canvas = new Canvas(1000, 400, "June", "");
        new TimeLine(List.of(changes), june(), right, PictureWords.english())
                .draw(canvas, ValueAxis.of(DoubleStream.of(0, 10), 20, 260, false), 300);
        return new Shapes(canvas.finish());
    }

    private static ProjectChange ongoing(String title, int from) {
        return new ProjectChange(title, LocalDate.of(2024, 6, from), Optional.empty(), "doing");
    }

    /** Ten pixels a day; what goes on ends after the axis. */
    @Test
    void a_bar_lies_between_its_days_and_has_its_label_at_its_right() {
        Shapes picture = drawn(600, change("A", 4, 9), ongoing("B", 20));
        List<Shapes.Box> bars =
                picture.boxes().stream().filter(bar -> bar.height() < 20).toList();
        assertThat(bars)
                .extracting(bar -> bar.x() + " to " + (bar.x() + bar.width()))
                .containsExactly("30.0 to 80.0", "190.0 to 298.0");
        assertThat(picture.text("A: adapt").x()).isEqualTo(86);
        assertThat(picture.text("B: doing").x()).isEqualTo(304);
    }

    @Test
    void a_label_without_room_at_the_right_of_its_bar_is_at_its_left() {
        Shapes.Text label = drawn(300, change("A", 20, 29)).text("A: adapt");
        assertThat(label.x() + Font.SMALL.width(label.text())).isEqualTo(190 - 6, within(0.1));
    }

    /** Two fifths of the room are left for bars. */
    @Test
    void a_long_label_is_cut() {
        assertThat(drawn(300, change("A change with a very long name for what was done", 1, 2))
                        .texts())
                .extracting(Shapes.Text::text)
                .singleElement(as(STRING))
                .startsWith("A change with a very long")
                .endsWith("\u2026")
                .satisfies(text -> assertThat(Font.SMALL.width(text)).isBetween(150.0, 180.0));
    }

    /** The mark is 9 pixels wide. */
    @Test
    void the_label_of_a_change_of_one_day_is_beside_its_mark() {
        assertThat(drawn(600, change("A", 4, 4)).text("A: adapt").x()).isEqualTo(30 + 4.5 + 6);
    }

    /** Ten pixels a day: days 4 and 20 are 30 and 190 pixels from the first. */
    @Test
    void the_lines_of_changes_are_at_their_first_days_even_of_those_that_last_one_day() {
        String picture = drawn(600, change("A", 4, 4), change("B", 20, 22)).svg();
        assertThat(picture.split("<line x1=\"30\" ", -1)).hasSize(3);
        assertThat(picture.split("<line x1=\"190\" ", -1)).hasSize(3);
    }

    @Test
    void twelve_changes_are_described_and_the_others_counted() {
        List<ProjectChange> changes = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            changes.add(change("Change " + i, i, i));
        }
        PointAxis june = june();
        assertThat(new TimeLine(changes, june, 600, PictureWords.english()).description())
                .endsWith("; Change 12, 2024-06-12, adapt.");
        changes.add(change("Change 13", 13, 13));
        assertThat(new TimeLine(changes, june, 600, PictureWords.english()).description())
                .endsWith("; Change 12, 2024-06-12, adapt; and 1 more.");
    }

    @Test
    void without_changes_there_is_no_time_line() {
        TimeLine none = new TimeLine(List.of(), june(), 600, PictureWords.english());
        assertThat(none.height()).isZero();
        assertThat(none.description()).isEmpty();
    }

    @Test
    void a_test_that_goes_on_has_no_last_day() {
        ProjectChange ongoing = new ProjectChange("Trolley", LocalDate.of(2024, 6, 20), Optional.empty(), "doing");
        assertThat(new TimeLine(List.of(ongoing), june(), 600, PictureWords.english()).description())
                .isEqualTo(" Changes: Trolley, from 2024-06-20, doing.");
    }

    @Test
    @Timeout(30)
    void thousands_of_changes_at_once_are_laid_out() {
        List<ProjectChange> changes = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            changes.add(change("Change " + i, 1, 30));
        }
        assertThat(rows(changes)).isEqualTo(20_000);
    }

    /** The first test began a week before the first figure. */
    @Test
    void a_change_before_the_first_figure_has_its_place_on_the_axis() {
        Project project = Hydration.project();
        List<Cycle> cycles = project.cycles();
        Project late = project.toBuilder()
                .observations(project.observations().stream()
                        .filter(o -> o.on().isAfter(LocalDate.of(2024, 1, 28)))
                        .toList())
                .build();
        String svg = ChartPicture.of(ProjectChart.of(late, Id.of("offered")), PictureOptions.standard())
                .svg();
        assertThat(cycles.get(0).history().get(1).on()).isEqualTo("2024-01-22");
        assertThat(svg).contains("One resident, one morning: expand").doesNotContain("=\"-");
    }
}
