package io.github.qic.payments.receive;

/**
 * Something queried on an invoice.
 *
 * @param reason why
 * @param message what is wrong and what is right, for the supplier
 */
public record InvoiceQuery(QueryReason reason, String message) {}
