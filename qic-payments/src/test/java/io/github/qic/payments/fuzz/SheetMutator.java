package io.github.qic.payments.fuzz;

import io.github.qic.core.show.Table;
import io.github.qic.core.show.Workbook;
import io.github.qic.core.valid.InvalidValueException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Mutates sheets: their cells, columns and rows, and how they are written. */
final class SheetMutator implements Mutator {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1);
    private static final List<String> CELLS = List.of(
            "x",
            "Total",
            "Source: the register",
            "n/a",
            "*",
            "<5",
            "[c]",
            "£1,234.56",
            "1.234,5",
            "12%",
            "(5)",
            "1 234",
            "Apr-24",
            "w/c 3/4/2024",
            "2024/25 Q1",
            "3 April 2024",
            "3-Apr-24",
            "10:00 - 12:00",
            "10.30pm",
            "½");
    private static final List<Character> SEPARATORS = List.of(',', ';', '|', '\t');
    private static final List<String> OPTIONS = List.of("", "m", "p", "i", "s", "c", "pis", "mpisc");

    private final List<List<List<String>>> seeds;
    private final boolean workbook;

    SheetMutator(List<byte[]> seeds, boolean workbook) {
        this.seeds = seeds.stream().map(SheetMutator::rows).toList();
        this.workbook = workbook;
    }

    /** Seeds have a line of options, and commas between cells. */
    private static List<List<String>> rows(byte[] seed) {
        String text = new String(seed, StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (text.substring(text.indexOf('\n') + 1) + '\n').toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n' && !quoted) {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(List.copyOf(row));
                row.clear();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }

    @Override
    public byte[] mutate(Choices choices) {
        List<List<String>> rows = new ArrayList<>();
        choices.of(seeds).forEach(row -> rows.add(new ArrayList<>(row)));
        int changes = 1 + choices.below(4);
        for (int i = 0; i < changes && !rows.isEmpty(); i++) {
            change(rows, choices);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes((choices.of(OPTIONS) + "\n").getBytes(StandardCharsets.UTF_8));
        out.writeBytes(workbook ? workbook(rows, choices) : text(rows, choices));
        return out.toByteArray();
    }

    private static void change(List<List<String>> rows, Choices choices) {
        int at = choices.below(rows.size());
        List<String> row = rows.get(at);
        int column = choices.below(Math.max(1, row.size()));
        switch (choices.below(16)) {
            case 0 -> rows.remove(at);
            case 1 -> rows.add(at, new ArrayList<>(row));
            case 2 -> Collections.swap(rows, at, choices.below(rows.size()));
            case 3 ->
                rows.forEach(each -> {
                    if (column < each.size()) {
                        each.remove(column);
                    }
                });
            case 4 -> rows.forEach(each -> each.add(column < each.size() ? each.get(column) : ""));
            case 5 -> row.clear();
            case 6 -> row.add(choices.of(CELLS));
            case 7 -> {
                int times = choices.below(300);
                for (int i = 0; i < times; i++) {
                    rows.add(new ArrayList<>(row));
                }
            }
            case 8 -> rows.add(0, new ArrayList<>(List.of(choices.of(CELLS))));
            default -> {
                if (!row.isEmpty()) {
                    row.set(column, cell(row.get(column), choices));
                }
            }
        }
    }

    private static String cell(String cell, Choices choices) {
        return switch (choices.below(7)) {
            case 0 -> choices.of(Extremes.TEXTS);
            case 1 -> choices.of(Extremes.TIMES);
            case 2 -> choices.of(Extremes.NUMBERS);
            case 3 -> "";
            case 4 -> NearText.of(cell, choices);
            default -> choices.of(CELLS);
        };
    }

    private static byte[] text(List<List<String>> rows, Choices choices) {
        char separator = choices.below(4) == 0 ? choices.of(SEPARATORS) : ',';
        boolean quoted = choices.below(4) == 0;
        String end = choices.below(4) == 0 ? "\r" : "\r\n";
        String text = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> written(cell, separator, quoted))
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining(end));
        if (choices.below(16) == 15) {
            text = RawDamage.of(text, choices);
        }
        if (choices.below(16) == 15) {
            text = "sep=" + separator + end + text;
        }
        return ((choices.below(8) == 7 ? "\ufeff" : "") + text)
                .getBytes(choices.below(8) == 7 ? choices.of(CHARSETS) : StandardCharsets.UTF_8);
    }

    private static String written(String cell, char separator, boolean quoted) {
        boolean needed = quoted
                || cell.indexOf(separator) >= 0
                || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0
                || cell.indexOf('"') >= 0;
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** {@return sheets as workbooks, with their lines of options} */
    static List<byte[]> workbooks(List<byte[]> sheets) {
        return sheets.stream()
                .map(sheet -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    out.write('\n');
                    out.writeBytes(workbook(rows(sheet)));
                    return out.toByteArray();
                })
                .toList();
    }

    private static byte[] workbook(List<List<String>> rows, Choices choices) {
        byte[] workbook = rows.isEmpty() ? new byte[0] : workbook(rows);
        return workbook.length == 0 || choices.below(2) == 0 ? workbook : ArchiveMutator.mutate(workbook, choices);
    }

    private static byte[] workbook(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> full = rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row);
                    cells.addAll(Collections.nCopies(width - row.size(), ""));
                    return cells;
                })
                .map(List::copyOf)
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Workbook.of("Sheet", Table.ofText(full.get(0), full.subList(1, full.size())))
                    .write(out);
        } catch (InvalidValueException e) {
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
