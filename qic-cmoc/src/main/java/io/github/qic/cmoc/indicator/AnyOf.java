package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** One of several ways to see the same thing: the best of them counts. */
@Value.Immutable
@JsonTypeName("any-of")
@JsonDeserialize(builder = AnyOf.Builder.class)
public non-sealed interface AnyOf extends IndicatorRule {
    /** {@return the rules, at least one} */
    List<IndicatorRule> rules();

    @Override
    default IndicatorResult evaluate(IndicatorScope scope) {
        return RuleCombination.any(
                rules().stream().map(rule -> rule.evaluate(scope)).toList());
    }

    @Override
    default Stream<IndicatorRule> leaves() {
        return rules().stream().flatMap(IndicatorRule::leaves);
    }

    /**
     * {@return the rules as one}
     *
     * @param rules the rules, at least one
     */
    static AnyOf of(IndicatorRule... rules) {
        return builder().addRules(rules).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this rule} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds rules of this type. */
    final class Builder extends ImmutableAnyOf.Builder {
        Builder() {}

        /** @throws InvalidValueException for to hold no rule */
        @Override
        public AnyOf build() {
            AnyOf anyOf = super.build();
            return new Problems()
                    .require(!anyOf.rules().isEmpty(), "/rules", "must not be empty")
                    .returnIfNone(anyOf);
        }
    }
}
