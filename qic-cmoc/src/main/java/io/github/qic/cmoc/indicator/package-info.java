/** Rules that assess whether a condition or context is in place in a collaborative. */
@ValueStyle
@NullMarked
package io.github.qic.cmoc.indicator;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
