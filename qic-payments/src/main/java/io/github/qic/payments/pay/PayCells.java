package io.github.qic.payments.pay;

import java.util.Optional;

/** The cells of a row of a pay table. */
interface PayCells {
    /** {@return the value of a cell; empty if the cell is blank} */
    <T> Optional<T> find(PayColumn<T> column);
}
