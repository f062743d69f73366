package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import org.immutables.value.Value;

/** All of several rules: in place or absent if every rule is, partly in place if they differ. */
@Value.Immutable
@JsonTypeName("all-of")
@JsonDeserialize(builder = AllOf.Builder.class)
public sealed interface AllOf extends RuleCombination permits ImmutableAllOf {
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
        return IndicatorResult.all(
                rules().stream().map(rule -> rule.evaluate(scope)).toList());
    }

    /**
     * {@return the combination of some rules, at least one}
     *
     * @throws InvalidValueException if there is no rule, or there are more than 100,000 rules or 100 levels of them
     */
    static AllOf of(IndicatorRule... rules) {
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
    final class Builder extends ImmutableAllOf.Builder {
        Builder() {}

        /** @throws InvalidValueException if there is no rule, or there are more than 100,000 rules or 100 levels of them */
        @Override
        public AllOf build() {
            AllOf allOf = super.build();
            return RuleLevels.check(allOf).returnIfNone(allOf);
        }
    }
}
