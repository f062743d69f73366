/** Collaboratives ready to show: the TIDieR description and tables of attendance. */
@ValueStyle
@NullMarked
package io.github.qic.core.show;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
