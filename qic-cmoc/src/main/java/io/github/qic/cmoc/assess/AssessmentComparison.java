package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.indicator.IndicatorResult;
import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.indicator.PresenceReason;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares two assessments. */
final class AssessmentComparison {
    private AssessmentComparison() {}

    /** The result for one claim at one site, or for the whole collaborative. */
    private record Cell(String label, Optional<AssessedSite> site, Presence presence, List<PresenceReason> reasons) {
        Cell(AssessedClaim claim, Optional<AssessedSite> site, IndicatorResult result) {
            this(claim.label(), site, result.presence(), result.reasons());
        }
    }

    /** Comparable, so that a map of keys stays fast whatever their hashes. */
    private record Key(Id<? extends TheoryClaim> claim, Optional<Id<Site>> site) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.<Key, String>comparing(key -> key.claim.value())
                .thenComparing(key -> key.site.map(Id::value).orElse(""));

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    static List<PresenceChange> between(Assessment earlier, Assessment later) {
        if (!earlier.collaborative().equals(later.collaborative())) {
            throw InvalidValueException.of("/collaborative", "must be the same in both assessments");
        }
        Map<Key, Cell> before = cells(earlier);
        Map<Key, Cell> after = cells(later);
        List<PresenceChange> changes = new ArrayList<>();
        Set<Key> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        for (Key key : keys) {
            Optional<Cell> was = Optional.ofNullable(before.get(key));
            Optional<Cell> is = Optional.ofNullable(after.get(key));
            if (!was.map(Cell::presence).equals(is.map(Cell::presence))) {
                changes.add(change(key, is.or(() -> was).orElseThrow(), was, is));
            }
        }
        return List.copyOf(changes);
    }

    private static Map<Key, Cell> cells(Assessment assessment) {
        Map<Key, Cell> cells = new LinkedHashMap<>();
        for (AssessedClaim claim : assessment.claims()) {
            for (AssessedSite site : assessment.sites()) {
                claim.at(site.id())
                        .map(result -> new Cell(claim, Optional.of(site), result))
                        .ifPresent(cell -> cells.put(new Key(claim.claim(), Optional.of(site.id())), cell));
            }
            cells.put(new Key(claim.claim(), Optional.empty()), new Cell(claim, Optional.empty(), claim.whole()));
        }
        return cells;
    }

    private static PresenceChange change(Key key, Cell cell, Optional<Cell> before, Optional<Cell> after) {
        List<PresenceReason> old = before.map(Cell::reasons).orElse(List.of());
        List<PresenceReason> now = after.map(Cell::reasons).orElse(List.of());
        return new PresenceChange(
                key.claim(),
                cell.label(),
                cell.site(),
                before.map(Cell::presence),
                after.map(Cell::presence),
                minus(old, now),
                minus(now, old));
    }

    private static List<PresenceReason> minus(List<PresenceReason> some, List<PresenceReason> others) {
        Set<PresenceReason> known = new HashSet<>(others);
        return some.stream().filter(reason -> !known.contains(reason)).toList();
    }
}
