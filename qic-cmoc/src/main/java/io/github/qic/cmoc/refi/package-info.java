/** Exchange with programs for qualitative data analysis by REFI-QDA 1.5: codebooks both ways, projects in. */
@ValueStyle
@NullMarked
package io.github.qic.cmoc.refi;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
