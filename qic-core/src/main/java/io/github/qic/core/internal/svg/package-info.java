/** Small, deterministic SVG. */
@NullMarked
package io.github.qic.core.internal.svg;

import org.jspecify.annotations.NullMarked;
