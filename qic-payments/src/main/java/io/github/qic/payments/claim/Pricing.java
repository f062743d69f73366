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
import io.github.qic.payments.scheme.SecondaryThresholdUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Everything needed to price a register: the scheme, the tables, and what only the caller knows.
 *
 * <pre>{@code
 * Claims claims = Pricing.of(scheme, PayTables.standard()).claims(collaborative);
 * }</pre>
 */
@Value.Immutable
public sealed interface Pricing permits ImmutablePricing {
    /** {@return the scheme that pays} */
    Scheme scheme();

    /** {@return the tables it pays from} */
    PayTables tables();

    /**
     * {@return the day on which pay awards must have been announced to count, so that a claim made before a late award can be
     * reproduced; empty if all awards in the tables count} On-costs count as known from the day they take effect.
     */
    Optional<LocalDate> knownOn();

    /** {@return the day of claiming, required if the scheme limits when to claim} */
    Optional<LocalDate> claimedOn();

    /** {@return the full-time annual salary of each person who is paid on that basis; never stored in a result} */
    @Value.Default
    default Function<Id<Participant>, Optional<OwnSalary>> salaries() {
        return person -> Optional.empty();
    }

    /** {@return the actual cost of each attendance that is paid on that basis} */
    @Value.Default
    default Function<AttendanceKey, Optional<Money>> actualCosts() {
        return attendance -> Optional.empty();
    }

    /** {@return the expenses of each attendance; none by default} */
    @Value.Default
    default Function<AttendanceKey, List<Expense>> expenses() {
        return PaidExpenses.NONE_GIVEN;
    }

    /**
     * {@return the claims paid elsewhere: their attendances are not paid again, and they count towards caps, budget and, at the same
     * employer, threshold}
     */
    List<EarlierClaim> earlierClaims();

    /**
     * {@return what a ledger has billed or reserved under the scheme, in the order of billing} Caps, threshold and budget take it into
     * account: these attendances are priced again, and what is billed has priority over what is not. What a later rate or a credit
     * makes cheaper counts in full until it is credited. An earlier claim of another scheme that was billed after one of these is at
     * its place among them as well: it takes no room from what was billed before it. A ledger provides such a pricing.
     */
    List<EarlierClaim> billed();

    /**
     * {@return the day on which an attendance was first claimed, if that was before {@link #claimedOn()}; it stays in time if it is
     * corrected later} A ledger adds what it has billed, also for an attendance whose start, day or gathering was corrected.
     */
    @Value.Default
    default Function<AttendanceKey, Optional<LocalDate>> firstClaimedOn() {
        return attendance -> Optional.empty();
    }

    /**
     * {@return pricing by a scheme and tables alone}
     *
     * @throws InvalidValueException if the scheme limits when to claim, which needs the day of claiming
     */
    static Pricing of(Scheme scheme, PayTables tables) {
        return builder().scheme(scheme).tables(tables).build();
    }

    /**
     * {@return the claims for the register of a collaborative}
     *
     * @throws InvalidValueException if a salary is not positive or an actual cost is negative
     */
    default Claims claims(Collaborative collaborative) {
        return claims(collaborative, collaborative.register());
    }

    /**
     * {@return the claims for a register of the people of a collaborative}
     *
     * @throws InvalidValueException if a salary is not positive or an actual cost is negative
     */
    default Claims claims(Collaborative collaborative, Register register) {
        List<PricedAttendance> priced = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        // Here, since a method reference in the loop would be made again for each attendance.
        Function<PricedAttendance, Boolean> add = priced::add;
        Function<Rejection, Boolean> reject = rejections::add;
        decisions(collaborative, register).forEach(decision -> decision.match(add, reject));
        List<Claim> claims = priced.stream().map(new ClaimWriter()::write).toList();
        return Claims.builder()
                .scheme(scheme().id())
                .knownOn(knownOn())
                .assumptions(scheme().assumptions())
                .claims(claims)
                .rejections(rejections)
                .findings(RateCheck.of(this, priced))
                .total(Money.sum(claims.stream().map(Claim::total)))
                .build();
    }

