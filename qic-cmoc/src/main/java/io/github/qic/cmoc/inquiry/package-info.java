/** The inquiry: the versions of a theory and how each came about. */
@ValueStyle
@NullMarked
package io.github.qic.cmoc.inquiry;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
