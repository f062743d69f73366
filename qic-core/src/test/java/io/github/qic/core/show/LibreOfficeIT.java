package io.github.qic.core.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.internal.sheet.FigureColumns;
import io.github.qic.core.internal.sheet.PercentSign;
import io.github.qic.core.internal.sheet.Sheet;
import io.github.qic.core.internal.sheet.SheetColumns;
import io.github.qic.core.internal.sheet.Times;
import io.github.qic.core.money.Money;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that LibreOffice writes are read, and files of the library opened there; started by the profile {@code libreoffice}. */
class LibreOfficeIT {
    private static final String[] COLUMNS = {"note", "day", "time", "share", "amount", "count"};

    /** Comma, double quote, UTF-8: what the dialogue of LibreOffice offers by default. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76";

    @TempDir
    Path folder;

    private Path falls;

    @BeforeEach
    void copy() throws IOException {
        falls = folder.resolve("falls.fods");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("falls.fods"))) {
            Files.copy(in, falls);
        }
    }

    @Test
    void the_same_table_as_csv_and_as_workbook_is_read_to_equal_values() throws Exception {
        List<String> expected = List.of(
                "Zoë, \"x\"; =1+1|2024-04-01|09:30|0.852|1234.5|7",
                "-5 %|1999-12-31|23:59|1|-0.07|",
                "two rows|2024-05-01||||1",
                "|2024-05-02||||2");
        assertThat(values(convert(falls, CSV, "csv"))).isEqualTo(expected);
        assertThat(values(convert(falls, "xlsx", "xlsx"))).isEqualTo(expected);
    }

    @Test
    void an_old_workbook_is_refused_by_name() throws Exception {
        SheetSource old = SheetSource.of(convert(falls, "xls", "xls"));
        assertThat(Sheet.read(old, new SheetColumns().required(COLUMNS), sheet -> () -> "")
                        .problems())
                .hasToString("[is a workbook of Excel 97 to 2003 (.xls): save it as .xlsx]");
    }

    private static List<String> values(Path file) {
        return Sheet.read(SheetSource.of(file), new SheetColumns().required(COLUMNS), sheet -> {
                    List<String> read = new ArrayList<>();
                    sheet.forEach(
                            FigureColumns.of("share", "amount", "count"),
                            row -> read.add(String.join(
                                    "|",
                                    row.cell("note"),
                                    row.day("day").map(LocalDate::toString).orElse(""),
                                    row.find("time", Times::find, "a time")
                                            .map(LocalTime::toString)
                                            .orElse(""),
                                    plain(row.figure("share", PercentSign.HUNDREDTHS, "share")),
                                    plain(row.figure("amount")),
                                    plain(row.figure("count")))));
                    return () -> read;
                })
                .orThrow();
    }

    private static String plain(Optional<BigDecimal> figure) {
        return figure.map(f -> f.stripTrailingZeros().toPlainString()).orElse("");
    }

    @Test
    void what_the_library_writes_comes_back_unchanged() throws Exception {
        Table table = Table.of(
                List.of(COLUMNS),
                List.of(
                        List.of(
                                Cell.of("=1+1 \u00a0Zoë\n_x000D_ <b>&"),
                                Cell.of(LocalDate.of(2024, 4, 1)),
                                Cell.of(LocalTime.of(9, 30)),
                                Cell.percent(new BigDecimal("0.852")),
                                Cell.of(Money.of("-1234.50")),
                                Cell.of(Duration.ofMinutes(1_565))),
                        List.of(
                                Cell.of("'=late"),
                                Cell.of(LocalDate.of(1900, 3, 1)),
                                Cell.of(LocalTime.of(23, 59)),
                                Cell.percent(BigDecimal.ONE),
                                Cell.of(Money.ZERO),
                                Cell.blank())));
        Path written = folder.resolve("table.xlsx");
        Workbook.of("Falls", table).with("Again", table).write(written);
        Path saved = convert(written, "xlsx:Calc MS Excel 2007 XML", "xlsx");
        for (String worksheet : List.of("Falls", "Again")) {
            assertThat(texts(saved, worksheet))
                    .isEqualTo(texts(written, worksheet))
                    .hasSize(12);
        }
        assertThat(texts(written, "Again"))
                .startsWith("=1+1 \u00a0Zoë\n_x000D_ <b>&", "2024-04-01", "09:30", "85.2%", "-1234.5", "26:05")
                .endsWith("'=late", "1900-03-01", "23:59", "100%", "0", "");
    }

    private static List<String> texts(Path file, String worksheet) {
        SheetSource source = SheetSource.of(file)
                .with(SheetOptions.builder().worksheet(worksheet).build());
        SheetResult<List<String>> read = Sheet.read(source, new SheetColumns().required(COLUMNS), sheet -> {
            List<String> texts = new ArrayList<>();
            sheet.forEach(row -> List.of(COLUMNS)
                    .forEach(column -> texts.add(row.exact(column).orElse(""))));
            return () -> texts;
        });
        return read.orThrow();
    }

    /** {@return what LibreOffice makes of a file, in a folder of its own} */
    private Path convert(Path file, String format, String extension) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(folder, "converted");
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        format,
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String messages = new String(office.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(office.waitFor()).as(messages).isZero();
        Path converted = out.resolve(file.getFileName().toString().replaceFirst("\\.[a-z]+$", "." + extension));
        assertThat(converted).as(messages).exists();
        return converted;
    }
}
