package io.github.qic.payments.fuzz;

import io.github.qic.cmoc.sheet.EvidenceSheet;
import io.github.qic.cmoc.sheet.TheorySheet;
import io.github.qic.core.attendance.sheet.AttendanceSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Good sheets of every reader, after a blank line of options. */
final class SheetSeeds {
    private static final Path TIDY = Path.of("../qic-pdsa/src/test/resources/io/github/qic/pdsa/chart/tidy");
    private static final Path PAY = Path.of("src/main/resources/io/github/qic/payments/pay");
    private static final int ROWS = 7;

    private SheetSeeds() {}

    /** {@return the sheets of a reader} */
    static List<String> of(String reader) {
        return sheets(reader).stream().map(sheet -> "\n" + sheet).toList();
    }

    private static List<String> sheets(String reader) {
        return switch (reader) {
            case "register-long", "register-long-over" ->
                List.of(AttendanceSheet.longTable(CoreUses.TWO_HOMES.register().attendances())
                        .csv());
            case "register-matrix", "register-matrix-over" ->
                List.of(AttendanceSheet.of(CoreUses.TWO_HOMES.programme(), CoreUses.TWO_HOMES.participants())
                        .matrixTable(CoreUses.TWO_HOMES.register())
                        .csv());
            case "observations" -> List.of("date,value,note\n2024-04-03,12.5,flood\n2024-05-03,11,\n2024-06-03,13,\n");
            case "tidy", "tidy-hour", "tidy-week", "tidy-month" -> tidy();
            case "theory", "theory-merged" ->
                List.of(
                        "configuration,context,mechanism,outcome\nNights,Soft shoes,No steps are heard,Sleep\n",
                        rows(TheorySheet.table(PeachExamples.INQUIRY.theory()).csv()));
            case "theory-over" ->
                List.of(TheorySheet.table(PeachExamples.INQUIRY.theory()).csv());
            case "evidence" -> List.of("id,source,date,summary\ne1,diary,2024-04-03,They slept\n", evidence());
            case "evidence-over" -> List.of(evidence());
            case "interview" ->
                List.of("configuration,answer,date\n"
                        + PeachExamples.INQUIRY.theory().configurations().get(0).id() + ",confirm,2024-04-03\n");
            default -> List.of(rows(read(PAY.resolve(pay(reader)))));
        };
    }

    private static String pay(String reader) {
        return switch (reader) {
            case "pay-national-insurance" -> "employer-national-insurance.csv";
            case "pay-living-wage" -> "national-living-wage.csv";
            default -> reader.substring("pay-".length()) + ".csv";
        };
    }

    private static String evidence() {
        return EvidenceSheet.table(PeachExamples.INQUIRY.evidence().items().stream()
                        .limit(ROWS)
                        .toList())
                .csv();
    }

    private static List<String> tidy() {
        try (Stream<Path> files = Files.list(TIDY)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(SheetSeeds::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rows(String csv) {
        return csv.lines().limit(ROWS).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
