/** Charts for events so rare that most periods have none. */
@NullMarked
package io.github.qic.pdsa.chart.rare;

import org.jspecify.annotations.NullMarked;
