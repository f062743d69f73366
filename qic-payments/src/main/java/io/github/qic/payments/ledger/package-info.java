/** The ledger: what was drafted, issued, credited and paid, entry by entry. */
@NullMarked
@ValueStyle
package io.github.qic.payments.ledger;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
