/** Programme theories: elements and the configurations that link them. */
@ValueStyle
@NullMarked
package io.github.qic.cmoc.theory;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
