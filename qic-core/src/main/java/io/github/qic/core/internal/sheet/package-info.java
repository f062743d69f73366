/** The one reader of sheets with headings, over RFC 4180 CSV, and the writing of CSV. */
@ValueStyle
@NullMarked
package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
