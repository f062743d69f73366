package io.github.qic.payments.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.sheet.DateOrder;
import io.github.qic.core.sheet.MissingMarks;
import io.github.qic.core.sheet.RowKind;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.sheet.UnknownColumns;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.show.Workbook;
import io.github.qic.core.valid.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of what every reader of sheets accepts, in the README of qic-core, found by trying each reader with each form. */
class SheetReadersTest {
    private static final String DAY = ReaderSamples.DAY;
    private static final String FIGURE = ReaderSamples.FIGURE;
    private static final SheetOptions PLAIN = SheetOptions.builder().build();
    private static final SheetOptions NO_DATA =
            SheetOptions.builder().addSkipped(RowKind.TOTAL, RowKind.NOTE).build();
    private static final SheetOptions IGNORING =
            SheetOptions.builder().unknownColumns(UnknownColumns.IGNORED).build();
    private static final SheetOptions MONTH_FIRST =
            SheetOptions.builder().dateOrder(DateOrder.MONTH_FIRST).build();
    private static final SheetOptions PUBLISHED =
            SheetOptions.builder().missingMarks(MissingMarks.PUBLISHED).build();

    private static final List<Form> FORMS = List.of(
            Form.same(
                    "`,` `;` `\\|` or tab between cells",
                    separated(','),
                    separated(';'),
                    separated('|'),
                    separated('\t')),
            Form.same("a first line `sep=;`", rows -> bytes("sep=;\n" + text(rows, ';'))),
            Form.same(
                    "UTF-8 and UTF-16, with or without a byte-order mark",
                    encoded("", StandardCharsets.UTF_8),
                    encoded("\uFEFF", StandardCharsets.UTF_8),
                    encoded("", StandardCharsets.UTF_16LE),
                    encoded("\uFEFF", StandardCharsets.UTF_16LE),
                    encoded("\uFEFF", StandardCharsets.UTF_16BE)),
            Form.same("Excel workbooks (`.xlsx`)", SheetReadersTest::workbook),
            Form.same("headings in capitals, space around cells, blank rows", SheetReadersTest::untidy),
            Form.same("a title above the headings, headings repeated", SheetReadersTest::titled),
            Form.same("a total and a note below", SheetReadersTest::totalled).with(NO_DATA),
            Form.same("columns that it does not know", SheetReadersTest::widened)
                    .with(IGNORING),
            Form.cell(
                    "a day as `3/4/2024`, `03.04.24`, `3 April 2024` or `3-Apr-24`",
                    DAY,
                    "3/4/2024",
                    "03.04.24",
                    "3 April 2024",
                    "3-Apr-24"),
            Form.cell("as `4/3/2024`, the month first", DAY, "4/3/2024").with(MONTH_FIRST),
            Form.cell("as `45385`, the number of a spreadsheet", DAY, "45385"),
            Form.cell(
                            "a month, week, quarter or financial year: `Apr-24`, `202404`, `w/c 3/4/2024`, `2024/25`, `2024/25 Q1`",
                            DAY,
                            "Apr-24",
                            "202404",
                            "w/c 3/4/2024",
                            "2024/25",
                            "2024/25 Q1")
                    .otherwise(),
            Form.cell(
                    "a figure as `1,234.5`, `£1234.5`, `1 234.5` or `1.2345E+03`",
                    FIGURE,
                    "1,234.5",
                    "£1234.5",
                    "1 234.5",
                    "1.2345E+03"),
            Form.cell("as `1234,5` or `1.234,5`, all with a decimal comma", FIGURE, "1234,5", "1.234,5"),
            Form.cell("`*`, `<5`, `n/a` or `[c]` for a missing one", FIGURE, "*", "<5", "n/a", "[c]")
                    .with(PUBLISHED)
                    .otherwise());

    /** Writes rows in one way. */
    private interface Variant {
        byte[] of(List<List<String>> rows);
    }

    /**
     * A form in which people have sheets.
     *
     * @param cell the cell that is written otherwise; empty if the whole sheet is
     * @param options options to try if the form is not accepted without
     * @param same whether what is read is the same as from the plain form
     */
    private record Form(String name, String cell, SheetOptions options, boolean same, List<Variant> variants) {
        static Form same(String name, Variant... variants) {
            return new Form(name, "", PLAIN, true, List.of(variants));
        }

