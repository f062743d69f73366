package io.github.qic.payments.claim;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A claim made before, for the same scheme or another one that pays for time.
 *
 * @param id its id
 * @param attendance the attendance it paid for
 * @param end when that attendance ended
 * @param employer who was paid; empty for a person without an employer
 * @param total what was paid of this scheme's budget; nothing if another scheme paid
 */
public record EarlierClaim(
        Id<Claim> id, AttendanceKey attendance, LocalTime end, Optional<Id<Organisation>> employer, Money total) {
    /**
     * {@return a claim as an earlier one}
     *
     * @param claim the claim
     */
    public static EarlierClaim of(Claim claim) {
        return new EarlierClaim(claim.id(), claim.attendance(), claim.end(), claim.employer(), claim.total());
    }
}
