package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.InvoiceDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The billing of one attendance in a ledger. Amounts exclude VAT. */
@Value.Immutable
public sealed interface ClaimPosition permits ImmutableClaimPosition {
    /** {@return the attendance, as it was last drafted or billed} */
    ClaimedAttendance attendance();

    /** {@return the reference of the attendance} */
    default ClaimReference claim() {
        return attendance().claim();
    }

    /** {@return the supplier that last drafted or billed it} */
    Id<Organisation> supplier();

    /** {@return the day of the attendance} */
    default LocalDate date() {
        return attendance().date();
    }

    /** {@return the documents that bill it at present: its invoice and what has corrected that since, in order} */
    List<BillingDocument> documents();

    /** {@return the last of the {@link #documents()} that bill it at present} */
    default Optional<BillingDocument> document() {
        return documents().stream().reduce((one, next) -> next);
    }

    /** {@return the lines of that document that bill it} */
    List<DocumentLine> lines();

    /** {@return the draft that reserves it} */
    Optional<Id<InvoiceDraft>> draft();

    /** {@return the lines of that draft for it; those of a correction also reverse lines} */
    List<DocumentLine> draftLines();

    /** {@return whether it is billed and paid} */
    BillingState state();

    /** {@return the amount reserved by a draft; for a supplementary invoice, the difference} */
    Money reserved();

    /** {@return the amount billed by issued documents, including later changes of rates} */
    Money billed();

    /** {@return the amount it is billed at now, after credits} */
    default Money current() {
        return billed().minus(credited());
    }

    /** {@return the amount credited} */
    Money credited();

    /** {@return the amount paid; payments of part of a document are not allocated to its lines} */
    Money paid();
}
