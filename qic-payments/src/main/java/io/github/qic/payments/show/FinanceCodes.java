package io.github.qic.payments.show;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * The codes by which a finance system posts a line; only the payer has them.
 *
 * @param account the account or subjective code
 * @param costCentre the cost centre
 * @param tax the tax code
 */
public record FinanceCodes(String account, String costCentre, String tax) {
    /** @throws InvalidValueException if a code is blank or has more than 1,000 characters */
    public FinanceCodes {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(costCentre, "costCentre");
        Objects.requireNonNull(tax, "tax");
        new Problems()
                .requireName(account, "/account")
                .requireName(costCentre, "/costCentre")
                .requireName(tax, "/tax")
                .throwIfAny();
    }
}