        static Form cell(String name, String cell, String... written) {
            return new Form(
                    name,
                    cell,
                    PLAIN,
                    true,
                    Stream.of(written).map(text -> replaced(cell, text)).toList());
        }

        Form with(SheetOptions needed) {
            return new Form(name, cell, needed, same, variants);
        }

        Form otherwise() {
            return new Form(name, cell, options, false, variants);
        }

        String acceptance(ReaderSamples.Sample sample) {
            if (!cell.isEmpty() && sample.rows().stream().noneMatch(row -> row.contains(cell))) {
                return "";
            }
            return accepts(sample, PLAIN) ? "yes" : accepts(sample, options) ? "by option" : "no";
        }

        private boolean accepts(ReaderSamples.Sample sample, SheetOptions chosen) {
            return variants.stream().allMatch(variant -> accepts(sample, variant.of(sample.rows()), chosen));
        }

        private boolean accepts(ReaderSamples.Sample sample, byte[] sheet, SheetOptions chosen) {
            try {
                Object read = sample.reader().apply(source(sheet).with(chosen));
                return !same || read.equals(sample.reader().apply(source(bytes(text(sample.rows(), ',')))));
            } catch (InvalidValueException e) {
                return false;
            }
        }
    }

    private static SheetSource source(byte[] sheet) {
        return SheetSource.of(new ByteArrayInputStream(sheet));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(List<List<String>> rows, char separator) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.indexOf(separator) < 0 ? cell : '"' + cell + '"')
                        .collect(Collectors.joining(String.valueOf(separator), "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static Variant separated(char separator) {
        return rows -> bytes(text(rows, separator));
    }

    private static Variant encoded(String mark, Charset charset) {
        return rows -> (mark + text(rows, ',')).getBytes(charset);
    }

    private static Variant replaced(String cell, String written) {
        return rows -> bytes(text(
                rows.stream()
                        .map(row -> row.stream()
                                .map(text -> text.equals(cell) ? written : text)
                                .toList())
                        .toList(),
                ','));
    }

    private static byte[] workbook(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Table table = Table.of(
                rows.get(0),
                rows.stream()
                        .skip(1)
                        .map(row -> row.stream().map(SheetReadersTest::cell).toList())
                        .toList());
        try {
            Workbook.of("Sheet", table).write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Cell cell(String text) {
        return switch (text) {
            case ReaderSamples.DAY -> Cell.of(LocalDate.parse(text));
            case ReaderSamples.FIGURE -> Cell.of(new BigDecimal(text));
            default -> Cell.of(text);
        };
    }

    private static byte[] untidy(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(rows.get(0).stream()
                .map(h -> " " + h.toUpperCase(Locale.ROOT) + "\u00a0")
                .toList());
        all.add(rows.get(0).stream().map(heading -> "").toList());
        rows.stream()
                .skip(1)
                .map(row -> row.stream().map(cell -> "\u00a0" + cell + " ").toList())
                .forEach(all::add);
        return bytes(text(all, ','));
    }

    private static byte[] titled(List<List<String>> rows) {
        return bytes("Falls at Rose House\n\n" + text(rows, ',') + text(rows.subList(0, 1), ','));
    }

    private static byte[] totalled(List<List<String>> rows) {
        return bytes(text(rows, ',') + "Total\nSource: the register\n");
    }

    private static byte[] widened(List<List<String>> rows) {
        return bytes(text(
                rows.stream()
                        .map(row ->
                                Stream.concat(row.stream(), Stream.of("colour")).toList())
                        .toList(),
                ','));
    }

    @Test
    void the_readme_says_what_every_reader_accepts() {
        List<ReaderSamples.Sample> samples = ReaderSamples.all();
        List<List<String>> rows = FORMS.stream()
                .map(form -> Stream.concat(
                                Stream.of(form.name()), samples.stream().map(form::acceptance))
                        .toList())
                .toList();
        String table = Stream.concat(
                        Stream.of(
                                Stream.concat(Stream.of(""), samples.stream().map(ReaderSamples.Sample::name))
                                        .toList(),
                                Stream.generate(() -> "---")
                                        .limit(samples.size() + 1L)
                                        .toList()),
                        rows.stream())
                .map(row -> "| " + String.join(" | ", row) + " |\n")
                .collect(Collectors.joining());
        assertThat(Sources.read(Path.of("..", "qic-core", "README.md"))).contains(table);
    }
}
