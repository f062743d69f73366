/** What cycles inherit from the cycles they follow. */
@NullMarked
package io.github.qic.pdsa.internal.ramp;

import org.jspecify.annotations.NullMarked;
