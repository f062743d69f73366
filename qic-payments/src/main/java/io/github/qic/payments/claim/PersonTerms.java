package io.github.qic.payments.claim;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.scheme.Scheme;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A participant as the scheme sees them.
 *
 * @param person the participant
 * @param scheme the scheme
 * @param offers what is paid; nothing if the person is refused on every day
 * @param refusal why nothing is ever paid; nothing if something is
 */
record PersonTerms(
        Participant person,
        Scheme scheme,
        @Nullable TermsByDay offers,
        @Nullable UnpaidTerms refusal) {
    Optional<Id<Organisation>> employer() {
        return person.employer();
    }
}
