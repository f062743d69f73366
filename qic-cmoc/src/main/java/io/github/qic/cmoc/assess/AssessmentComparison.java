package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.indicator.IndicatorResult;
import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.indicator.PresenceReason;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two assessments. */
final class AssessmentComparison {
    private AssessmentComparison() {}

    /** The result for one claim at one site, or for the whole collaborative. */
    private record Cell(String label, Optional<AssessedSite> site, IndicatorResult result) {}

    private record Key(Id<? extends TheoryClaim> claim, Optional<Id<Site>> site) {}

    static List<PresenceChange> between(Assessment earlier, Assessment later) {
        if (!earlier.collaborative().equals(later.collaborative())) {
            throw InvalidValueException.of("/collaborative", "must be the same in both assessments");
        }
        Map<Key, Cell> before = cells(earlier);
        Map<Key, Cell> after = cells(later);
        List<PresenceChange> changes = new ArrayList<>();
        after.forEach((key, cell) -> change(key, before.get(key), cell).ifPresent(changes::add));
        before.forEach((key, cell) -> {
            if (!after.containsKey(key)) {
                change(key, cell, null).ifPresent(changes::add);
            }
        });
        return List.copyOf(changes);
    }

    private static Map<Key, Cell> cells(Assessment assessment) {
        Map<Key, Cell> cells = new LinkedHashMap<>();
        for (AssessedClaim claim : assessment.claims()) {
            for (AssessedSite site : assessment.sites()) {
                claim.at(site.id())
                        .ifPresent(result -> cells.put(
                                new Key(claim.claim(), Optional.of(site.id())),
                                new Cell(claim.label(), Optional.of(site), result)));
            }
            cells.put(
                    new Key(claim.claim(), Optional.empty()), new Cell(claim.label(), Optional.empty(), claim.whole()));
        }
        return cells;
    }

    private static Optional<PresenceChange> change(Key key, @Nullable Cell before, @Nullable Cell after) {
        Optional<Presence> was =
                Optional.ofNullable(before).map(cell -> cell.result().presence());
        Optional<Presence> is =
                Optional.ofNullable(after).map(cell -> cell.result().presence());
        if (was.equals(is)) {
            return Optional.empty();
        }
        List<PresenceReason> old = reasons(before);
        List<PresenceReason> now = reasons(after);
        Cell cell = Stream.of(Optional.ofNullable(after), Optional.ofNullable(before))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        return Optional.of(
                new PresenceChange(key.claim(), cell.label(), cell.site(), was, is, minus(old, now), minus(now, old)));
    }

    private static List<PresenceReason> reasons(@Nullable Cell cell) {
        return cell == null ? List.of() : cell.result().grounds();
    }

    private static List<PresenceReason> minus(List<PresenceReason> some, List<PresenceReason> others) {
        return some.stream().filter(reason -> !others.contains(reason)).toList();
    }
}
