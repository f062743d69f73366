/** Improvement projects: what each site wants to reach, what it tries, and what it learns. */
@ValueStyle
@NullMarked
package io.github.qic.pdsa;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
