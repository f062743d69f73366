package io.github.qic.payments.ledger;

import io.github.qic.core.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What one entry did to the account of a supplier. Amounts include VAT.
 *
 * @param revision the number of the entry
 * @param kind the kind of entry
 * @param date its day
 * @param reference the number of the document, or the reference of the payment, allocation or write-off
 * @param charged what a document added to what the buyer owes; negative for a credit note, zero for any other kind
 * @param paid the money paid to the supplier, or negative from it; zero for any other kind than a payment
 * @param settled what it settled of each document: by payment, allocation, write-off, or credit; a credit note that is set off
 *     settles itself as well
 */
public record AccountMovement(
        long revision,
        Kind kind,
        LocalDate date,
        String reference,
        Money charged,
        Money paid,
        List<AllocatedAmount> settled) {
    /** The kinds of entries that change an account. */
    public enum Kind {
        /** An invoice was issued. */
        INVOICE,
        /** A credit note was issued. */
        CREDIT_NOTE,
        /** A payment was made, or repaid if negative. */
        PAYMENT,
        /** Documents were settled without a payment. */
        ALLOCATION,
        /** A remainder was given up. */
        WRITE_OFF
    }

    /** Copies the list. */
    public AccountMovement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(charged, "charged");
        Objects.requireNonNull(paid, "paid");
        Objects.requireNonNull(settled, "settled");
        settled = List.copyOf(settled);
    }

    boolean isDocument() {
        return kind == Kind.INVOICE || kind == Kind.CREDIT_NOTE;
    }

    /** {@return what it added to the money on account: what a payment or allocation did not allocate} */
    public Money onAccount() {
        return kind == Kind.PAYMENT || kind == Kind.ALLOCATION ? paid.minus(AllocatedAmount.sum(settled)) : Money.ZERO;
    }

    /** {@return what it added to the balance of the account: what the buyer owes, less money on account} */
    public Money change() {
        Money writtenOff = kind == Kind.WRITE_OFF ? AllocatedAmount.sum(settled) : Money.ZERO;
        return charged.minus(paid).minus(writtenOff);
    }
}