    /**
     * {@return one decision for each attendance of a register, in its order}
     *
     * @throws InvalidValueException if a salary is not positive or an actual cost is negative
     */
    default List<PricingDecision> decisions(Collaborative collaborative, Register register) {
        Pricer pricer = new Pricer(this, collaborative);
        ClaimLimits limits = new ClaimLimits(this, pricer);
        return register.attendances().stream()
                .map(pricer::decide)
                .map(limits::apply)
                .toList();
    }

    /**
     * {@return a pricer of single attendances in any order, in constant memory; it does not detect overlaps}
     *
     * @throws InvalidValueException if a salary is not positive, or the result would depend on more than one attendance:
     *     earlier claims, a cap, a budget, or a threshold of National Insurance
     */
    default Pricer pricer(Collaborative collaborative) {
        String reason = "cannot be applied when attendances are priced one at a time";
        boolean threshold = scheme().rules().stream()
                .flatMap(rule -> rule.terms().stream())
                .flatMap(terms -> terms.onCosts().nationalInsurance().stream())
                .anyMatch(Pricing::hasThreshold);
        requireNoBudget()
                .require(earlierClaims().isEmpty(), "/earlierClaims", reason)
                .require(billed().isEmpty(), "/billed", reason)
                .require(scheme().time().dailyCapMinutes().isEmpty(), "/scheme/time/dailyCapMinutes", reason)
                .require(scheme().time().weeklyCapMinutes().isEmpty(), "/scheme/time/weeklyCapMinutes", reason)
                .require(scheme().time().monthlyCapMinutes().isEmpty(), "/scheme/time/monthlyCapMinutes", reason)
                .require(scheme().time().programmeCapMinutes().isEmpty(), "/scheme/time/programmeCapMinutes", reason)
                .require(!threshold, "/scheme/rules", "a threshold of National Insurance " + reason)
                .throwIfAny();
        return new Pricer(this, collaborative);
    }

    /**
     * {@return a decision for each attendance, equal to those of {@link #decisions}, as a sequential stream} Only one person
     * at a time is kept in memory.
     *
     * @param attendances sorted by person, day, start and gathering; the stream throws {@link InvalidValueException} at an
     *     attendance that is out of order or whose actual cost is negative
     * @throws InvalidValueException if a salary is not positive, or the scheme has a budget, which can only be applied to the
     *     whole register by day
     */
    default Stream<PricingDecision> sortedDecisions(Collaborative collaborative, Stream<Attendance> attendances) {
        requireNoBudget().throwIfAny();
        Pricer pricer = new Pricer(this, collaborative);
        SortedPricer sorted = new SortedPricer(pricer, new ClaimLimits(this, pricer));
        return attendances.sequential().map(sorted::decide);
    }

    private static boolean hasThreshold(SecondaryThresholdUse use) {
        return switch (use) {
            case FREE_EACH_WEEK, FREE_EACH_MONTH, FREE_EACH_YEAR -> true;
            case USED_BY_NORMAL_PAY, COVERED_BY_EMPLOYMENT_ALLOWANCE -> false;
        };
    }

    private Problems requireNoBudget() {
        boolean unlimited = scheme().budget().isEmpty();
        return new Problems().require(unlimited, "/scheme/budget", "can only be applied to the whole register by day");
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

        /**
         * @throws InvalidValueException if a day is not in the years 1900 to 2200, or the scheme limits when to claim and the day of
         *     claiming is missing
         */
        @Override
        public Pricing build() {
            Pricing pricing = super.build();
            boolean limited = pricing.scheme().window().limitsClaimDay();
            boolean known = !limited || pricing.claimedOn().isPresent();
            return new Problems()
                    .requireDate(pricing.knownOn(), "/knownOn")
                    .requireDate(pricing.claimedOn(), "/claimedOn")
                    .require(known, "/claimedOn", "is required because the scheme limits when to claim")
                    .returnIfNone(pricing);
        }
    }
}
