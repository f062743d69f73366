package io.github.qic.core.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person's decision to accept a finding, as {@link Finding#accept} makes it. It holds wherever its subject is listed, and in
 * every later version, for as long as the content of the subject and the message of the finding stay the same.
 */
@Value.Immutable
@JsonDeserialize(builder = Acceptance.Builder.class)
public sealed interface Acceptance permits ImmutableAcceptance {
    /** {@return the code of the accepted finding} */
    String code();

    /** {@return the subject of the finding; without a fingerprint, its path} */
    String subject();

    /**
     * {@return the fingerprint of the finding; empty in the earliest documents, which have its {@code path} instead: such an
     * acceptance covers whatever the path leads to, until {@link Review#acceptances()} replaces it}
     */
    Optional<String> fingerprint();

    /** {@return why it is accepted, for later readers} */
    String reason();

    /** {@return who accepted it, as a role or pseudonym} */
    String by();

    /** {@return the date of acceptance} */
    LocalDate on();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this acceptance} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds acceptances. */
    final class Builder extends ImmutableAcceptance.Builder {
        Builder() {}

        @JsonProperty("path")
        Builder path(String path) {
            return subject(path);
        }

        /**
         * @throws InvalidValueException if the code, reason or person is blank, the subject is neither empty nor begins with
         *     {@code /}, the fingerprint is not 16 hexadecimal digits, or the day not in the years 1900 to 2200
         */
        @Override
        public Acceptance build() {
            Acceptance acceptance = super.build();
            Problems problems = new Problems().requireText(acceptance.code(), "/code");
            Finding.requirePointer(problems, acceptance.subject(), "/subject");
            acceptance.fingerprint().ifPresent(print -> Finding.requireFingerprint(problems, print));
            return problems.requireText(acceptance.reason(), "/reason")
                    .requireText(acceptance.by(), "/by")
                    .requireDate(acceptance.on(), "/on")
                    .returnIfNone(acceptance);
        }
    }
}
