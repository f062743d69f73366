/** The collaborative: everything of one quality improvement collaborative in one value. */
@ValueStyle
@NullMarked
package io.github.qic.core;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
