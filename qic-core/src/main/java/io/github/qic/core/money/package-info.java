/** Amounts in pounds and pence. */
@NullMarked
package io.github.qic.core.money;

import org.jspecify.annotations.NullMarked;
