/** Sheets with headings: RFC 4180 with the line and column of every cell. */
@ValueStyle
@NullMarked
package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
