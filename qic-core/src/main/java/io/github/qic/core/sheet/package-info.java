/** What every reader of sheets takes and gives: a source, and a result that holds the value or every problem. */
@NullMarked
package io.github.qic.core.sheet;

import org.jspecify.annotations.NullMarked;
