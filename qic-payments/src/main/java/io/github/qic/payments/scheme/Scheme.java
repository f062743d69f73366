package io.github.qic.payments.scheme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.json.Document;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A scheme that pays for people's time: everything that must be decided before a claim can be priced. */
@Value.Immutable
@JsonDeserialize(builder = Scheme.Builder.class)
public sealed interface Scheme permits ImmutableScheme {
    /** The JSON document of a scheme. */
    Document<Scheme> DOCUMENT = Document.of("qic/scheme", 1, Scheme.class);

    /** {@return its id} */
    Id<Scheme> id();

    /** {@return its title} */
    String title();

    /** {@return who is paid what; the first rule that covers a person at a gathering decides} */
    List<SchemeRule> rules();

    /** {@return how minutes are counted; exactly by default} */
    @Value.Default
    default TimeRules time() {
        return TimeRules.exact();
    }

    /** {@return which attendances can be claimed; all by default} */
    @Value.Default
    default ClaimWindow window() {
        return ClaimWindow.open();
    }

    /** {@return the maximum that is paid in total, including on-costs} */
    Optional<Money> budget();

    /** {@return whether only figures read in an official or other public table may be paid} */
    @Value.Default
    default boolean verifiedRatesOnly() {
        return false;
    }

    /** {@return when a rate is rounded if an enhancement raises it; before the enhancement by default} */
    @Value.Default
    default RateRounding rateRounding() {
        return RateRounding.BEFORE_ENHANCEMENT;
    }

    /** {@return the assumptions of the scheme, to be shown with every claim} */
    List<String> assumptions();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableScheme.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if an amount is more than {@link Money#MAX}, a text is blank, the title has more than
         *     1,000 characters, there are no rules, two have one
         *     name, or the budget is negative
         */
        @Override
        public Scheme build() {
            Scheme scheme = super.build();
            Problems problems = new Problems();
            scheme.budget().ifPresent(budget -> budget.requireBounded(problems, "/budget"));
            return problems.requireName(scheme.title(), "/title")
                    .require(!scheme.rules().isEmpty(), "/rules", "must not be empty")
                    .requireUnique(scheme.rules(), SchemeRule::name, "/rules", "name")
                    .require(scheme.budget().filter(Money::isNegative).isEmpty(), "/budget", "must not be negative")
                    .requireTexts(scheme.assumptions(), "/assumptions")
                    .returnIfNone(scheme);
        }
    }
}
