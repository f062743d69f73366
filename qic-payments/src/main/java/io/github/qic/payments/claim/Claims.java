package io.github.qic.payments.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.json.Document;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.scheme.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The claims for a register: every attendance is either a claim or a rejection. */
@Value.Immutable
@JsonDeserialize(builder = Claims.Builder.class)
public sealed interface Claims permits ImmutableClaims {
    /** The JSON document of claims. */
    Document<Claims> DOCUMENT = Document.of("qic/claims", 1, Claims.class);

    /** {@return the scheme that pays} */
    Id<Scheme> scheme();

    /** {@return the day on which pay awards must have been announced to count; empty if all count} */
    Optional<LocalDate> knownOn();

    /** {@return the assumptions of the scheme} */
    List<String> assumptions();

    /** {@return the claims, by day, start, gathering and person} */
    List<Claim> claims();

    /** {@return the attendances that are not paid, in the same order} */
    List<Rejection> rejections();

    /** {@return doubts about the figures used} */
    List<Finding> findings();

    /** {@return the sum of the claims} */
    Money total();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableClaims.Builder {
        Builder() {}

        /** Sets the claims of a document; Jackson prefers it to the inherited method. */
        @JsonProperty("claims")
        @JsonDeserialize(contentUsing = ClaimDeserializer.class)
        Builder shared(List<Claim> claims) {
            return claims(claims);
        }

        /**
         * @throws InvalidValueException if an id or attendance is claimed twice, an assumption is blank, the day is not in the years 1900
         *     to 2200, or the total is not the sum of the claims or more than {@link Money#MAX}
         */
        @Override
        public Claims build() {
            Claims claims = super.build();
            Money sum = Money.sum(claims.claims().stream().map(Claim::total));
            return new Problems()
                    .requireDate(claims.knownOn(), "/knownOn")
                    .requireUnique(claims.claims(), Claim::id, "/claims", "id")
                    .requireUnique(claims.claims(), Claim::attendance, "/claims", "attendance")
                    .requireTexts(claims.assumptions(), "/assumptions")
                    .require(sum.equals(claims.total()), "/total", "must be the sum of the claims")
                    .require(sum.compareTo(Money.MAX) <= 0, "/total", "must be at most " + Money.MAX.display())
                    .returnIfNone(claims);
        }
    }
}
