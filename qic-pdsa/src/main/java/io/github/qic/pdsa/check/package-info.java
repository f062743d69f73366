/** What is doubtful or missing in improvement projects. */
@ValueStyle
@NullMarked
package io.github.qic.pdsa.check;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
