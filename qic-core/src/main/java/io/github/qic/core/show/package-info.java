/** Pages and tables to show, tables of attendance, and the TIDieR description of a collaborative. */
@ValueStyle
@NullMarked
package io.github.qic.core.show;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
