/** A theory held against the rules of the field: findings that a person may accept. */
@ValueStyle
@NullMarked
package io.github.qic.cmoc.check;

import io.github.qic.core.internal.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
