/** Pay tables: what a band, a session or an on-cost came to on a day, and how far each figure can be trusted. */
@NullMarked
@ValueStyle
package io.github.qic.payments.pay;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
