package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Everything that several rules ask: in place or absent where all of them are, partly where they differ. */
@Value.Immutable
@JsonTypeName("all-of")
@JsonDeserialize(builder = AllOf.Builder.class)
public non-sealed interface AllOf extends IndicatorRule {
    /** {@return the rules, at least one} */
    List<IndicatorRule> rules();

    @Override
    default IndicatorResult evaluate(IndicatorScope scope) {
        return RuleCombination.all(
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
    static AllOf of(IndicatorRule... rules) {
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
    final class Builder extends ImmutableAllOf.Builder {
        Builder() {}

        /** @throws InvalidValueException for to hold no rule */
        @Override
        public AllOf build() {
            AllOf allOf = super.build();
            return new Problems()
                    .require(!allOf.rules().isEmpty(), "/rules", "must not be empty")
                    .returnIfNone(allOf);
        }
    }
}
