package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.indicator.PresenceReason;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Optional;

/**
 * Something that stands otherwise than before.
 *
 * @param claim the condition or context
 * @param label what it is called
 * @param site where; nothing for the whole collaborative
 * @param before how it stood; nothing if it was not assessed
 * @param after how it stands; nothing if it is no longer assessed
 * @param removedReasons the grounds that no longer hold
 * @param addedReasons the grounds that are new
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
        removedReasons = List.copyOf(removedReasons);
        addedReasons = List.copyOf(addedReasons);
    }
}
