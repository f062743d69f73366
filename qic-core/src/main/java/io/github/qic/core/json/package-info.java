/** Strict, versioned JSON documents. */
@NullMarked
package io.github.qic.core.json;

import org.jspecify.annotations.NullMarked;
