package io.github.qic.payments.ledger;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.pay.DateRange;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be asked of a ledger. */
public final class LedgerView {
    private final Ledger ledger;
    private final LedgerState state;

    LedgerView(Ledger ledger) {
        this.ledger = ledger;
        this.state = ledger.state();
    }

    /** {@return the open drafts, in the order they were made} */
    public List<InvoiceDraft> drafts() {
        return ledger.entries().stream()
                .filter(LedgerEntry.Drafted.class::isInstance)
                .map(entry -> ((LedgerEntry.Drafted) entry).draft())
                .filter(draft -> state.openDraft(draft.id()).isPresent())
                .toList();
    }

    /** {@return every invoice and credit note, in the order they were issued} */
    public List<BillingDocument> documents() {
        return ledger.entries().stream().flatMap(LedgerView::document).toList();
    }

    private static Stream<BillingDocument> document(LedgerEntry entry) {
        if (entry instanceof LedgerEntry.Issued issued) {
            return Stream.of(issued.invoice());
        }
        return entry instanceof LedgerEntry.Credited credited ? Stream.of(credited.creditNote()) : Stream.empty();
    }

    /**
     * {@return an invoice}
     *
     * @param supplier who issued it
     * @param number its number
     */
    public Optional<Invoice> invoice(Id<Organisation> supplier, DocumentNumber number) {
        return document(supplier, number).filter(Invoice.class::isInstance).map(Invoice.class::cast);
    }

    /**
     * {@return a credit note}
     *
     * @param supplier who issued it
     * @param number its number
     */
    public Optional<CreditNote> creditNote(Id<Organisation> supplier, DocumentNumber number) {
        return document(supplier, number).filter(CreditNote.class::isInstance).map(CreditNote.class::cast);
    }

    private Optional<BillingDocument> document(Id<Organisation> supplier, DocumentNumber number) {
        return Optional.ofNullable(state.document(supplier, number));
    }

    /**
     * {@return what is owed, credited and paid on a document, VAT included}
     *
     * @param supplier who issued it
     * @param number its number
     * @throws InvalidValueException if there is no such document
     */
    public DocumentBalance balance(Id<Organisation> supplier, DocumentNumber number) {
        DocumentRecord known = state.documents.get(new DocumentKey(supplier, number));
        if (known == null) {
            throw InvalidValueException.of("/number", "is not a document of this supplier: " + number);
        }
        return known.balance();
    }

    /**
     * {@return what is still to be paid to a supplier, VAT included; negative if money is due back}
     *
     * @param supplier the supplier
     */
    public Money outstanding(Id<Organisation> supplier) {
        return state.documents
                .entries()
                .filter(entry -> entry.getKey().supplier().equals(supplier))
                .map(entry -> entry.getValue().balance().outstanding())
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * {@return how an attendance stands; nothing if the ledger never heard of it, so that it is free}
     *
     * @param attendance the attendance
     */
    public Optional<ClaimPosition> position(AttendanceKey attendance) {
        return position(ClaimReference.of(attendance));
    }

    /**
     * {@return how an attendance stands; nothing if the ledger never heard of it, so that it is free}
     *
     * @param claim what stands for the attendance
     */
    public Optional<ClaimPosition> position(ClaimReference claim) {
        return Optional.ofNullable(state.claims.get(claim)).map(known -> known.position(claim, state));
    }

    /** {@return how all attendances stand that the ledger knows} */
    public LedgerPosition position() {
        return position(entry -> true);
    }

    /**
     * {@return how the attendances of a supplier stand}
     *
     * @param supplier the supplier
     */
    public LedgerPosition position(Id<Organisation> supplier) {
        return position(entry -> entry.getValue().supplier().equals(supplier));
    }

    /**
     * {@return how the attendances of a supplier on some days stand}
     *
     * @param supplier the supplier
     * @param period the days
     */
    public LedgerPosition position(Id<Organisation> supplier, DateRange period) {
        return position(entry -> entry.getValue().supplier().equals(supplier)
                && period.contains(entry.getValue().date()));
    }

    /**
     * {@return the attendances that are reserved or billed and are not in a register: it was corrected since, in who, where or
     * when; withdraw or credit these before they are billed anew as the register has them now}
     *
     * @param register the register as it is now
     */
    public LedgerPosition missingFrom(Register register) {
        Set<ClaimReference> recorded = register.attendances().stream()
                .map(attendance -> ClaimReference.of(attendance.key()))
                .collect(Collectors.toSet());
        return position(entry -> !recorded.contains(entry.getKey())
                && (entry.getValue().draft() != null || entry.getValue().inForce() != null));
    }

    private LedgerPosition position(Predicate<Map.Entry<ClaimReference, ClaimRecord>> wanted) {
        return LedgerPosition.of(state.claims
                .entries()
                .filter(wanted)
                .map(entry -> entry.getValue().position(entry.getKey(), state))
                .sorted(Comparator.comparing(ClaimPosition::date).thenComparing(ClaimPosition::claim))
                .toList());
    }
}
