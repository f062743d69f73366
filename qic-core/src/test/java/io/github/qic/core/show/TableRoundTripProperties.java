package io.github.qic.core.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.internal.sheet.Sheet;
import io.github.qic.core.internal.sheet.SheetColumns;
import io.github.qic.core.money.Money;
import io.github.qic.core.sheet.SheetSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What is written as CSV or as a workbook is read back exactly. */
class TableRoundTripProperties {
    @Property(tries = 300)
    void text_is_read_back_exactly(@ForAll("texts") List<String> texts) throws IOException {
        Table table = Table.ofText(
                List.of("key", "v"),
                IntStream.range(0, texts.size())
                        .mapToObj(i -> List.of("k" + i, texts.get(i)))
                        .toList());
        assertThat(exact(csv(table))).isEqualTo(texts);
        assertThat(exact(SheetSource.of(table.csv()))).isEqualTo(texts);
        assertThat(exact(workbook(table))).isEqualTo(texts);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("=+-@|'\"`_x000D_,;\t\n <&>]")
                .withChars('a', 'é', '£', '\u00A0', '\u2028', '\uFEFF', '\uFFFD')
                .ofMaxLength(9);
        Arbitrary<String> known = Arbitraries.of(
                "=1+1",
                "'=1+1",
                "''=1+1",
                "'",
                "-5",
                "-5.2%",
                "+3",
                "@a",
                "001",
                "2024-04-01",
                "1E5",
                "TRUE",
                "#N/A",
                "\uD83D\uDE00",
                "_x000D_",
                "__x000D__",
                "sep=;");
        return Arbitraries.oneOf(text, known).list().ofMaxSize(6);
    }

    @Property(tries = 300)
    void values_are_read_back_as_they_were(
            @ForAll BigDecimal number,
            @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long pence,
            @ForAll("days") LocalDate day,
            @ForAll("times") LocalTime time,
            @ForAll("ratios") BigDecimal ratio)
            throws IOException {
        Table table = Table.of(
                List.of("key", "v"),
                List.of(
                        List.of(Cell.of("number"), Cell.of(number)),
                        List.of(Cell.of("amount"), Cell.of(Money.ofPence(pence))),
                        List.of(Cell.of("day"), Cell.of(day)),
                        List.of(Cell.of("time"), Cell.of(time)),
                        List.of(Cell.of("ratio"), Cell.percent(ratio))));
        for (SheetSource source : List.of(csv(table), workbook(table))) {
            List<String> read = exact(source);
            assertThat(new BigDecimal(read.get(0))).isEqualByComparingTo(number);
            assertThat(Money.of(read.get(1))).isEqualTo(Money.ofPence(pence));
            assertThat(read.get(2)).isEqualTo(day.toString());
            assertThat(read.get(3)).isEqualTo(time.toString());
            assertThat(read.get(4)).endsWith("%");
            assertThat(new BigDecimal(read.get(4).replace("%", "")).movePointLeft(2))
                    .isEqualByComparingTo(ratio);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1850, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay);
    }

    @Provide
    Arbitrary<BigDecimal> ratios() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(6);
    }

    private static SheetSource csv(Table table) {
        return SheetSource.of(
                new ByteArrayInputStream(table.csvWithByteOrderMark().getBytes(StandardCharsets.UTF_8)));
    }

    private static SheetSource workbook(Table table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook.of("Sheet", table).write(bytes);
        return SheetSource.of(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static List<String> exact(SheetSource source) {
        return Sheet.read(source, new SheetColumns().required("key", "v"), sheet -> {
                    List<String> read = sheet.rows().stream()
                            .map(row -> row.exact("v").orElse(""))
                            .toList();
                    return () -> read;
                })
                .orThrow();
    }
}
