/** What a finance office reads from a ledger: open items, statements of account, aged balances, payment runs, remittance advice. */
@NullMarked
package io.github.qic.payments.account;

import org.jspecify.annotations.NullMarked;
