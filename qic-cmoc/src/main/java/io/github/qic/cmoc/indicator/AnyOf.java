package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import org.immutables.value.Value;

/** Any of several rules: the best result counts. */
@Value.Immutable
@JsonTypeName("any-of")
@JsonDeserialize(builder = AnyOf.Builder.class)
public sealed interface AnyOf extends RuleCombination permits ImmutableAnyOf {
    @Override
    @Value.Lazy
    @JsonIgnore
    default int levels() {
        return RuleLevels.of(rules());
    }

    @Override
    @Value.Lazy
    @JsonIgnore
    default long size() {
        return RuleLevels.size(rules());
    }

    @Override
    default IndicatorResult evaluate(IndicatorScope scope) {
        return IndicatorResult.any(
                rules().stream().map(rule -> rule.evaluate(scope)).toList());
    }

    /**
     * {@return the combination of some rules, at least one}
     *
     * @throws InvalidValueException if there is no rule, or there are more than 100,000 rules or 100 levels of them
     */
    static AnyOf of(IndicatorRule... rules) {
        return builder().addRules(rules).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds rules of this type. */
    final class Builder extends ImmutableAnyOf.Builder {
        Builder() {}

        /** @throws InvalidValueException if there is no rule, or there are more than 100,000 rules or 100 levels of them */
        @Override
        public AnyOf build() {
            AnyOf anyOf = super.build();
            return RuleLevels.check(anyOf).returnIfNone(anyOf);
        }
    }
}
