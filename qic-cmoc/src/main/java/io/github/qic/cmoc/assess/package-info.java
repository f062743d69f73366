/**
 * Assessment of a collaborative against a programme theory. Indicators define how each condition or context is assessed; an
 * assessment says where it is in place, why, and which mechanism to look for. It reports contexts: it is not a score, and it
 * never says that something will work.
 */
@ValueStyle
@NullMarked
package io.github.qic.cmoc.assess;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
