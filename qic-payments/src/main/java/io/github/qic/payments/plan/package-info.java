/** Budgets: the forecast of a planned programme, spending to date, and claims that are not yet billed. */
@NullMarked
@ValueStyle
package io.github.qic.payments.plan;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
