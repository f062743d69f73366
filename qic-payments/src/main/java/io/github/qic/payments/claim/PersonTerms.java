package io.github.qic.payments.claim;

import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.scheme.Scheme;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A participant with either the terms that apply by day or, if never paid, the reason.
 *
 * @param gatherings where they apply; empty for everywhere
 */
record PersonTerms(
        Participant person,
        Scheme scheme,
        Set<Id<Gathering>> gatherings,
        @Nullable TermsByDay terms,
        DayTerms.@Nullable Unpaid unpaid) {
    boolean applyTo(Id<Gathering> gathering) {
        return gatherings.isEmpty() || gatherings.contains(gathering);
    }
}
