/**
 * Claim statements, invoices and credit notes of the organisations that employ the people who attended. Documents hold
 * references, roles, dates and times; no type here can hold the identity of a person.
 */
@NullMarked
@ValueStyle
package io.github.qic.payments.invoice;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
