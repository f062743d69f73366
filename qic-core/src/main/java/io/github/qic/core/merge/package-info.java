/** Merging documents that two people have changed. */
@NullMarked
package io.github.qic.core.merge;

import org.jspecify.annotations.NullMarked;
