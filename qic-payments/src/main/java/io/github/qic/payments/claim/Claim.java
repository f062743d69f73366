package io.github.qic.payments.claim;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.programme.EndTime;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.pay.TableId;
import io.github.qic.payments.scheme.Scheme;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The claim for one attendance: everything an invoice line needs, with a pseudonym in place of the person's name. */
@Value.Immutable
@JsonDeserialize(builder = Claim.Builder.class)
public sealed interface Claim permits ImmutableClaim {
    /** {@return its id, which is derived from the attendance} */
    Id<Claim> id();

    /** {@return the scheme that pays} */
    Id<Scheme> scheme();

    /** {@return the attendance: the person's pseudonym, the gathering, the day and the start} */
    AttendanceKey attendance();

    /** {@return when the attendance ended} */
    EndTime end();

    /** {@return the employer who is paid; empty for a person without one, who is paid directly} */
    Optional<Id<Organisation>> employer();

    /** {@return the site of the person} */
    Optional<Id<Site>> site();

    /** {@return the role of the person} */
    Role role();

    /** {@return the grade at which the time is paid, such as {@code band 7, point 26 (entry)}} */
    String grade();

    /** {@return the band, if the grade is one} */
    Optional<Band> band();

    /** {@return the minutes that are paid} */
    int minutes();

    /** {@return how the minutes were counted, if they differ from those attended} */
    Optional<String> time();

    /** {@return the unit of the rate; empty for a flat amount} */
    Optional<RateUnit> unit();

    /** {@return the rate for one unit; empty if the actual cost or a flat amount is paid, which has no rate} */
    Optional<Money> rate();

    /** {@return the charges: the pay, then the on-costs, then the expenses} */
    List<Charge> charges();

    /** {@return the sum of the charges} */
    Money total();

    /** {@return the pay: minutes x rate / unit, unless the actual cost or a flat amount is paid} */
    default Charge pay() {
        return charges().get(0);
    }

    /** {@return the tables it was priced from} */
    default List<TableId> tables() {
        return charges().stream()
                .flatMap(charge -> charge.rows().stream())
                .map(PayRowReference::table)
                .distinct()
                .toList();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    final class Builder extends ImmutableClaim.Builder {
        private static final String TOO_LARGE = "must be at most " + Money.MAX.display();

        Builder() {}

        /**
         * @throws InvalidValueException if the pay is not the first charge and no other, the total is not the sum of the charges or more
         *     than {@link Money#MAX}, a rate has no unit, is negative or does not give the pay, the minutes are not 1 to 1,000,000, or a
         *     text is blank
         */
        @Override
        public Claim build() {
            Claim claim = super.build();
            List<Charge> charges = claim.charges();
            long sum = 0;
            int pays = 0;
            for (Charge charge : charges) {
                sum += charge.amount().pence();
                pays += charge.kind() == ChargeKind.PAY ? 1 : 0;
            }
            boolean payFirst = !charges.isEmpty() && charges.get(0).kind() == ChargeKind.PAY;
            Optional<RateUnit> unit = claim.unit();
            Optional<Money> rate = claim.rate();
            Problems problems = new Problems();
            rate.ifPresent(amount -> amount.requireBounded(problems, "/rate"));
            return problems.require(payFirst, "/charges", "must begin with the pay")
                    .require(pays <= 1, "/charges", "must hold the pay only once")
                    .require(sum == claim.total().pence(), "/total", "must be the sum of the charges")
                    .require(sum <= Money.MAX.pence(), "/total", TOO_LARGE)
                    .require(unit.isPresent() || rate.isEmpty(), "/unit", "must be present if there is a rate")
                    .require(rate.filter(Money::isNegative).isEmpty(), "/rate", "must not be negative")
                    .require(
                            !payFirst
                                    || unit.isEmpty()
                                    || rate.filter(Money::isBounded).isEmpty()
                                    || givesPay(claim, unit.get(), rate.get()),
                            "/charges/0/amount",
                            "must be the rate x minutes / unit, rounded half up")
                    .requireText(claim.grade(), "/grade")
                    .requireText(claim.time(), "/time")
                    .require(isPossible(claim.minutes()), "/minutes", "must be 1 to 1,000,000")
                    .returnIfNone(claim);
        }

        private static boolean isPossible(int minutes) {
            return minutes >= 1 && minutes <= 1_000_000;
        }

        private static boolean givesPay(Claim claim, RateUnit unit, Money rate) {
            return !isPossible(claim.minutes()) || claim.pay().amount().pence() == unit.penceFor(rate, claim.minutes());
        }
    }
}
