/** Rules that read from a collaborative whether something is in place. */
@ValueStyle
@NullMarked
package io.github.qic.cmoc.indicator;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
