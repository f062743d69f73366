/** Which people the rules of a scheme cover. */
@NullMarked
package io.github.qic.payments.internal.cover;

import org.jspecify.annotations.NullMarked;
