package io.github.qic.pdsa.internal.aim;

import io.github.qic.pdsa.measure.Expectation;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.OperationalDefinition;
import io.github.qic.pdsa.measure.ValueKind;
import io.github.qic.pdsa.project.Aim;
import io.github.qic.pdsa.project.Project;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What an aim expects of a measure, in the figures of its observations: an aim says 80 %, or 5 falls per 1,000 bed days, where the
 * observations are 0.8 and 0.005.
 *
 * @param measure the measure
 * @param expected the expectation of the aim
 * @param factor the factor from the figure of an observation to the unit of the expectation
 */
public record AimedFigure(Measure measure, Expectation expected, BigDecimal factor) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** {@return what the aim of a project expects; empty if it states no figure of a measure} */
    public static Optional<AimedFigure> of(Project project) {
        return project.aim()
                .flatMap(Aim::howMuch)
                .flatMap(
                        expected -> expected.measure().flatMap(project::measure).map(measure -> of(measure, expected)));
    }

    private static AimedFigure of(Measure measure, Expectation expected) {
        return new AimedFigure(measure, expected, factor(measure, expected));
    }

    private static BigDecimal factor(Measure measure, Expectation expected) {
        return switch (measure.values()) {
            case PROPORTION -> isPercentage(expected) ? HUNDRED : BigDecimal.ONE;
            case RATE -> perHowMany(measure, expected);
            case COUNT, QUANTITY, TIME_BETWEEN, CASES_BETWEEN -> BigDecimal.ONE;
        };
    }

    /** A proportion is at most 1, so a larger figure is a percentage even if no unit says so. */
    private static boolean isPercentage(Expectation expected) {
        boolean above = Stream.of(expected.atLeast(), expected.atMost())
                .flatMap(Optional::stream)
                .anyMatch(end -> end.compareTo(BigDecimal.ONE) > 0);
        return above || expected.unit().filter(unit -> unit.startsWith("%")).isPresent();
    }

    /** The unit of the aim, or else that of the measure. */
    private static BigDecimal perHowMany(Measure measure, Expectation expected) {
        return expected.unit()
                .map(unit -> OperationalDefinition.builder()
                        .numerator(unit)
                        .unit(unit)
                        .build())
                .or(measure::definition)
                .map(OperationalDefinition::multiplier)
                .orElse(BigDecimal.ONE);
    }

    /** {@return whether an observation of the measure meets the expectation; not if it has no figure} */
    public boolean isMetBy(Observation observation) {
        return observation.figure().isPresent() && expected.metBy(inUnit(observation));
    }

    private BigDecimal inUnit(Observation observation) {
        return observation
                .value()
                .orElseGet(() -> observation
                        .numerator()
                        .orElseThrow()
                        .divide(observation.denominator().orElseThrow(), MathContext.DECIMAL128))
                .multiply(factor);
    }

    /**
     * {@return the end of the expectation that improvement has to reach, as the figure of an observation}
     * Empty for a range to stay within, and for a figure that no observation can have.
     */
    public OptionalDouble target() {
        Optional<BigDecimal> low = expected.atLeast();
        Optional<BigDecimal> high = expected.atMost();
        Optional<BigDecimal> end = switch (measure.better()) {
            case INCREASE -> low.or(() -> high);
            case DECREASE -> high.or(() -> low);
            case NEITHER -> low.isPresent() && high.isPresent() ? Optional.empty() : low.or(() -> high);
        };
        return end.map(figure -> figure.divide(factor, MathContext.DECIMAL64))
                .filter(this::isPossible)
                .map(figure -> OptionalDouble.of(figure.doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    private boolean isPossible(BigDecimal figure) {
        boolean tooHigh = measure.values() == ValueKind.PROPORTION && figure.compareTo(BigDecimal.ONE) > 0;
        return !tooHigh && (measure.values() == ValueKind.QUANTITY || figure.signum() >= 0);
    }
}
