package io.github.qic.cmoc.indicator;

import io.github.qic.core.fact.Fact;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The latest figure of each name up to a day, for each site and for the whole; of several on one day, the last in the list. */
final class RecordedFigures {
    private final Map<Key, Fact> latest = new HashMap<>();

    RecordedFigures(List<Fact> figures, LocalDate date) {
        for (Fact fact : figures) {
            if (fact.asOf().stream().noneMatch(date::isBefore)) {
                latest.merge(
                        new Key(fact.name(), fact.about().map(Id::value)),
                        fact,
                        (a, b) -> asOf(b).isBefore(asOf(a)) ? a : b);
            }
        }
    }

    Optional<Fact> latest(String name, Optional<Id<Site>> site) {
        return Optional.ofNullable(latest.get(new Key(name, site.map(Id::value))));
    }

    private static LocalDate asOf(Fact fact) {
        return fact.asOf().orElse(LocalDate.MIN);
    }

    /** Comparable, so that a map of keys stays fast whatever their hashes. */
    private record Key(String name, Optional<String> about) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::name).thenComparing(key -> key.about.orElse(""));

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
