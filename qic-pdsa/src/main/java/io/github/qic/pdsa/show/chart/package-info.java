/**
 * Charts as pictures and tables: SVG of one chart or of many on a page, tidy CSV and JSON. The same chart gives the same bytes
 * everywhere.
 */
@ValueStyle
@NullMarked
package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
