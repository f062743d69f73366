/** Theories, evidence and answers of interviews as sheets: CSV and workbooks. */
@ValueStyle
@NullMarked
package io.github.qic.cmoc.sheet;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
