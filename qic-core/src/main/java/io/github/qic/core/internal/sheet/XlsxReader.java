package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.xlsx.XlsxCell;
import io.github.qic.core.internal.xlsx.XlsxFile;
import io.github.qic.core.internal.xlsx.XlsxFile.Worksheet;
import io.github.qic.core.internal.xlsx.XlsxRows;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a worksheet of an Excel workbook. */
final class XlsxReader implements RowReader {
    private final String prefix;
    private final XlsxRows rows;

    private XlsxReader(String worksheet, XlsxRows rows) {
        this.prefix = "/sheet/" + worksheet.replace("~", "~0").replace("/", "~1");
        this.rows = rows;
    }

    /** @throws InvalidValueException if it is not a workbook, or it does not show which worksheet is meant */
    static RowReader open(InputStream bytes, SheetOptions options) throws IOException {
        XlsxFile workbook = XlsxFile.read(bytes);
        bytes.close();
        Worksheet chosen = options.worksheet().isPresent()
                ? named(workbook, options.worksheet().get())
                : onlyOne(workbook);
        return new XlsxReader(chosen.name(), workbook.rows(chosen));
    }

    /** Names of worksheets differ in more than case. */
    private static Worksheet named(XlsxFile workbook, String name) {
        return workbook.worksheets().stream()
                .filter(worksheet -> worksheet.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of(
                        "", "has no worksheet " + name + "; it has " + names(workbook.worksheets())));
    }

    /** Hidden worksheets hold lists and settings, and nobody who looks at the workbook would mean one. */
    private static Worksheet onlyOne(XlsxFile workbook) throws IOException {
        List<Worksheet> shown =
                workbook.worksheets().stream().filter(Worksheet::isShown).toList();
        List<Worksheet> filled = new ArrayList<>();
        for (Worksheet worksheet : shown) {
            if (shown.size() == 1 || !isBlank(workbook, worksheet)) {
                filled.add(worksheet);
            }
        }
        if (shown.isEmpty()) {
            throw InvalidValueException.of("", "has no worksheet");
        }
        if (filled.size() > 1) {
            throw InvalidValueException.of(
                    "", "has several worksheets, " + names(filled) + ": name one with SheetOptions.worksheet");
        }
        return filled.isEmpty() ? shown.get(0) : filled.get(0);
    }

    private static boolean isBlank(XlsxFile workbook, Worksheet worksheet) throws IOException {
        try (XlsxRows rows = workbook.rows(worksheet)) {
            return rows.next() == null;
        }
    }

    private static String names(List<Worksheet> worksheets) {
        return worksheets.stream().map(Worksheet::name).collect(Collectors.joining(", "));
    }

    @Override
    public @Nullable CellRow next() throws IOException {
        List<XlsxCell> cells = rows.next();
        if (cells == null) {
            return null;
        }
        BitSet typed = new BitSet();
        Map<Integer, String> faults = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            int index = i;
            typed.set(i, cells.get(i).isTyped());
            cells.get(i).fault().ifPresent(fault -> faults.put(index, fault));
        }
        List<String> texts = cells.stream().map(XlsxCell::text).toList();
        return new CellRow(rows.number(), rows.number(), texts, typed, faults);
    }

    @Override
    public String prefix() {
        return prefix;
    }

    @Override
    public boolean isCommaSeparated() {
        return false;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
