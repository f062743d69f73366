/** Who stayed, by definitions that travel with the figure. */
@NullMarked
package io.github.qic.core.retention;

import org.jspecify.annotations.NullMarked;
