/** One canvas, font and palette for every SVG picture. The same picture is the same bytes everywhere. */
@NullMarked
package io.github.qic.core.internal.svg;

import org.jspecify.annotations.NullMarked;
