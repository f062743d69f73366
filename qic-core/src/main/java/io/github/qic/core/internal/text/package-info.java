/** Escaping, one place for each target. */
@NullMarked
package io.github.qic.core.internal.text;

import org.jspecify.annotations.NullMarked;
