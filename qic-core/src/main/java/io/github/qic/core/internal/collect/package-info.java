/** Collections for very many ids and values. */
@NullMarked
package io.github.qic.core.internal.collect;

import org.jspecify.annotations.NullMarked;
