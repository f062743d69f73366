/**
 * Claim statements, invoices and credit notes of the organisations that are paid, and the ledger that keeps them straight.
 * Documents carry references, roles, dates and times: no type here has a place for the identity of a person.
 */
@NullMarked
@ValueStyle
package io.github.qic.payments.invoice;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
