package io.github.qic.payments.pay;

/** One row of a pay table: the days it covers and the source of its figure. */
public interface PayRow {
    /** {@return the series that the row belongs to within its table, such as {@code band 7}} */
    String series();

    /** {@return what distinguishes the row from others of its series on the same days; empty if there is only one} */
    default String step() {
        return "";
    }

    /** {@return the days on which the row applies} */
    DateRange effective();

    /** {@return where the figure comes from} */
    RowSource source();

    /** {@return the name of the row, such as {@code band 7 point 26}} */
    default String label() {
        return step().isEmpty() ? series() : series() + " " + step();
    }
}
