/** The inquiry: how a theory came to be what it is. */
@ValueStyle
@NullMarked
package io.github.qic.cmoc.inquiry;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
