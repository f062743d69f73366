package io.github.qic.payments.show;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * The codes that a file needs to be imported into a supplier's accounts; only the supplier knows them.
 *
 * @param customer the buyer's name or account reference in these accounts
 * @param account the sales account or ledger account, such as {@code 200}; in QuickBooks Online the product or service
 * @param tax the tax code or VAT rate, as these accounts spell it, such as {@code No VAT}
 */
public record AccountingCodes(String customer, String account, String tax) {
    /** @throws InvalidValueException if a code is blank or has more than 1,000 characters */
    public AccountingCodes {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(tax, "tax");
        new Problems()
                .requireName(customer, "/customer")
                .requireName(account, "/account")
                .requireName(tax, "/tax")
                .throwIfAny();
    }
}
