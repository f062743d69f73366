/** Files written atomically, and resources of the library. */
@NullMarked
package io.github.qic.core.internal.io;

import org.jspecify.annotations.NullMarked;
