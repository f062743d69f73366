package io.github.qic.cmoc.refi;

import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.Optional;
import java.util.Set;

/**
 * What the cases of a passage say about it.
 *
 * @param speaker the speaker, if there is just one case
 * @param sites the sites of all cases
 * @param stage the stage, if all cases that have any have the same
 * @param renamed the cases whose names are left out
 */
record CaseFacts(Optional<Speaker> speaker, Set<Id<Site>> sites, Optional<Id<Stage>> stage, Set<Guid> renamed) {}
