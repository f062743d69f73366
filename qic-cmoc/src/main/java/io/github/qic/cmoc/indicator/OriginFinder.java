package io.github.qic.cmoc.indicator;

import io.github.qic.core.Collaborative;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.fact.Provenance;
import java.util.Comparator;
import java.util.Optional;

/** Finds the provenance of values of a collaborative. */
final class OriginFinder {
    private OriginFinder() {}

    /** The most specific entry that covers the path decides. */
    static Optional<Origin> of(Collaborative collaborative, String path) {
        return collaborative.provenance().stream()
                .filter(entry -> (path + "/").startsWith(entry.path() + "/"))
                .max(Comparator.comparingInt(entry -> entry.path().length()))
                .map(Provenance::origin);
    }
}
