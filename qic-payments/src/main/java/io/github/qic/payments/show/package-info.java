/** Statements, invoices, credit notes, replies and forecasts as pages, tables and files. */
@NullMarked
package io.github.qic.payments.show;

import org.jspecify.annotations.NullMarked;
