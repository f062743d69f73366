/** Collections for very many ids and values. */
@ValueStyle
@NullMarked
package io.github.qic.core.internal.collect;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
