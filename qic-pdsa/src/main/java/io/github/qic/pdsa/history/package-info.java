/** The histories of cycles and change ideas. */
@ValueStyle
@NullMarked
package io.github.qic.pdsa.history;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
