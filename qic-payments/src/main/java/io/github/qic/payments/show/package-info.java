/** Statements, invoices, credit notes and replies as plain text, as HTML made for printing, and as CSV. */
@NullMarked
package io.github.qic.payments.show;

import org.jspecify.annotations.NullMarked;
