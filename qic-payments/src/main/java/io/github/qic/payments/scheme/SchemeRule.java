package io.github.qic.payments.scheme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Sector;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who is paid on which terms, or not paid and why. The first rule of a scheme that covers a person at a gathering applies. */
@Value.Immutable
@JsonDeserialize(builder = SchemeRule.Builder.class)
public sealed interface SchemeRule permits ImmutableSchemeRule {
    /** {@return a short name of the rule, unique in its scheme} */
    String name();

    /** {@return the roles it covers; empty for all} */
    List<Role> roles();

    /** {@return the sectors it covers, by the employer, {@code public} for people without one; empty for all} */
    List<Sector> sectors();

    /** {@return the kinds of employer it covers; empty for all, also for people without an employer} */
    List<OrganisationKind> employerKinds();

    /** {@return the employers it covers; empty for all, also for people without an employer} */
    List<Id<Organisation>> employers();

    /** {@return the learning events and meetings it covers, for amounts by activity; empty for all} */
    List<Id<Gathering>> gatherings();

    /** {@return the terms of payment; empty if these people are not paid} */
    Optional<PayTerms> terms();

    /** {@return why these people are not paid; empty if they are} */
    Optional<String> unpaid();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableSchemeRule.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if the name is blank, it or the reason not to pay has more than 1,000 characters, or
         *     there are both terms and a reason not to pay, or neither
         */
        @Override
        public SchemeRule build() {
            SchemeRule rule = super.build();
            boolean either = rule.terms().isPresent() != rule.unpaid().isPresent();
            return new Problems()
                    .requireName(rule.name(), "/name")
                    .require(either, "", "must have either terms or unpaid")
                    .requireName(rule.unpaid(), "/unpaid")
                    .returnIfNone(rule);
        }
    }
}
