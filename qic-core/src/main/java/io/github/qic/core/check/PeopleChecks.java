package io.github.qic.core.check;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.people.Role;
import java.util.HashSet;
import java.util.Set;

/**
 * Checks whether people have roles of the vocabulary: other roles belong to no profession, and schemes rarely pay for them.
 */
final class PeopleChecks {
    static final CheckGroup<CollaborativeCheckContext> GROUP = new CheckGroup<>(PeopleChecks::check);
    private static final Rule UNKNOWN_ROLE = GROUP.advice("core.unknown-role", RuleSources.RECORD);

    private PeopleChecks() {}

    /** Reported once for each role, since fifty people may share a spelling. */
    private static void check(CollaborativeCheckContext c) {
        Set<Role> seen = new HashSet<>();
        c.each(c.collaborative.participants(), "/participants", (person, path) -> {
            Role role = person.role();
            if (!role.isKnown() && seen.add(role)) {
                String nearest = role.nearestKnown()
                        .map(known -> "; the nearest known one is " + known)
                        .orElse("");
                c.found(UNKNOWN_ROLE, path + "/role", role + " is not a known role" + nearest);
            }
        });
    }
}
