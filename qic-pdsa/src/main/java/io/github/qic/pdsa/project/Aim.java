package io.github.qic.pdsa.project;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.measure.Expectation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a project wants to achieve: how much, by when, for whom. Each part of a SMART aim is a separate attribute. */
@Value.Immutable
@JsonDeserialize(builder = Aim.Builder.class)
public sealed interface Aim permits ImmutableAim {
    /** {@return the aim in one sentence} */
    String statement();

    /** {@return the people it is for} */
    Optional<String> forWhom();

    /** {@return how much, on which measure} */
    Optional<Expectation> howMuch();

    /** {@return why it is achievable} */
    Optional<String> achievable();

    /** {@return why it matters here} */
    Optional<String> relevant();

    /** {@return the day by which it should be achieved} */
    Optional<LocalDate> byWhen();

    /** {@return the missing parts of a SMART aim, in their order} */
    default Set<AimPart> missing() {
        Set<AimPart> missing = EnumSet.allOf(AimPart.class);
        missing.removeIf(part -> switch (part) {
            case SPECIFIC -> forWhom().isPresent();
            case MEASURABLE -> howMuch().flatMap(Expectation::measure).isPresent();
            case ACHIEVABLE -> achievable().isPresent();
            case RELEVANT -> relevant().isPresent();
            case TIME_BOUND -> byWhen().isPresent();
        });
        return Collections.unmodifiableSet(missing);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this aim} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds aims. */
    final class Builder extends ImmutableAim.Builder {
        Builder() {}

        /** @throws InvalidValueException if a text is blank, as unknown parts must be absent, or the day is not in the years 1900 to 2200 */
        @Override
        public Aim build() {
            Aim aim = super.build();
            return new Problems()
                    .requireText(aim.statement(), "/statement")
                    .requireText(aim.forWhom(), "/forWhom")
                    .requireText(aim.achievable(), "/achievable")
                    .requireText(aim.relevant(), "/relevant")
                    .requireDate(aim.byWhen(), "/byWhen")
                    .returnIfNone(aim);
        }
    }
}
