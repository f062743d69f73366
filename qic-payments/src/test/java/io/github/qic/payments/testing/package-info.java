/** For the tests of applications: fixed examples, arbitrary valid values, and what a store of ledger entries must pass. */
@NullMarked
package io.github.qic.payments.testing;

import org.jspecify.annotations.NullMarked;
