package io.github.qic.payments.invoice;

import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows from the entries of a ledger. It is changed only while a ledger is made, never once a ledger holds it. */
final class LedgerState {
    private static final Totals NOTHING = Totals.of(Money.ZERO, Money.ZERO);

    final Map<Id<Draft>, Draft> drafts;
    final Set<Id<Draft>> draftIds;
    final Map<DocumentKey, BillingDocument> documents;
    final Map<DocumentKey, Totals> credited;
    final Map<DocumentKey, Money> paid;
    final Set<Id<Payment>> payments;
    final ClaimIndex claims;

    LedgerState() {
        drafts = new LinkedHashMap<>();
        draftIds = new HashSet<>();
        documents = new LinkedHashMap<>();
        credited = new HashMap<>();
        paid = new HashMap<>();
        payments = new HashSet<>();
        claims = new ClaimIndex();
    }

    LedgerState(LedgerState other) {
        drafts = new LinkedHashMap<>(other.drafts);
        draftIds = new HashSet<>(other.draftIds);
        documents = new LinkedHashMap<>(other.documents);
        credited = new HashMap<>(other.credited);
        paid = new HashMap<>(other.paid);
        payments = new HashSet<>(other.payments);
        claims = new ClaimIndex(other.claims);
    }

    @Nullable
    InForce inForce(ClaimReference claim) {
        ClaimRecord found = claims.get(claim);
        return found == null ? null : found.inForce();
    }

    ClaimRecord record(ClaimReference claim) {
        ClaimRecord found = claims.get(claim);
        if (found == null) {
            throw new IllegalStateException("unknown to the ledger: " + claim);
        }
        return found;
    }

    /** {@return what credit notes took back of a document; a change of rates takes back nothing of it} */
    Totals creditedOf(BillingDocument document) {
        return credited.getOrDefault(DocumentKey.of(document), NOTHING);
    }

    Balance balance(BillingDocument document) {
        return new Balance(
                document.owed(), creditedOf(document).gross(), paid.getOrDefault(DocumentKey.of(document), Money.ZERO));
    }
}
