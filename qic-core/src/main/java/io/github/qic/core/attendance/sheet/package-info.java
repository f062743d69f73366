/** Attendance registers as CSV, in long form or as a matrix. */
@ValueStyle
@NullMarked
package io.github.qic.core.attendance.sheet;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
