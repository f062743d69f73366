package io.github.qic.cmoc.check;

import io.github.qic.core.valid.Id;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The different values of one kind in some pieces of evidence, as far as they are of interest, and whether all are known. */
final class DistinctValues {
    private final int maximum;
    private Set<String> values = Set.of();
    private boolean known = true;

    DistinctValues(int maximum) {
        this.maximum = maximum;
    }

    /** Adds the values of one piece; a piece without any makes the whole unknown. */
    void add(Collection<?> ofOnePiece) {
        for (Object value : ofOnePiece) {
            keep(value);
        }
        known = known && !ofOnePiece.isEmpty();
    }

    /** Adds the value of one piece, which makes the whole unknown if it has none. */
    void add(Optional<?> ofOnePiece) {
        ofOnePiece.ifPresent(this::keep);
        known = known && ofOnePiece.isPresent();
    }

    void add(Id<?> ofOnePiece) {
        keep(ofOnePiece);
    }

    void add(DistinctValues other) {
        other.values.forEach(this::keep);
        known = known && other.known;
    }

    private void keep(Object value) {
        if (values.isEmpty()) {
            values = new TreeSet<>(); // most claims have none
        }
        if (values.size() < maximum) {
            values.add(value.toString());
        }
    }

    /** {@return the number of different values, at most the maximum} */
    int size() {
        return values.size();
    }

    boolean is(Collection<? extends Id<?>> others) {
        return known && values.equals(others.stream().map(Id::value).collect(Collectors.toSet()));
    }

    /** {@return the values with their number, such as {@code one site (home-b)}; empty if there are enough or one is unknown} */
    Optional<String> few(String singular, String plural) {
        if (!known || values.isEmpty() || values.size() >= maximum) {
            return Optional.empty();
        }
        String count = values.size() == 1 ? "one " + singular : values.size() + " " + plural;
        return Optional.of(count + " (" + String.join(", ", values) + ")");
    }
}
