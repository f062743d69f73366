package io.github.qic.pdsa.show.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.qic.core.internal.svg.Font;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import io.github.qic.pdsa.chart.compare.ComparisonOptions;
import io.github.qic.pdsa.chart.compare.SiteComparison;
import io.github.qic.pdsa.measure.ValueKind;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FunnelPictureTest {
    /** Places are rounded to a tenth of a pixel. */
    private static final Offset<Double> ROUNDED = within(0.21);

    private static final Font NAME = Font.plain(11, "#000000");
    private static final Pattern CURVE =
            Pattern.compile("d=\"M([0-9.]+) [^\"]*L([0-9.]+) [^\"]*\"[^>]*dasharray=\"6 4\"");

    private static Shapes drawn(SeriesBuilder sites) {
        SiteComparison comparison = SiteComparison.of(
                sites.build(),
                ComparisonOptions.builder()
                        .values(ValueKind.PROPORTION)
                        .centre(0.6)
                        .build());
        return new Shapes(
                FunnelPicture.of(comparison, PictureOptions.standard()).svg());
    }

    private static List<String> named(Shapes picture) {
        return picture.texts().stream()
                .map(Shapes.Text::text)
                .filter(text -> text.startsWith("Home"))
                .toList();
    }

    private static double end(Shapes.Text name) {
        return name.x() + NAME.width(name.text());
    }

    /** A and B are at nearly the same place, C is below, D is as high as A and larger, E is at the right end. */
    @Test
    void names_of_sites_outside_do_not_touch_and_keep_off_their_points() {
        Shapes picture = drawn(Series.builder("Falls")
                .add("Home A", 40, 200)
                .add("Home B", 41, 200)
                .add("Home C", 20, 200)
                .add("Home D", 80, 400)
                .add("Home E, large and quite good", 330, 1100)
                .add("Home F", 120, 200));
        assertThat(named(picture)).containsExactly("Home A", "Home C", "Home D", "Home E, large and quite good");
        assertThat(picture.text("Home A").x())
                .isEqualTo(picture.text("200").x() + 9, ROUNDED)
                .isEqualTo(picture.text("Home C").x(), ROUNDED);
        assertThat(picture.text("Home D").x()).isEqualTo(picture.text("400").x() + 9, ROUNDED);
        assertThat(end(picture.text("Home E, large and quite good")))
                .isEqualTo(picture.text("1,100").x() - 9, ROUNDED);
    }

    /** On the axis B is about 11 pixels right of A, whose name takes 40, and C is 57. */
    @Test
    void a_name_is_left_out_where_another_one_ends_after_it_begins() {
        Shapes picture = drawn(Series.builder("Falls")
                .add("Home A", 20, 100)
                .add("Home B", 24, 120)
                .add("Home C", 40, 200)
                .add("Homes of the whole county", 600, 1000));
        assertThat(named(picture)).containsExactly("Home A", "Home C");
    }

    @Test
    void twenty_sites_are_named() {
        SeriesBuilder sites = Series.builder("Falls");
        for (int i = 1; i <= 22; i++) {
            sites.add("Home" + i, i % 2 == 0 ? i * 5 : i * 95, i * 100);
        }
        List<String> named = named(drawn(sites));
        assertThat(named).hasSize(20).startsWith("Home1").endsWith("Home20");
    }

    /** The limits are drawn from the smallest site on, to the end of the axis. */
    @Test
    void limits_are_drawn_for_all_sizes_there_are() {
        Shapes picture = drawn(Series.builder("Falls").add("A", 60, 100).add("B", 240, 400));
        List<MatchResult> curves = CURVE.matcher(picture.svg()).results().toList();
        assertThat(curves).hasSize(2);
        double last = picture.text("450").x();
        for (MatchResult curve : curves) {
            assertThat(Double.parseDouble(curve.group(1)))
                    .isEqualTo(picture.text("100").x(), ROUNDED);
            assertThat(Double.parseDouble(curve.group(2))).isBetween(last - 4.1, last + 0.1);
        }
    }
}
