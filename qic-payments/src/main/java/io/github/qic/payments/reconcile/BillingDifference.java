package io.github.qic.payments.reconcile;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.InvoiceDraft;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An attendance for which the amount that a supplier has billed is not the amount due. Amounts exclude VAT. */
@Value.Immutable
public sealed interface BillingDifference permits ImmutableBillingDifference {
    /** {@return the organisation that has billed it, or may bill it} */
    Id<Organisation> supplier();

    /** {@return the reference of the attendance} */
    ClaimReference claim();

    /** {@return the reference of the same attendance before or after it was moved; empty if it was not moved} */
    Optional<ClaimReference> counterpart();

    /** {@return the day of the attendance} */
    LocalDate date();

    /** {@return the event or meeting} */
    String event();

    /** {@return the role} */
    Role role();

    /** {@return the document that bills it} */
    Optional<DocumentNumber> document();

    /** {@return the draft that reserves it} */
    Optional<Id<InvoiceDraft>> draft();

    /** {@return the cause} */
    DifferenceCause cause();

    /** {@return the cause in words, with the figures that differ} */
    String explanation();

    /** {@return what is billed now, after credits} */
    Money billed();

    /** {@return what is due according to register and scheme} */
    Money due();

    /** {@return the step that mends it} */
    MendingStep step();

    /** {@return what is due less what is billed; negative if too much is billed} */
    default Money amount() {
        return due().minus(billed());
    }
}
