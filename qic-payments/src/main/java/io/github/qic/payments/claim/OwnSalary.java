package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.pay.ContractHours;
import java.util.Objects;

/**
 * A person's own full-time salary, and the hours it is paid for. It is never stored in a result.
 *
 * @param annual the full-time salary for a year
 * @param hours the full-time hours of the contract
 */
public record OwnSalary(Money annual, ContractHours hours) {
    /** @throws InvalidValueException if the salary is more than {@link Money#MAX} */
    public OwnSalary {
        Objects.requireNonNull(annual, "annual");
        Objects.requireNonNull(hours, "hours");
        Problems problems = new Problems();
        annual.requireBounded(problems, "/annual");
        problems.throwIfAny();
    }

    /**
     * {@return a salary for 37.5 hours a week}
     *
     * @throws InvalidValueException if the salary is more than {@link Money#MAX}
     */
    public static OwnSalary of(Money annual) {
        return new OwnSalary(annual, ContractHours.STANDARD);
    }

    /** Keeps the salary out of logs. */
    @Override
    public String toString() {
        return "OwnSalary[" + hours + "]";
    }
}
