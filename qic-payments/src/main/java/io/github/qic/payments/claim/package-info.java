/** Claims: each attendance priced under a scheme, or rejected with the reason, and every figure explained. */
@NullMarked
@ValueStyle
package io.github.qic.payments.claim;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
