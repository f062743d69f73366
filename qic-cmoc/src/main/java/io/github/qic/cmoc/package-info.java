/** The theory: elements, the configurations that link them, and what follows from them. */
@ValueStyle
@NullMarked
package io.github.qic.cmoc;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
