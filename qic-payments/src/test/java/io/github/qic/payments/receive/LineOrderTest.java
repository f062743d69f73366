package io.github.qic.payments.receive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.payments.pay.Band;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The result may not depend on the order in which a supplier writes equal lines, so whatever differs decides. */
class LineOrderTest {
    private static final LocalDate DAY = LocalDate.of(2016, 9, 14);

    private static IncomingLine.Builder line() {
        return IncomingLine.builder().date(DAY).net(Money.of("9.83"));
    }

    static Stream<IncomingLine> later() {
        return Stream.of(
                line().date(DAY.plusDays(1)).build(),
                line().role(Role.CARE_HOME_NURSE).build(),
                line().claim("C123").build(),
                line().net(Money.of("9.84")).build(),
                line().rate(Money.of("9.83")).build(),
                line().band(Band.BAND_4).build(),
                line().kind(IncomingLineKind.TIME).build(),
                line().description("backfill").build(),
                line().build());
    }

    @ParameterizedTest
    @MethodSource("later")
    void lines_that_differ_have_one_order(IncomingLine later) {
        LineOutcome first = new LineOutcome(1, line().build());
        LineOutcome second = new LineOutcome(2, later);
        assertThat(LineOutcome.ORDER.compare(first, second)).isNegative();
        assertThat(LineOutcome.ORDER.compare(second, first)).isPositive();
    }

    @ParameterizedTest
    @MethodSource("later")
    void whatever_differs_decides_before_the_place_on_the_invoice(IncomingLine later) {
        LineOutcome same = new LineOutcome(2, line().build());
        LineOutcome first = new LineOutcome(1, later);
        assertThat(LineOutcome.ORDER.compare(same, first) < 0).isEqualTo(!later.equals(same.line));
    }

    @ParameterizedTest
    @MethodSource("later")
    void more_minutes_come_first(IncomingLine sameDay) {
        LineOutcome shorter = new LineOutcome(1, sameDay.toBuilder().minutes(59).build());
        LineOutcome longer = new LineOutcome(2, sameDay.toBuilder().minutes(60).build());
        assertThat(LineOutcome.ORDER.compare(longer, shorter)).isNegative();
    }
}
