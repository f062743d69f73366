/** Which chart fits a measure. */
@NullMarked
package io.github.qic.pdsa.chart.advice;

import org.jspecify.annotations.NullMarked;
