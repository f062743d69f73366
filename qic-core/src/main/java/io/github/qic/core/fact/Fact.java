package io.github.qic.core.fact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.json.ListDocument;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A named figure with its unit, date and source: what one module supplies and any other can read. */
@Value.Immutable
@JsonDeserialize(builder = Fact.Builder.class)
public interface Fact {
    /** The JSON document of facts, by which one application gives figures to another. */
    ListDocument<Fact> DOCUMENT = ListDocument.of("qic/facts", 1, "facts", Fact.class);

    /** {@return what the figure is, such as {@code attendance.retained}; lower case words with dots and hyphens} */
    String name();

    /** {@return what it is about, such as a site; nothing when it is about the whole collaborative} */
    Optional<Id<?>> about();

    /** {@return the figure} */
    BigDecimal value();

    /** {@return the unit, such as {@code people}, {@code minutes}, {@code GBP} or {@code 1} for a plain ratio} */
    String unit();

    /** {@return the day the figure was true, if it is tied to one} */
    Optional<LocalDate> asOf();

    /** {@return how the figure is defined, so that two figures of one name can be told apart} */
    String definition();

    /** {@return where it comes from: a calculation, a document, a person's statement} */
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
        Builder() {}

        /** @throws InvalidValueException for a name that is not a key, and blank unit, definition or source */
        @Override
        public Fact build() {
            Fact fact = super.build();
            return new Problems()
                    .require(
                            fact.name().matches("[a-z][a-z0-9]*([.-][a-z0-9]+)*"),
                            "/name",
                            "must look like attendance.retained")
                    .requireText(fact.unit(), "/unit")
                    .requireText(fact.definition(), "/definition")
                    .requireText(fact.source(), "/source")
                    .returnIfNone(fact);
        }
    }
}
