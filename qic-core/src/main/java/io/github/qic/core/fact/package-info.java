/** Named figures with their source, supplied by any module and read by any other. */
@ValueStyle
@NullMarked
package io.github.qic.core.fact;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
