package io.github.qic.cmoc.sharing;

import io.github.qic.cmoc.evidence.SharingPermission;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What may leave the team. */
@Value.Immutable
public sealed interface SharingRules permits ImmutableSharingRules {
    /** {@return how many people must share a role and a site for both to be shown; 1 shows all} */
    int fewestPeople();

    /**
     * {@return the longest quote in words; a longer one is cut and marked; empty for no limit. In a script without spaces between words,
     * each letter counts as a word}
     */
    OptionalInt longestQuote();

    /** {@return what may be shared where nothing is recorded; {@link SharingPermission#SUMMARY} by default} */
    @Value.Default
    default SharingPermission unrecorded() {
        return SharingPermission.SUMMARY;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from these rules} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds rules. */
    final class Builder extends ImmutableSharingRules.Builder {
        Builder() {}

        /** @throws InvalidValueException if a number is below 1 */
        @Override
        public SharingRules build() {
            SharingRules rules = super.build();
            return new Problems()
                    .requireAtLeast(rules.fewestPeople(), 1, "/fewestPeople")
                    .requireAtLeast(rules.longestQuote().orElse(1), 1, "/longestQuote")
                    .returnIfNone(rules);
        }
    }
}
