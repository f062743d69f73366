/** Findings about valid values: their rules and their acceptance by people. */
@NullMarked
package io.github.qic.core.finding;

import org.jspecify.annotations.NullMarked;
