package io.github.qic.pdsa.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Spreadsheets write 5.0 as 5: a figure of the same size is the same figure. */
final class SameFigures {
    private SameFigures() {}

    /** {@return observations with the figures of earlier ones where they differ in nothing but trailing zeros} */
    static List<Observation> of(List<Observation> observations, List<Observation> earlier) {
        Map<ObservationKey, Observation> known = new HashMap<>();
        earlier.forEach(each -> known.put(ObservationKey.of(each), each));
        return observations.stream()
                .map(each -> Optional.ofNullable(known.get(ObservationKey.of(each)))
                        .map(same -> like(each, same))
                        .orElse(each))
                .toList();
    }

    private static Observation like(Observation observation, Observation earlier) {
        return observation.toBuilder()
                .value(same(observation.value(), earlier.value()))
                .numerator(same(observation.numerator(), earlier.numerator()))
                .denominator(same(observation.denominator(), earlier.denominator()))
                .build();
    }

    private static Optional<BigDecimal> same(Optional<BigDecimal> figure, Optional<BigDecimal> earlier) {
        return figure.map(
                found -> earlier.filter(known -> known.compareTo(found) == 0).orElse(found));
    }
}
