/** The ledger compared with register and scheme as they are now: what differs, why, and the step that mends it. */
@NullMarked
@ValueStyle
package io.github.qic.payments.reconcile;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
