/** Chart data as tidy CSV. */
@ValueStyle
@NullMarked
package io.github.qic.pdsa.chart.tidy;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
