/** Who takes part and for whom they work. */
@ValueStyle
@NullMarked
package io.github.qic.core.people;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
