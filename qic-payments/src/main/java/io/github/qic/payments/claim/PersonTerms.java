package io.github.qic.payments.claim;

import io.github.qic.core.people.Participant;
import io.github.qic.payments.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** A participant with either the terms that apply by day or, if never paid, the reason. */
record PersonTerms(
        Participant person, Scheme scheme, @Nullable TermsByDay terms, DayTerms.@Nullable Unpaid unpaid) {}
