/** The rules of this module for the catalogue of all rules. */
@NullMarked
package io.github.qic.payments.internal;

import org.jspecify.annotations.NullMarked;
