/** Pay tables: the rates of bands, sessions and on-costs by day, and how reliable each figure is. */
@NullMarked
@ValueStyle
package io.github.qic.payments.pay;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
