/** An inquiry made fit to leave the team: quotes only as far as consent goes, and nobody singled out by role and site. */
@ValueStyle
@NullMarked
package io.github.qic.cmoc.sharing;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
