package io.github.qic.pdsa.chart.rare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.pdsa.chart.Cells;
import io.github.qic.pdsa.chart.Reference;
import io.github.qic.pdsa.chart.Side;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BernoulliCusumTest {
    /** The data of bchart in qicharts2 0.8.1, commit 1b9487e, calculated with R 4.2.2 on 2026-11-26, 13 significant digits. */
    @Test
    void sums_and_signals_agree_with_qicharts2() {
        Reference.rows("bchart-expected.csv").stream()
                .collect(Collectors.groupingBy(row -> row.text("case")))
                .forEach((name, rows) -> compare(rows));
    }

    private static void compare(List<Cells> rows) {
        Cells first = rows.get(0);
        boolean[] events = new boolean[rows.size()];
        for (int i = 0; i < events.length; i++) {
            events[i] = rows.get(i).integer("x") == 1;
        }
        CusumOptions options = new CusumOptions(first.number("target"), first.number("or"), first.number("limit"));
        BernoulliCusum cusum = BernoulliCusum.of("infections", events, options);
        for (int i = 0; i < events.length; i++) {
            Cells row = rows.get(i);
            // Rounding may leave one of two sums at 1e-17 and the other at 0.
            Reference.same("upper", row.number("upper") + 1, cusum.upper(i) + 1);
            Reference.same("lower", row.number("lower") - 1, cusum.lower(i) - 1);
            assertThat(cusum.signal(i))
                    .isEqualTo(Side.valueOf(row.text("signal").toUpperCase(Locale.ROOT)));
        }
    }

    /** By hand: odds of 1 doubled are 2, so p is 2/3; each event adds ln(4/3), each other case ln(2/3). */
    @Test
    void an_event_adds_its_log_likelihood_ratio() {
        BernoulliCusum cusum =
                BernoulliCusum.of("infections", new boolean[] {true, true, false}, new CusumOptions(0.5, 2, 3.5));
        assertThat(cusum.upper(1)).isBetween(2 * Math.log(4 / 3.0) - 1e-12, 2 * Math.log(4 / 3.0) + 1e-12);
        assertThat(cusum.upper(2)).isBetween(Math.log(32 / 27.0) - 1e-12, Math.log(32 / 27.0) + 1e-12);
        assertThat(cusum.lower(2)).isBetween(-Math.log(4 / 3.0) - 1e-12, -Math.log(4 / 3.0) + 1e-12);
        assertThat(cusum.size()).isEqualTo(3);
        assertThat(cusum.event(2)).isFalse();
    }

    /** By hand: odds of 1 tripled are 3, so p is 3/4 or 1/4; each case of one kind adds ln(3/4 / (1/2)), which is ln(1.5). */
    @Test
    void a_sum_at_its_limit_is_a_signal_and_goes_on_from_there() {
        double limit = Math.log(1.5);
        CusumOptions options = new CusumOptions(0.5, 3, limit);
        BernoulliCusum more = BernoulliCusum.of("infections", new boolean[] {true, true}, options);
        assertThat(more.signal(0)).isEqualTo(Side.HIGH);
        assertThat(more.upper(0)).isEqualTo(limit);
        assertThat(more.signal(1)).isEqualTo(Side.HIGH);
        assertThat(more.upper(1)).isZero();
        BernoulliCusum fewer = BernoulliCusum.of("infections", new boolean[] {false, false}, options);
        assertThat(fewer.signal(0)).isEqualTo(Side.LOW);
        assertThat(fewer.lower(0)).isEqualTo(-limit);
        assertThat(fewer.signal(1)).isEqualTo(Side.LOW);
        assertThat(fewer.lower(1)).isZero();
    }

    @Test
    void the_default_looks_for_twice_the_odds_with_a_limit_of_3_and_a_half() {
        assertThat(CusumOptions.of(0.02)).isEqualTo(new CusumOptions(0.02, 2, 3.5));
    }

    @Test
    void options_are_accepted_up_to_their_bounds() {
        assertThat(new CusumOptions(0.001, 1000, 1000).limit()).isEqualTo(1000);
        assertThatThrownBy(() -> new CusumOptions(0, 2, 3)).hasMessage("/target: must be above 0 and below 1");
        assertThatThrownBy(() -> new CusumOptions(0.5, 1, 3))
                .hasMessage("/oddsRatio: must be above 1 and at most 1000");
        assertThatThrownBy(() -> new CusumOptions(0.5, 1000.1, 3))
                .hasMessage("/oddsRatio: must be above 1 and at most 1000");
        assertThatThrownBy(() -> new CusumOptions(0.5, 2, 0)).hasMessage("/limit: must be above 0 and at most 1000");
        assertThatThrownBy(() -> new CusumOptions(0.5, 2, 1000.1))
                .hasMessage("/limit: must be above 0 and at most 1000");
    }

    @Test
    void impossible_options_are_refused() {
        assertThatThrownBy(() -> new CusumOptions(1, 1, 0)).hasMessage("""
                        /target: must be above 0 and below 1
                        /oddsRatio: must be above 1 and at most 1000
                        /limit: must be above 0 and at most 1000""");
        assertThatThrownBy(() -> BernoulliCusum.of(" ", new boolean[0], CusumOptions.of(0.02)))
                .hasMessage("/name: must not be blank");
        assertThatThrownBy(() -> BernoulliCusum.of("infections", new boolean[0], CusumOptions.of(0.02))
                        .upper(0))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
