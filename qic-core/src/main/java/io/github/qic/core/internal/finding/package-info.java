/** What the checks of all modules share: groups of rules and the context they are applied to. */
@NullMarked
package io.github.qic.core.internal.finding;

import org.jspecify.annotations.NullMarked;
