package io.github.qic.payments.receive;

/** Queries and notes as short text. */
final class Answers {
    private Answers() {}

    static String text(InvoiceQuery query) {
        return query.reason() + " " + query.amount() + ": " + query.message();
    }

    static String text(InvoiceNote note) {
        return note.reason() + ": " + note.message();
    }
}
