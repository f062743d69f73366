/** The theory of a project: drivers, change ideas, and how far each idea has come. */
@ValueStyle
@NullMarked
package io.github.qic.pdsa.idea;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
