package io.github.qic.pdsa.chart;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The start of a new phase, with its own centre and limits ({@code part} in qicharts2, {@code rebase} in NHSRplotthedots). It is
 * always a human decision: the library proposes ({@link RebaseProposal}) and never rebases automatically.
 */
@Value.Immutable
@JsonDeserialize(builder = Rebase.Builder.class)
public sealed interface Rebase permits ImmutableRebase {
    /**
     * {@return the label of the first point of the phase; a date between two points means the later one}
     * The label of a dated point is its ISO date, with the time if it has one ({@code 2024-03-01T14:00}), that of an unlabelled point its
     * number from 1.
     */
    String start();

    /** {@return why the process is believed to have changed} */
    String reason();

    /** {@return the rule that proposed it, if any} */
    Optional<String> rule();

    /** {@return when it was accepted} */
    Optional<LocalDate> acceptedOn();

    /** {@return who accepted it, as a role or pseudonym} */
    Optional<String> acceptedBy();

    /**
     * {@return a rebase at the label of the first point of a phase}
     *
     * @throws InvalidValueException if a text is blank
     */
    static Rebase at(String start, String reason) {
        return builder().start(start).reason(reason).build();
    }

    /**
     * {@return a rebase at the date of the first point of a phase}
     *
     * @throws InvalidValueException if the reason is blank
     */
    static Rebase at(LocalDate start, String reason) {
        return at(start.toString(), reason);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds rebases. */
    final class Builder extends ImmutableRebase.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if a text is blank, the start has more than 1,000 characters, or the day of acceptance not in the
         *     years 1900 to 2200
         */
        @Override
        public Rebase build() {
            Rebase rebase = super.build();
            return new Problems()
                    .requireName(rebase.start(), "/start")
                    .requireText(rebase.reason(), "/reason")
                    .requireText(rebase.rule(), "/rule")
                    .requireText(rebase.acceptedBy(), "/acceptedBy")
                    .requireDate(rebase.acceptedOn(), "/acceptedOn")
                    .returnIfNone(rebase);
        }
    }
}
