/** The confidence in claims of a theory, after GRADE-CERQual. */
@ValueStyle
@NullMarked
package io.github.qic.cmoc.confidence;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
