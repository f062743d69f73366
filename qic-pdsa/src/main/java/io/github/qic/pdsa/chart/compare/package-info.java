/** Comparisons at one time: of sites by size, and of categories by frequency. */
@ValueStyle
@NullMarked
package io.github.qic.pdsa.chart.compare;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
