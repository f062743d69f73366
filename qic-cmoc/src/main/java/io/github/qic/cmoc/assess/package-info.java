/**
 * What is in place: a programme theory held against a real collaborative. Indicators tell how each condition or context is
 * seen; an assessment tells where it is in place, on what grounds, and which mechanism to look for. It reports contexts: it
 * is no score, and it never says that something will work.
 */
@ValueStyle
@NullMarked
package io.github.qic.cmoc.assess;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
