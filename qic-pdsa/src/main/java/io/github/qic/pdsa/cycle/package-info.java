/** Plan-do-study-act cycles, their stages, and the ramps they form. */
@ValueStyle
@NullMarked
package io.github.qic.pdsa.cycle;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
