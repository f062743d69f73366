/** Checks incoming invoices against the register, the scheme and the ledger. */
@NullMarked
@ValueStyle
package io.github.qic.payments.receive;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
