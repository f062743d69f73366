/** Checking invoices that come in against register, scheme and ledger, and answering them. */
@NullMarked
@ValueStyle
package io.github.qic.payments.receive;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
