package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.xlsx.XlsxFormat;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.InvalidValueException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Opens sheets of any format, which is known by the first bytes. */
final class RowReaders {

    private RowReaders() {}

    /** {@return the rows of a sheet; if it is in no format that is read, {@code next} throws what is wrong} */
    static RowReader open(SheetSource source) throws IOException {
        Optional<InputStream> bytes = source.openBytes();
        if (bytes.isEmpty()) {
            return csv(source.openText());
        }
        try {
            return open(bytes.get(), source.options());
        } catch (InvalidValueException e) {
            bytes.get().close();
            return new UnreadableRows(e);
        }
    }

    private static RowReader open(InputStream bytes, SheetOptions options) throws IOException {
        bytes.mark(XlsxFormat.PROBE);
        byte[] beginning = bytes.readNBytes(XlsxFormat.PROBE);
        bytes.reset();
        if (XlsxFormat.of(beginning) != XlsxFormat.OTHER) {
            return XlsxReader.open(bytes, options);
        }
        return csv(new BufferedReader(new DecodingReader(bytes)));
    }

    private static RowReader csv(BufferedReader text) throws IOException {
        return new CsvReader(text, Separator.of(text));
    }

    private record UnreadableRows(InvalidValueException refused) implements RowReader {
        @Override
        public CellRow next() {
            throw refused;
        }

        @Override
        public String prefix() {
            return "";
        }

        @Override
        public boolean isCommaSeparated() {
            return false;
        }

        @Override
        public void close() {}
    }
}
