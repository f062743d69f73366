package io.github.qic.pdsa.measure;

import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.List;

/** What an observation of a measure can never be. */
final class ObservationValueRules {
    private ObservationValueRules() {}

    static List<Problem> problems(ValueKind kind, Observation found) {
        boolean negative = found.value().map(v -> v.signum() < 0).orElse(false);
        return new Problems()
                .require(
                        !kind.isRatio() || found.value().isEmpty(),
                        "/value",
                        "must be a numerator and a denominator: the measure is a proportion or a rate")
                .require(
                        kind.isRatio() || found.numerator().isEmpty(),
                        "/numerator",
                        "must be a value: the measure is neither a proportion nor a rate")
                .require(
                        kind != ValueKind.PROPORTION || !aboveOne(found),
                        "/numerator",
                        "must not be more than the denominator: the measure is a proportion")
                .require(kind == ValueKind.QUANTITY || !negative, "/value", "must not be negative: the measure counts")
                .found();
    }

    private static boolean aboveOne(Observation found) {
        BigDecimal denominator = found.denominator().orElse(BigDecimal.ZERO);
        return found.numerator().orElse(BigDecimal.ZERO).compareTo(denominator) > 0;
    }
}
