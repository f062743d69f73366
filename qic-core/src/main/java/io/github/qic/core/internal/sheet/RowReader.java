package io.github.qic.core.internal.sheet;

import io.github.qic.core.valid.InvalidValueException;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sheet one by one, whatever its format. */
interface RowReader extends Closeable {
    /**
     * {@return the next row that is not blank, or null at the end}
     *
     * @throws IOException if the source cannot be read
     * @throws InvalidValueException if the rest of the sheet cannot be read; its paths are those of problems, with the {@link #prefix}
     */
    @Nullable
    CellRow next() throws IOException;

    /** {@return what comes before {@code /line/} in paths: {@code /sheet/NAME} in a workbook, with the name escaped; else nothing} */
    String prefix();

    /** {@return whether commas separate the cells, so that the comma is not a decimal mark} */
    boolean isCommaSeparated();
}
