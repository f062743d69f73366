package io.github.qic.pdsa.measure;

import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.util.Comparator;

/** What a project holds one observation of; comparable, so that a map of keys stays fast whatever their hashes. */
record ObservationKey(Id<Measure> measure, LocalDate on) implements Comparable<ObservationKey> {
    private static final Comparator<ObservationKey> ORDER =
            Comparator.comparing(ObservationKey::on).thenComparing(key -> key.measure.value());

    static ObservationKey of(Observation observation) {
        return new ObservationKey(observation.measure(), observation.on());
    }

    @Override
    public int compareTo(ObservationKey other) {
        return ORDER.compare(this, other);
    }
}
