package io.github.qic.pdsa.show.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.measure.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Colours and words of pictures. */
class PictureLookTest {
    private static final Chart FALLS = Chart.of(
            Series.of("Stürze", 9, 8, 9, 8, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
            ChartOptions.nhs(Direction.DECREASE).toBuilder().target(2).build());

    /** WCAG 2.2, success criterion 1.4.11 and the definition of contrast ratio. */
    @Test
    void the_colours_of_high_contrast_have_at_least_three_to_one_on_white() {
        ChartColours colours = ChartColours.CONTRAST;
        assertThat(Stream.of(colours.common(), colours.improvement(), colours.concern(), colours.neutral()))
                .allSatisfy(
                        colour -> assertThat(1.05 / (luminance(colour) + 0.05)).isGreaterThanOrEqualTo(3));
        // The reason for the option.
        assertThat(1.05 / (luminance(ChartColours.NHS.improvement()) + 0.05)).isLessThan(3);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    @Test
    void a_picture_has_the_chosen_colours_alone() {
        PictureOptions dark =
                PictureOptions.builder().colours(ChartColours.CONTRAST).build();
        assertThat(ChartPicture.of(FALLS, dark).svg())
                .contains(ChartColours.CONTRAST.improvement(), ChartColours.CONTRAST.common())
                .doesNotContain(ChartColours.NHS.improvement(), ChartColours.NHS.concern());
    }

    @Test
    void a_german_picture_has_german_words() {
        PictureOptions german =
                PictureOptions.builder().words(PictureWords.german()).build();
        assertThat(ChartPicture.of(FALLS, german).svg())
                .contains(">Mittelwert ", ">Ziel 2.0<", ">Verbesserung<", "10 Punkte in Folge, alle fallend")
                .contains("<desc>I-Karte (XmR) mit 14 Punkten, 1 bis 14.")
                .doesNotContain("Mean", "Target", " points ", "Improvement");
        Series dated = Series.builder("Stürze")
                .add(LocalDate.of(2024, 3, 1), 1)
                .add(LocalDate.of(2024, 5, 1), 2)
                .build();
        assertThat(ChartPicture.of(Chart.of(dated, FALLS.options()), german).svg())
                .contains(">Mär<");
    }

    @Test
    void words_of_another_language_are_checked() {
        assertThat(PictureWords.texts()).contains("Mean", "{0} points in a row, all rising");
        PictureOptions welsh = PictureOptions.builder()
                .words(PictureWords.of(Map.of("Mean", "Cymedr")))
                .build();
        assertThat(ChartPicture.of(FALLS, welsh).svg()).contains(">Cymedr ", ">Target 2.0<");
        assertThatThrownBy(() -> PictureWords.of(Map.of("Meen", "Cymedr", "Target {0}.", "Targed.")))
                .hasMessage("/Meen: is not a text of a picture\n/Target {0}.: must keep the places [{0}]");
    }

    @Test
    void every_german_text_keeps_the_places_of_the_english_one() {
        PictureWords german = PictureWords.german();
        assertThat(PictureWords.texts()).allSatisfy(text -> {
            String[] values = {"a0", "b1", "c2", "d3"};
            String said = german.say(text, (Object[]) values);
            for (int i = 0; i < values.length; i++) {
                assertThat(said.contains(values[i])).as(text).isEqualTo(text.contains("{" + i + "}"));
            }
        });
    }

    @Test
    void a_list_names_the_first_entries_and_counts_the_others() {
        PictureWords english = PictureWords.of(Map.of());
        assertThat(english.list(List.of(1, 2, 3), 2, n -> "#" + n)).isEqualTo("#1; #2; and 1 more");
        assertThat(english.list(List.of(1, 2), 2, n -> "#" + n)).isEqualTo("#1; #2");
        assertThat(english.list(List.of(), 2, n -> "#" + n)).isEmpty();
    }

    @Test
    void words_are_equal_if_they_translate_alike() {
        PictureWords welsh = PictureWords.of(Map.of("Mean", "Cymedr"));
        assertThat(welsh)
                .isEqualTo(PictureWords.of(Map.of("Mean", "Cymedr")))
                .hasSameHashCodeAs(PictureWords.of(Map.of("Mean", "Cymedr")))
                .hasToString("words of pictures (1 translated)")
                .isNotEqualTo(PictureWords.german());
    }

    @Test
    void a_picture_is_320_to_4000_wide_and_its_plot_80_to_4000_high() {
        assertThat(PictureOptions.builder().width(320).plotHeight(80).build().width())
                .isEqualTo(320);
        assertThat(PictureOptions.builder().width(4000).plotHeight(4000).build().plotHeight())
                .isEqualTo(4000);
        assertThatThrownBy(
                        () -> PictureOptions.builder().width(319).plotHeight(79).build())
                .hasMessage("/width: must be 320 to 4000\n/plotHeight: must be 80 to 4000");
        assertThatThrownBy(() ->
                        PictureOptions.builder().width(4001).plotHeight(4001).build())
                .hasMessage("/width: must be 320 to 4000\n/plotHeight: must be 80 to 4000");
    }
}
