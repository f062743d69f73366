package io.github.qic.payments.ledger;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** When, by whom and why an entry of a ledger was recorded, as stated by the application: the library reads no clock. */
@Value.Immutable
@JsonDeserialize(builder = AuditStamp.Builder.class)
public sealed interface AuditStamp permits ImmutableAuditStamp {
    /** A user or a system that records entries; only its id is known here. */
    interface Actor {}

    /** {@return when the entry was recorded} */
    Optional<Instant> at();

    /** {@return who recorded it: the pseudonym of a user or the name of a system, never the name of a person} */
    Optional<Id<Actor>> by();

    /** {@return why, in free text that names no person} */
    Optional<String> why();

    /** {@return a stamp that states nothing} */
    static AuditStamp none() {
        return builder().build();
    }

    /** {@return a stamp with time and actor} */
    static AuditStamp of(Instant at, Id<Actor> by) {
        return builder().at(at).by(by).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this stamp} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds stamps. */
    final class Builder extends ImmutableAuditStamp.Builder {
        Builder() {}

        /** @throws InvalidValueException if the reason is blank, or the time not in the years 1900 to 2200 */
        @Override
        public AuditStamp build() {
            AuditStamp stamp = super.build();
            return new Problems()
                    .requireDate(stamp.at(), "/at")
                    .requireText(stamp.why(), "/why")
                    .returnIfNone(stamp);
        }
    }
}
