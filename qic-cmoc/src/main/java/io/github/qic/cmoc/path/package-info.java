/** Causal paths through a programme theory. */
@NullMarked
package io.github.qic.cmoc.path;

import org.jspecify.annotations.NullMarked;
