/** Findings about improvement projects, by published criteria for the method. */
@ValueStyle
@NullMarked
package io.github.qic.pdsa.check;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
