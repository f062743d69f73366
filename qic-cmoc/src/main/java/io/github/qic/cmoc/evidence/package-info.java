/** The evidence for a theory: stages, sources, and pieces of evidence with the claims they bear on. */
@ValueStyle
@NullMarked
package io.github.qic.cmoc.evidence;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
