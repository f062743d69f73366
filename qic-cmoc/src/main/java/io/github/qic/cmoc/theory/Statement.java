package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import java.util.Optional;
import org.immutables.value.Value;

/** A configuration as a sentence in three parts. The reason is a part of its own: without it the mechanism is lost. */
@Value.Immutable
@JsonDeserialize(builder = Statement.Builder.class)
public interface Statement {
    /** {@return what has to be so, without the word if} */
    @JsonProperty("if")
    Optional<String> ifPart();

    /** {@return what follows} */
    @JsonProperty("then")
    Optional<String> thenPart();

    /** {@return why it follows} */
    @JsonProperty("because")
    Optional<String> becausePart();

    /** {@return the whole sentence, as far as it goes} */
    default String sentence() {
        return TextRules.sentence(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this statement} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds statements. */
    final class Builder extends ImmutableStatement.Builder {
        Builder() {}

        /** @throws InvalidValueException for blank parts */
        @Override
        public Statement build() {
            Statement statement = super.build();
            TextRules.check(statement);
            return statement;
        }
    }
}
