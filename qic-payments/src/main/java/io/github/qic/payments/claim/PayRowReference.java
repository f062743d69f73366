package io.github.qic.payments.claim;

import io.github.qic.core.internal.text.Words;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayRow;
import io.github.qic.payments.pay.RowSource;
import io.github.qic.payments.pay.TableId;
import io.github.qic.payments.pay.Verification;

/**
 * A row of a pay table that a figure rests on.
 *
 * @param table the table and its version
 * @param row which row of it, such as {@code band 7 point 26}
 * @param effective the days on which the row applies
 * @param verification how far its figure can be trusted
 * @param source where its figure comes from
 */
public record PayRowReference(
        TableId table, String row, DateRange effective, Verification verification, String source) {
    static PayRowReference of(TableId table, PayRow row) {
        return new PayRowReference(
                table,
                row.label(),
                row.effective(),
                row.source().verification(),
                row.source().text());
    }

    /** {@return whether another publication gives another figure} */
    public boolean disputed() {
        return new RowSource(verification, source).disputed();
    }

    /** {@return the row as a JSON Pointer from all tables} */
    String path() {
        return "/" + table.name() + "/" + row.replace("~", "~0").replace("/", "~1") + "/" + effective.from();
    }

    /** {@return the row in one line} */
    public String text() {
        return table.name() + ", " + row + ", " + effective + " (" + Words.of(verification) + ": " + source + ")";
    }
}
