/** The people who take part, their roles, teams and organisations. */
@ValueStyle
@NullMarked
package io.github.qic.core.people;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
