package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Totals;
import io.github.qic.payments.invoice.VatTreatment;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the credit of some attendances falls on the documents that billed them: on the first invoice what it billed, on a
 * correction the difference it made. The VAT of each share is what the VAT of its document falls by, so that all credits of a
 * document together come to its VAT exactly.
 */
final class CreditShare {
    private CreditShare() {}

    static Map<DocumentKey, Totals> of(LedgerState state, Collection<ClaimReference> claims) {
        Map<DocumentKey, Money> nets = new LinkedHashMap<>();
        for (ClaimReference claim : claims) {
            for (ClaimRecord.Trace trace : state.record(claim).chain()) {
                nets.merge(DocumentKey.of(trace.document()), trace.owed(), Money::plus);
            }
        }
        Map<DocumentKey, Totals> shares = new LinkedHashMap<>();
        nets.forEach((key, net) -> shares.put(key, share(state.record(key), net)));
        return shares;
    }

    /** {@return the numbers of the documents that billed some attendances, in order} */
    static List<DocumentNumber> numbers(LedgerState state, Collection<ClaimReference> claims) {
        return claims.stream()
                .map(state.claims::get)
                .filter(Objects::nonNull)
                .flatMap(known -> known.chain().stream())
                .map(trace -> trace.document().number())
                .distinct()
                .sorted()
                .toList();
    }

    private static Totals share(DocumentRecord known, Money net) {
        BillingDocument document = known.document();
        Money total = document instanceof CreditNote
                ? document.totals().net().negated()
                : document.totals().net();
        Money before = total.minus(known.credited().net());
        VatTreatment vat = document.supplier().vat();
        return Totals.of(net, vat.on(before).minus(vat.on(before.minus(net))));
    }
}
