/** Findings about valid values: their rules and their acceptance by people. */
@ValueStyle
@NullMarked
package io.github.qic.core.finding;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
