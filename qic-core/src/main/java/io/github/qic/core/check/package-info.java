/** Findings about a valid collaborative, by the standards of the field. */
@ValueStyle
@NullMarked
package io.github.qic.core.check;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
