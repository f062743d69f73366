package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.immutables.value.Value;

/** A configuration as a sentence in three parts. The reason is a separate part: without it the mechanism is lost. */
@Value.Immutable
@JsonDeserialize(builder = Statement.Builder.class)
public sealed interface Statement permits ImmutableStatement {
    /** {@return the condition, without the word "if"} */
    @JsonProperty("if")
    Optional<String> ifPart();

    /** {@return the consequence, without the word "then"} */
    @JsonProperty("then")
    Optional<String> thenPart();

    /** {@return the reason, without the word "because"} */
    @JsonProperty("because")
    Optional<String> becausePart();

    /** {@return the stated parts as one sentence; empty if no part is stated} */
    default String sentence() {
        return Stream.of(
                        ifPart().map(text -> "If " + text),
                        thenPart().map(text -> "then " + text),
                        becausePart().map(text -> "because " + text))
                .flatMap(Optional::stream)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), parts -> parts.isEmpty() ? "" : StringUtils.capitalize(parts) + "."));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds statements. */
    final class Builder extends ImmutableStatement.Builder {
        Builder() {}

        /** @throws InvalidValueException if a part is blank or has more than 10,000 characters */
        @Override
        public Statement build() {
            Statement statement = super.build();
            Problems problems = new Problems()
                    .requireText(statement.ifPart(), "/if")
                    .requireText(statement.thenPart(), "/then")
                    .requireText(statement.becausePart(), "/because");
            TextRules.requireShort(statement.ifPart(), "/if", problems);
            TextRules.requireShort(statement.thenPart(), "/then", problems);
            TextRules.requireShort(statement.becausePart(), "/because", problems);
            return problems.returnIfNone(statement);
        }
    }
}
