/** Money before and beside claims: what a planned programme will cost, what is spent of a budget, what is still to come. */
@NullMarked
@ValueStyle
package io.github.qic.payments.plan;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
