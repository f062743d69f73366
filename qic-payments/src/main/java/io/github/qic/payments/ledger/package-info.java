/** The ledger: an append-only journal of what was drafted, issued, credited and paid. */
@NullMarked
@ValueStyle
package io.github.qic.payments.ledger;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
