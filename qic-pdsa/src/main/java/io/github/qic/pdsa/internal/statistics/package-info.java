/** Statistics that charts are calculated from. */
@ValueStyle
@NullMarked
package io.github.qic.pdsa.internal.statistics;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
