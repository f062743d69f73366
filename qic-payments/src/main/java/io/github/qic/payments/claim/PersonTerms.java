package io.github.qic.payments.claim;

import io.github.qic.core.people.Participant;
import io.github.qic.payments.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * A participant with the terms that apply: either by day, or unpaid on every day.
 *
 * @param terms the terms by day; null if the person is never paid
 * @param unpaid why the person is never paid; null if there are terms
 */
record PersonTerms(
        Participant person,
        Scheme scheme,
        @Nullable TermsByDay terms,
        @Nullable UnpaidTerms unpaid) {}
