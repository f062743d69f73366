package io.github.qic.payments.receive;

/**
 * A query about an invoice or one of its lines.
 *
 * @param reason why
 * @param message what is wrong and what would be right, for the supplier
 */
public record InvoiceQuery(QueryReason reason, String message) {}
