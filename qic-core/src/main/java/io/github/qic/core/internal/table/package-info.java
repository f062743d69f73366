/** Tables ready to show. */
@NullMarked
package io.github.qic.core.internal.table;

import org.jspecify.annotations.NullMarked;
