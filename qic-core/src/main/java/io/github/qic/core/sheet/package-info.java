/** What every reader of sheets takes and gives: a source with its options, and a result that holds the value or every problem. */
@ValueStyle
@NullMarked
package io.github.qic.core.sheet;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
