package io.github.qic.pdsa.measure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What exactly is counted, so that two people who collect a measure get the same number. Example: numerator "residents
 * whose medicines were reviewed this month", denominator "residents on the last day of the month", excluded "short stays".
 */
@Value.Immutable
@JsonDeserialize(builder = OperationalDefinition.Builder.class)
public interface OperationalDefinition {
    /** {@return what is counted or measured} */
    String numerator();

    /** {@return what it is held against; a proportion and a rate need it} */
    Optional<String> denominator();

    /** {@return who or what is left out} */
    List<String> exclusions();

    /** {@return the unit of the value, such as {@code %} or {@code falls per 1,000 resident days}} */
    Optional<String> unit();

    /** {@return how it is done, where the rest does not say} */
    Optional<String> method();

    /**
     * {@return what a numerator over its denominator is shown times: 1000 where the unit says {@code per 1,000 resident days}, 1
     * where it names no number}
     */
    default BigDecimal multiplier() {
        return UnitMultiplier.of(unit().orElse(""));
    }

    private OperationalDefinition checked() {
        Problems problems =
                new Problems().requireText(numerator(), "/numerator").requireTexts(exclusions(), "/exclusions");
        problems.requireText(denominator(), "/denominator");
        problems.requireText(unit(), "/unit");
        problems.requireText(method(), "/method");
        return problems.returnIfNone(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this definition} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds definitions. */
    final class Builder extends ImmutableOperationalDefinition.Builder {
        Builder() {}

        /** @throws InvalidValueException for blank text */
        @Override
        public OperationalDefinition build() {
            return super.build().checked();
        }
    }
}
