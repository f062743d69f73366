/** Charts as pictures and data: SVG, CSV and JSON. The same chart gives the same bytes everywhere. */
@ValueStyle
@NullMarked
package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
