/** Escaping, white space, line breaks, and English for constants and counts. */
@NullMarked
package io.github.qic.core.internal.text;

import org.jspecify.annotations.NullMarked;
