/** The scheme: who is paid for which time, on which basis and within which limits. */
@NullMarked
@ValueStyle
package io.github.qic.payments.scheme;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
