/**
 * Run charts and control charts: a {@link Series} of points and {@link ChartOptions} give a {@link Chart} with centre, limits, signals
 * and icons. The numbers are those of the R packages qicharts2 0.8.1 and NHSRplotthedots 0.2.2.
 */
@ValueStyle
@NullMarked
package io.github.qic.pdsa.chart;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
