package io.github.qic.payments.claim;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.scheme.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Everything that prices a register: the scheme, the tables, and what only the caller knows.
 *
 * <pre>{@code
 * Claims claims = Pricing.of(scheme, PayTables.standard()).claims(collaborative);
 * }</pre>
 */
@Value.Immutable
public interface Pricing {
    /** {@return the scheme that pays} */
    Scheme scheme();

    /** {@return the tables it pays from} */
    PayTables tables();

    /**
     * {@return the day whose knowledge of pay awards counts, so that a claim made before a late award can be made again;
     * nothing if all that the tables know counts} On-costs count as known from the day they take effect.
     */
    Optional<LocalDate> knownOn();

    /** {@return the day of claiming, needed where the scheme limits the days to claim} */
    Optional<LocalDate> claimedOn();

    /** {@return the full-time annual salary of each person paid by it; kept in no result} */
    @Value.Default
    default Function<Id<Participant>, Optional<Money>> salaries() {
        return person -> Optional.empty();
    }

    /** {@return the actual cost of each attendance paid by it} */
    @Value.Default
    default Function<AttendanceKey, Optional<Money>> actualCosts() {
        return attendance -> Optional.empty();
    }

    /** {@return the claims made before: their attendances are not paid again, and their totals count towards the budget} */
    List<EarlierClaim> earlierClaims();

    /**
     * {@return pricing with nothing but a scheme and tables}
     *
     * @param scheme the scheme that pays
     * @param tables the tables it pays from
     */
    static Pricing of(Scheme scheme, PayTables tables) {
        return builder().scheme(scheme).tables(tables).build();
    }

    /**
     * {@return the claims for the register inside a collaborative}
     *
     * @param collaborative the people, their employers and their attendance
     */
    default Claims claims(Collaborative collaborative) {
        return claims(collaborative, collaborative.register());
    }

    /**
     * {@return the claims for a register}
     *
     * @param collaborative the people and their employers
     * @param register who was at what
     */
    default Claims claims(Collaborative collaborative, Register register) {
        return ClaimsWriter.write(this, decisions(collaborative, register));
    }

    /**
     * {@return one decision for each attendance of a register, in its order}
     *
     * @param collaborative the people and their employers
     * @param register who was at what
     */
    default List<PricingDecision> decisions(Collaborative collaborative, Register register) {
        Pricer pricer = new Pricer(this, collaborative);
        ClaimLimits gate = new ClaimLimits(this);
        return register.attendances().stream()
                .map(pricer::decide)
                .map(gate::pass)
                .toList();
    }

    /**
     * {@return what decides about one attendance at a time, in constant memory and whatever the order; overlaps are not seen}
     *
     * @param collaborative the people and their employers
     * @throws InvalidValueException if the result would depend on more than one attendance: earlier claims, a daily cap, a
     *     budget, or a weekly threshold of National Insurance
     */
    default Pricer pricer(Collaborative collaborative) {
        StreamRules.alone(this).throwIfAny();
        return new Pricer(this, collaborative);
    }

    /**
     * {@return a decision for each attendance, as {@link #decisions} would give it, remembering one person at a time} The
     * stream is sequential.
     *
     * @param collaborative the people and their employers
     * @param attendances who was at what, sorted by person, day, start and gathering; an attendance out of order is refused
     *     when it comes
     * @throws InvalidValueException if the scheme has a budget, which needs all people by day
     */
    default Stream<PricingDecision> sorted(Collaborative collaborative, Stream<Attendance> attendances) {
        StreamRules.sorted(this).throwIfAny();
        SortedPricer gate = new SortedPricer(this, new Pricer(this, collaborative));
        return attendances.sequential().map(gate::decide);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type. */
    final class Builder extends ImmutablePricing.Builder {
        Builder() {}

        /** @throws InvalidValueException for a limit of days to claim without the day of claiming */
        @Override
        public Pricing build() {
            Pricing pricing = super.build();
            return new Problems()
                    .require(
                            pricing.scheme().window().daysToClaim().isEmpty()
                                    || pricing.claimedOn().isPresent(),
                            "/claimedOn",
                            "must be given: the scheme limits the days to claim")
                    .returnIfNone(pricing);
        }
    }
}
