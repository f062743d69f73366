package io.github.qic.pdsa.measure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * What exactly is counted, so that two people who collect a measure get the same number. Example: numerator "residents
 * whose medicines were reviewed this month", denominator "residents on the last day of the month", excluded "short stays".
 */
@Value.Immutable
@JsonDeserialize(builder = OperationalDefinition.Builder.class)
public sealed interface OperationalDefinition permits ImmutableOperationalDefinition {
    /** {@return what is counted or measured} */
    String numerator();

    /** {@return what it is divided by; required for a proportion or a rate} */
    Optional<String> denominator();

    /** {@return who or what is excluded} */
    List<String> exclusions();

    /** {@return the unit of the value, such as {@code %} or {@code falls per 1,000 resident days}} */
    Optional<String> unit();

    /** {@return the method of measurement, as far as the rest does not describe it} */
    Optional<String> method();

    /** {@return the factor for display: 1000 if the unit is {@code per 1,000 resident days}, 1 if it contains no number} */
    default BigDecimal multiplier() {
        Matcher per = Builder.PER.matcher(unit().orElse(""));
        return per.find() ? new BigDecimal(per.group(1).replace(",", "")) : BigDecimal.ONE;
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
        private static final Pattern PER = Pattern.compile(
                "(?<![\\p{L}\\p{N}])per ([1-9]\\d{0,2}(?:,\\d{3}){1,3}|[1-9]\\d{0,8})(?![\\p{L}\\p{N}])");

        Builder() {}

        /** @throws InvalidValueException if a text is blank */
        @Override
        public OperationalDefinition build() {
            OperationalDefinition definition = super.build();
            return new Problems()
                    .requireText(definition.numerator(), "/numerator")
                    .requireTexts(definition.exclusions(), "/exclusions")
                    .requireText(definition.denominator(), "/denominator")
                    .requireText(definition.unit(), "/unit")
                    .requireText(definition.method(), "/method")
                    .returnIfNone(definition);
        }
    }
}
