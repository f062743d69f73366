package io.github.qic.payments.claim;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayRow;
import io.github.qic.payments.pay.RowSource;
import io.github.qic.payments.pay.TableId;
import io.github.qic.payments.pay.Verification;
import java.util.Objects;

/**
 * A row of a pay table that a figure is based on.
 *
 * @param table the table and its version
 * @param row the name of the row, such as {@code band 7 point 26}
 * @param effective the days on which the row applies
 * @param verification how reliable its figure is
 * @param source the source of its figure
 */
public record PayRowReference(
        TableId table, String row, DateRange effective, Verification verification, String source) {
    /** @throws InvalidValueException if a text is blank */
    public PayRowReference {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(verification, "verification");
        Objects.requireNonNull(source, "source");
        new Problems().requireText(row, "/row").requireText(source, "/source").throwIfAny();
    }

    static PayRowReference of(TableId table, PayRow row) {
        return new PayRowReference(
                table,
                row.label(),
                row.effective(),
                row.source().verification(),
                row.source().text());
    }

    /** {@return whether another publication gives a different figure} */
    public boolean disputed() {
        return new RowSource(verification, source).disputed();
    }

    /** The row as a JSON Pointer from the tables. */
    String path() {
        return "/" + table.name() + "/" + row.replace("~", "~0").replace("/", "~1") + "/" + effective.from();
    }

    /** {@return the row in one line} */
    public String text() {
        return table.name() + ", " + row + ", " + effective + " (" + Words.of(verification) + ": " + source + ")";
    }
}
