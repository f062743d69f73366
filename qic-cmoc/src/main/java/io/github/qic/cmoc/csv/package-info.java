/** Theories, evidence and interview answers as CSV. */
@ValueStyle
@NullMarked
package io.github.qic.cmoc.csv;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
