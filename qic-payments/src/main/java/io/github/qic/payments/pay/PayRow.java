package io.github.qic.payments.pay;

/** One row of a pay table: which days it covers and where its figure comes from. */
public interface PayRow {
    /** {@return the series that the row belongs to within its table, such as {@code band 7}} */
    String series();

    /** {@return what tells the row from others of its series on the same days, empty where there is one row only} */
    default String step() {
        return "";
    }

    /** {@return the days on which the row applies} */
    DateRange effective();

    /** {@return where the figure comes from} */
    RowSource source();

    /** {@return the row in words, such as {@code band 7 point 26}} */
    default String label() {
        return step().isEmpty() ? series() : series() + " " + step();
    }
}
