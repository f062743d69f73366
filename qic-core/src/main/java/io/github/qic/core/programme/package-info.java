/** What is delivered, and when. */
@ValueStyle
@NullMarked
package io.github.qic.core.programme;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
