/** RFC 4180 with the line and column of every cell. */
@NullMarked
package io.github.qic.core.internal.csv;

import org.jspecify.annotations.NullMarked;
