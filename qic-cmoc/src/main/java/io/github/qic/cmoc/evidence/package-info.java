/** What a theory rests on: stages, sources, and evidence with its bearing on claims. */
@ValueStyle
@NullMarked
package io.github.qic.cmoc.evidence;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
