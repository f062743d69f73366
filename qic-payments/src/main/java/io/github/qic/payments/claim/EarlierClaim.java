package io.github.qic.payments.claim;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.programme.EndTime;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * An earlier claim: paid elsewhere, or billed in a ledger. Its minutes count towards the caps of the person, its pay towards the
 * National Insurance threshold of its period if the person still has the same employer, and its total towards the budget.
 *
 * @param id its id
 * @param attendance the attendance that was paid
 * @param end when that attendance ended
 * @param employer the employer who was paid; empty for a person without an employer
 * @param minutes the minutes that were paid
 * @param pay the pay, without on-costs other than high cost area supplement and paid leave
 * @param total the part of this scheme's budget it used; zero if another scheme paid
 */
public record EarlierClaim(
        Id<Claim> id,
        AttendanceKey attendance,
        EndTime end,
        Optional<Id<Organisation>> employer,
        int minutes,
        Money pay,
        Money total) {
    /**
     * @throws InvalidValueException if the minutes or an amount are negative, which would raise the limits of the scheme, or an
     *     amount is more than {@link Money#MAX}
     */
    public EarlierClaim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(attendance, "attendance");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(pay, "pay");
        Objects.requireNonNull(total, "total");
        Problems problems = new Problems();
        pay.requireBounded(problems, "/pay");
        total.requireBounded(problems, "/total");
        problems.require(minutes >= 0, "/minutes", "must not be negative")
                .require(!pay.isNegative(), "/pay", "must not be negative")
                .require(!total.isNegative(), "/total", "must not be negative")
                .throwIfAny();
    }

    LocalDate day() {
        return attendance.date();
    }

    LocalDateTime began() {
        return attendance.date().atTime(attendance.start());
    }

    /** Perhaps past midnight. */
    LocalDateTime ended() {
        return end.at(attendance.date());
    }

    /** {@return a claim as an earlier one} */
    public static EarlierClaim of(Claim claim) {
        Money pay = Money.sum(claim.charges().stream()
                .filter(charge -> charge.kind().countsAsPay())
                .map(Charge::amount));
        return new EarlierClaim(
                claim.id(), claim.attendance(), claim.end(), claim.employer(), claim.minutes(), pay, claim.total());
    }
}
