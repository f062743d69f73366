package io.github.qic.payments.ledger;

import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.Supplier;
import java.util.Optional;

/**
 * What a document may not change of a supplier. A new account on an invoice may be mandate fraud, so it is refused until someone has
 * verified the change and recorded it as a step of its own.
 */
final class SupplierRules {
    private SupplierRules() {}

    static void requireSame(Supplier found, Supplier recorded, String path, Problems problems) {
        String rule = "differs from what is recorded of this supplier: verify the change, then record it";
        problems.require(found.name().equals(recorded.name()), path + "/name", rule)
                .require(found.account().equals(recorded.account()), path + "/account", rule)
                .require(found.vat().sameTaxAs(recorded.vat()), path + "/vat", rule)
                .require(vatNumber(found).equals(vatNumber(recorded)), path + "/vatNumber", rule);
    }

    /** Outside the scope of VAT no document shows a VAT number, so it does not matter there. */
    private static Optional<String> vatNumber(Supplier supplier) {
        return supplier.vat().needsVatNumber() ? supplier.vatNumber() : Optional.empty();
    }
}
