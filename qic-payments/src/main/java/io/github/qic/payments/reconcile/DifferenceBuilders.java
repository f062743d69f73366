package io.github.qic.payments.reconcile;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.ledger.ClaimPosition;
import io.github.qic.payments.reconcile.DueClaims.Due;

/** Starts the differences of attendances: what there is to say apart from cause and step. */
final class DifferenceBuilders {
    private DifferenceBuilders() {}

    /** {@return the difference of an attendance that is billed or reserved, and is due} */
    static ImmutableBillingDifference.Builder changed(ClaimPosition position, Due expected) {
        return billed(position, expected.lines().get(0)).due(DocumentLines.sum(expected.lines()));
    }

    /** {@return the difference of an attendance that a draft reserves at the amount due} */
    static ImmutableBillingDifference.Builder drafted(ClaimPosition position, Money due) {
        return billed(position, CauseFinder.charged(position).get(0))
                .due(due)
                .cause(DifferenceCause.IN_DRAFT)
                .explanation("is reserved by draft " + position.draft().orElseThrow());
    }

    /** {@return the difference of an attendance that is billed or reserved, and for which its supplier is due nothing} */
    static ImmutableBillingDifference.Builder cancelled(
            ClaimPosition position, DifferenceCause cause, String explanation) {
        return billed(position, CauseFinder.charged(position).get(0))
                .due(Money.ZERO)
                .cause(cause)
                .explanation(explanation)
                .step(position.draft().isPresent() ? MendingStep.WITHDRAW : MendingStep.CREDIT);
    }

    /** {@return the difference of an attendance that its supplier has to bill} */
    static ImmutableBillingDifference.Builder unbilled(Due expected) {
        ClaimReference claim = expected.attendance().claim();
        return of(expected.statement().organisation(), claim, expected.lines().get(0))
                .billed(Money.ZERO)
                .due(DocumentLines.sum(expected.lines()))
                .step(MendingStep.BILL);
    }

    private static ImmutableBillingDifference.Builder billed(ClaimPosition position, DocumentLine line) {
        return of(position.supplier(), position.claim(), line)
                .document(position.document().map(document -> document.number()))
                .draft(position.draft())
                .billed(position.current());
    }

    private static ImmutableBillingDifference.Builder of(
            Id<Organisation> supplier, ClaimReference claim, DocumentLine line) {
        return ImmutableBillingDifference.builder()
                .supplier(supplier)
                .claim(claim)
                .date(line.date())
                .event(line.event())
                .role(line.role());
    }
}
