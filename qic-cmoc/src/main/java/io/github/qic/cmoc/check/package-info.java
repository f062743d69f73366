/** Findings about an inquiry, by the standards of realist evaluation. */
@ValueStyle
@NullMarked
package io.github.qic.cmoc.check;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
