/** Stores that keep the entries of a ledger one by one. */
@NullMarked
package io.github.qic.payments.ledger.store;

import org.jspecify.annotations.NullMarked;
