package io.github.qic.payments.ledger;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.pay.DateRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Answers questions about a ledger. Look-ups give an empty result for anything unknown to the ledger. */
public final class LedgerView {
    private final LedgerState state;

    LedgerView(LedgerState state) {
        this.state = state;
    }

    /** {@return the open drafts, in the order they were made} */
    public List<InvoiceDraft> drafts() {
        return state.drafts.values().flatMap(Optional::stream).toList();
    }

    /** {@return every invoice and credit note, in the order they were issued} */
    public List<BillingDocument> documents() {
        return state.documents.values().map(DocumentRecord::document).toList();
    }

    /** {@return the invoice of a {@code supplier} with this {@code number}} */
    public Optional<Invoice> invoice(Id<Organisation> supplier, DocumentNumber number) {
        return state.document(supplier, number)
                .flatMap(document -> document.match(Optional::of, creditNote -> Optional.empty()));
    }

    /** {@return the credit note of a {@code supplier} with this {@code number}} */
    public Optional<CreditNote> creditNote(Id<Organisation> supplier, DocumentNumber number) {
        return state.document(supplier, number)
                .flatMap(document -> document.match(invoice -> Optional.empty(), Optional::of));
    }

    /** {@return the balance of the invoice or credit note of a {@code supplier} with this {@code number}, including VAT} */
    public Optional<DocumentBalance> balance(Id<Organisation> supplier, DocumentNumber number) {
        return Optional.ofNullable(state.documents.get(new DocumentKey(supplier, number)))
                .map(DocumentRecord::balance);
    }

    /** {@return the amount still to be paid to a {@code supplier}, including VAT; negative if the supplier owes money back} */
    public Money outstanding(Id<Organisation> supplier) {
        return Money.sum(state.documents
                .values()
                .filter(record -> record.document().supplier().id().equals(supplier))
                .map(record -> record.balance().outstanding()));
    }

    /** {@return whether a draft may bill the attendance of a {@code claim}: it is neither reserved nor billed} */
    public boolean isBillable(ClaimReference claim) {
        return state.isBillable(claim);
    }

    /** {@return the billing of an {@code attendance} of a {@code collaborative}; empty if it was never drafted or billed} */
    public Optional<ClaimPosition> position(Id<Collaborative> collaborative, AttendanceKey attendance) {
        return position(ClaimReference.of(collaborative, attendance));
    }

    /** {@return the billing of the attendance of a {@code claim}; empty if it was never drafted or billed} */
    public Optional<ClaimPosition> position(ClaimReference claim) {
        return Optional.ofNullable(state.claims.get(claim)).map(known -> known.position(state));
    }

    /** {@return the billing of all attendances that were ever drafted or billed} */
    public LedgerPosition position() {
        return position(known -> true);
    }

    /** {@return the billing of the attendances of a {@code supplier}} */
    public LedgerPosition position(Id<Organisation> supplier) {
        return position(known -> known.supplier().equals(supplier));
    }

    /** {@return the billing of the attendances of a {@code supplier} in a {@code period}} */
    public LedgerPosition position(Id<Organisation> supplier, DateRange period) {
        return position(known -> known.supplier().equals(supplier) && period.contains(known.date()));
    }

    /**
     * {@return the attendances of a collaborative that are reserved or billed but missing from its current register, because
     * their person, gathering, day or start has been corrected} Withdraw or credit these before you bill them again.
     */
    public LedgerPosition missingFrom(Collaborative collaborative) {
        Id<Collaborative> id = collaborative.id();
        Set<ClaimReference> recorded = collaborative.register().attendances().stream()
                .map(attendance -> ClaimReference.of(id, attendance.key()))
                .collect(Collectors.toSet());
        return position(known -> !known.isBillable()
                && known.attendance().collaborative().equals(id)
                && !recorded.contains(known.claim()));
    }

    private LedgerPosition position(Predicate<ClaimRecord> wanted) {
        return new LedgerPosition(state.claims
                .values()
                .filter(wanted)
                .map(known -> known.position(state))
                .sorted(Comparator.comparing(ClaimPosition::date).thenComparing(ClaimPosition::claim))
                .toList());
    }
}
