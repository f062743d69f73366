/** What applications use in their own tests. */
@NullMarked
package io.github.qic.payments.testing;

import org.jspecify.annotations.NullMarked;
