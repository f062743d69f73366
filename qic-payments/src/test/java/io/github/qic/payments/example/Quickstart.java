package io.github.qic.payments.example;

import io.github.qic.core.Collaborative;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** The main job from end to end: a collaborative is read, its backfill priced, and its documents are written. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param arguments none for PEACH, or the file of a collaborative and the folder to write to
     */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(out, err, arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length != 0 && arguments.length != 2) {
            err.println("Usage: no arguments, or the file of a collaborative and the folder to write to;"
                    + " quote a path that has a blank: -Dexec.args=\"'my file.json' out\"");
            return 1;
        }
        boolean isPeach = arguments.length == 0;
        Report report;
        try {
            report = isPeach ? Report.ofPeach() : Report.of(Collaborative.DOCUMENT.read(Path.of(arguments[0])));
        } catch (InvalidValueException e) {
            err.println(arguments[0] + " was refused, and nothing was written:");
            e.problems().forEach(problem -> err.println("  " + problem));
            return 1;
        } catch (IOException e) {
            err.println(
                    e instanceof NoSuchFileException
                            ? "There is no file " + arguments[0] + "; nothing was written."
                            : "Cannot read " + arguments[0] + ": " + e.getMessage());
            return 1;
        }
        String target = isPeach ? "target/quickstart" : arguments[1];
        try {
            write(Path.of(target).toAbsolutePath(), report);
        } catch (FileAlreadyExistsException e) {
            err.println(target + " is not a folder; nothing was written.");
            return 1;
        } catch (IOException e) {
            err.println("Cannot write to " + target + ": " + e.getMessage());
            return 1;
        }
        out.print(report.text());
        out.println("Written to " + target + ": " + (report.files().size() + 1) + " files");
        if (!isPeach) {
            out.println(
                    "They are those of your collaborative. Bands, rates, addresses, accounts and invoice numbers are examples.");
        }
        return 0;
    }

    /** All documents are made before the first is written, and those of an earlier run go first. */
    private static void write(Path folder, Report report) throws IOException {
        Files.createDirectories(folder);
        Path invoices = Files.createDirectories(folder.resolve("invoices"));
        try (DirectoryStream<Path> earlier = Files.newDirectoryStream(invoices, "EXAMPLE[0-9]*.{json,html}")) {
            for (Path file : earlier) {
                Files.delete(file);
            }
        }
        for (String name : Report.OF_PEACH_ONLY) {
            Files.deleteIfExists(folder.resolve(name));
        }
        for (Map.Entry<String, String> file : report.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        report.tables().write(folder.resolve("tables.xlsx"));
    }
}
