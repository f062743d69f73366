/** Many ids at once. For the siblings of this module only. */
@NullMarked
package io.github.qic.core.internal.id;

import org.jspecify.annotations.NullMarked;
