package io.github.qic.core.fact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.json.ListDocument;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** A named figure with its unit, date and source, supplied by one module and read by any other. */
@Value.Immutable
@JsonDeserialize(builder = Fact.Builder.class)
public sealed interface Fact permits ImmutableFact {
    /** The JSON document of facts, for passing figures between applications. */
    ListDocument<Fact> DOCUMENT = ListDocument.of("qic/facts", 1, "facts", Fact.class);

    /** {@return what the figure is, such as {@code attendance.retained}; lower case words with dots and hyphens} */
    String name();

    /** {@return its subject, such as a site; empty for the whole collaborative} */
    Optional<Id<?>> about();

    /** {@return the figure} */
    BigDecimal value();

    /** {@return the unit, such as {@code people}, {@code minutes}, {@code GBP} or {@code 1} for a plain ratio} */
    String unit();

    /** {@return the day it refers to, if any} */
    Optional<LocalDate> asOf();

    /** {@return its definition, which distinguishes figures of the same name} */
    String definition();

    /** {@return its source: a calculation, a document or a person's statement} */
    String source();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this fact} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds facts. */
    final class Builder extends ImmutableFact.Builder {
        private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*+([.-][a-z0-9]++)*+");

        Builder() {}

        /**
         * @throws InvalidValueException if the name is malformed, name or unit have more than 1,000 characters, unit, definition
         *     or source is blank, or the day not in the years 1900 to 2200
         */
        @Override
        public Fact build() {
            Fact fact = super.build();
            return new Problems()
                    .require(NAME.matcher(fact.name()).matches(), "/name", "must look like attendance.retained")
                    .requireName(fact.name(), "/name")
                    .requireDecimal(fact.value(), "/value")
                    .requireName(fact.unit(), "/unit")
                    .requireDate(fact.asOf(), "/asOf")
                    .requireText(fact.definition(), "/definition")
                    .requireText(fact.source(), "/source")
                    .returnIfNone(fact);
        }
    }
}
