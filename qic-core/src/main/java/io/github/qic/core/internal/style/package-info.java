/** The one style of generated value types. */
@NullMarked
package io.github.qic.core.internal.style;

import org.jspecify.annotations.NullMarked;
