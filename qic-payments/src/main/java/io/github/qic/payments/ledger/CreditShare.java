package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentReference;
import io.github.qic.payments.invoice.Totals;
import io.github.qic.payments.invoice.VatTreatment;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Allocates the credit of some attendances to the documents that billed them: to the first invoice the amount it billed, to a
 * correction the difference it made. The VAT of each share is the amount by which the VAT of its document falls, so that all
 * credits of a document add up to its VAT exactly.
 */
final class CreditShare {
    private CreditShare() {}

    static Map<DocumentKey, Totals> of(LedgerState state, Collection<ClaimReference> claims) {
        return of(state, effects(state, claims).filter(effect -> !effect.undone()));
    }

    /** {@return the credit of the corrections alone that bill some attendances at present} */
    static Map<DocumentKey, Totals> ofCorrections(LedgerState state, Collection<ClaimReference> claims) {
        return of(
                state,
                claims.stream()
                        .map(state::record)
                        .map(known -> known.history().get(known.history().size() - 1)));
    }

    private static Map<DocumentKey, Totals> of(LedgerState state, Stream<ClaimRecord.Effect> effects) {
        Map<DocumentKey, Money> nets = new LinkedHashMap<>();
        effects.forEach(effect -> nets.merge(DocumentKey.of(effect.document()), effect.owed(), Money::plus));
        Map<DocumentKey, Totals> shares = new LinkedHashMap<>();
        nets.forEach((key, net) -> shares.put(key, share(state.record(key), net)));
        return shares;
    }

    /**
     * {@return whether the lines of a credit note undo corrections and nothing else: each attendance is billed again as it was before
     * the invoice that corrected it}
     */
    static boolean undoesCorrections(LedgerState state, Map<ClaimReference, List<DocumentLine>> byClaim) {
        return byClaim.entrySet().stream().allMatch(lines -> {
            ActiveBilling active = state.active(lines.getKey());
            return active != null && active.isUndoneBy(lines.getValue());
        });
    }

    static Money vat(Map<DocumentKey, Totals> shares) {
        return Money.sum(shares.values().stream().map(Totals::vat));
    }

    /** {@return the documents that billed some attendances, in order} */
    static List<DocumentReference> documents(LedgerState state, Collection<ClaimReference> claims) {
        return effects(state, claims)
                .map(effect -> DocumentReference.of(effect.document()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<ClaimRecord.Effect> effects(LedgerState state, Collection<ClaimReference> claims) {
        return claims.stream()
                .map(state.claims::get)
                .filter(Objects::nonNull)
                .flatMap(known -> known.activeEffects().stream());
    }

    private static Totals share(DocumentRecord known, Money net) {
        BillingDocument document = known.document();
        Money before =
                document.owed(document.totals().net()).minus(known.credited().net());
        VatTreatment vat = document.supplier().vat();
        return Totals.of(net, vat.on(before).minus(vat.on(before.minus(net))));
    }
}
