/** Typed ids, and one way to refuse invalid values. */
@NullMarked
package io.github.qic.core.valid;

import org.jspecify.annotations.NullMarked;
