/** Improvement projects: aims, ideas, cycles and measurements together. */
@ValueStyle
@NullMarked
package io.github.qic.pdsa.project;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
