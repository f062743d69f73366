package io.github.qic.pdsa.show.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.qic.pdsa.chart.rare.BernoulliCusum;
import io.github.qic.pdsa.chart.rare.CusumOptions;
import org.junit.jupiter.api.Test;

class CusumPictureTest {
    private static final CusumOptions OPTIONS = CusumOptions.of(0.05);

    /** Each event adds log of about 1.905, 0.64, so the sixth reaches 3.5. */
    @Test
    void a_signal_is_drawn_at_its_limit_and_described_with_its_case() {
        boolean[] events = {false, true, true, true, true, true, true};
        CusumPicture picture =
                CusumPicture.of(BernoulliCusum.of("Infections", events, OPTIONS), PictureOptions.standard());
        assertThat(picture.description())
                .isEqualTo("Bernoulli CUSUM chart of 7 cases, 6 with the event. "
                        + "Target 5.0%; the sums look for odds 2.0 times as high or as low; limit 3.5. "
                        + "Signals: case 7, more frequent.");
        assertThat(picture.svg())
                .contains("<desc>Bernoulli CUSUM chart of 7 cases", ">Special cause, high<")
                .contains("<title>case 7</title>");
    }

    /** Each case without the event takes ln(1.5), 0.405; the number is 16 below the limit, the name of the limit 4. */
    @Test
    void a_signal_of_rarer_events_is_drawn_at_the_lower_limit() {
        BernoulliCusum cusum = BernoulliCusum.of("Infections", new boolean[3], new CusumOptions(0.5, 3, 1.2));
        Shapes picture =
                new Shapes(CusumPicture.of(cusum, PictureOptions.standard()).svg());
        double limit = picture.text("rarer").y();
        assertThat(limit).isGreaterThan(picture.text("more frequent").y());
        assertThat(picture.texts())
                .filteredOn(text -> text.text().equals("3"))
                .anySatisfy(text -> assertThat(text.y()).isEqualTo(limit + 12, within(0.11)));
    }

    @Test
    void a_chart_without_cases_or_signals_can_be_drawn() {
        String none = CusumPicture.of(BernoulliCusum.of("None", new boolean[0], OPTIONS), PictureOptions.standard())
                .svg();
        assertThat(none).contains("of 0 cases, 0 with the event").doesNotContain("NaN");
        String calm = CusumPicture.of(BernoulliCusum.of("Calm", new boolean[9], OPTIONS), PictureOptions.standard())
                .svg();
        assertThat(calm).contains("No signal of special cause.").doesNotContain("Special cause, high");
    }
}
