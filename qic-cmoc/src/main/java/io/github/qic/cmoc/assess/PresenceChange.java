package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.indicator.PresenceReason;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A change in presence between two assessments.
 *
 * @param claim the condition or context
 * @param label its label
 * @param site the site; empty for the whole collaborative
 * @param before its presence before; empty if it was not assessed
 * @param after its presence now; empty if it is no longer assessed
 * @param removedReasons the reasons that no longer apply
 * @param addedReasons the reasons that are new
 */
public record PresenceChange(
        Id<? extends TheoryClaim> claim,
        String label,
        Optional<AssessedSite> site,
        Optional<Presence> before,
        Optional<Presence> after,
        List<PresenceReason> removedReasons,
        List<PresenceReason> addedReasons) {
    public PresenceChange {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(removedReasons, "removedReasons");
        Objects.requireNonNull(addedReasons, "addedReasons");
        removedReasons = List.copyOf(removedReasons);
        addedReasons = List.copyOf(addedReasons);
    }
}
