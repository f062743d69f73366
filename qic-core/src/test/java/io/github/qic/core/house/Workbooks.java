package io.github.qic.core.house;

import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.Table;
import io.github.qic.core.show.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tables as workbooks, to be read back. */
public final class Workbooks {
    private Workbooks() {}

    /** {@return a workbook that holds a table and nothing else} */
    public static SheetSource of(Table table) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            Workbook.of("Sheet", table).write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SheetSource.of(new ByteArrayInputStream(file.toByteArray()));
    }
}
