package io.github.qic.payments.claim;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A claim made before. Its attendance is not paid again, its minutes count towards the day, its pay towards the week's
 * threshold of National Insurance, and its total towards the budget.
 *
 * @param id its id
 * @param attendance the attendance it paid for
 * @param end when that attendance ended
 * @param employer who was paid; empty for a person without an employer
 * @param minutes the minutes it paid
 * @param pay what it paid for the time, without on-costs other than supplement and paid leave
 * @param total what it took from this scheme's budget; nothing if another scheme paid
 */
public record EarlierClaim(
        Id<Claim> id,
        AttendanceKey attendance,
        LocalTime end,
        Optional<Id<Organisation>> employer,
        int minutes,
        Money pay,
        Money total) {
    /** Refuses negative minutes and amounts, which would make room for more than the scheme pays. */
    public EarlierClaim {
        new Problems()
                .require(minutes >= 0, "/minutes", "must not be negative")
                .require(!pay.isNegative(), "/pay", "must not be negative")
                .require(!total.isNegative(), "/total", "must not be negative")
                .throwIfAny();
    }

    /**
     * {@return a claim as an earlier one}
     *
     * @param claim the claim
     */
    public static EarlierClaim of(Claim claim) {
        Money pay = claim.charges().stream()
                .filter(charge -> charge.kind().countsAsPay())
                .map(Charge::amount)
                .reduce(Money.ZERO, Money::plus);
        return new EarlierClaim(
                claim.id(), claim.attendance(), claim.end(), claim.employer(), claim.minutes(), pay, claim.total());
    }
}
