/** Who attended which events and meetings. */
@ValueStyle
@NullMarked
package io.github.qic.core.attendance;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
