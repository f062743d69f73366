/** What every value shares: typed ids, and one way to refuse what can never be. */
@NullMarked
package io.github.qic.core.valid;

import org.jspecify.annotations.NullMarked;
