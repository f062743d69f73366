package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.ClaimReference;
import java.time.LocalDate;

/**
 * How one attendance stands in a ledger. Amounts are without VAT.
 *
 * @param claim what stands for the attendance
 * @param supplier the supplier that last drafted or billed it
 * @param date the day of the attendance
 * @param state how it stands
 * @param reserved what drafts hold; of a supplementary draft, the difference
 * @param billed what issued documents billed, later changes of rates included
 * @param credited what credit notes took back
 * @param paid what was paid of it; documents that are paid in part are not shared out among their lines
 */
public record ClaimPosition(
        ClaimReference claim,
        Id<Organisation> supplier,
        LocalDate date,
        BillingState state,
        Money reserved,
        Money billed,
        Money credited,
        Money paid) {}
