/** What is measured, how it is collected, what was observed, and what collecting it costs in minutes. */
@ValueStyle
@NullMarked
package io.github.qic.pdsa.measure;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
