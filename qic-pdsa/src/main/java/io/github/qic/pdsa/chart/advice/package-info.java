/** Which chart fits which data. */
@ValueStyle
@NullMarked
package io.github.qic.pdsa.chart.advice;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
