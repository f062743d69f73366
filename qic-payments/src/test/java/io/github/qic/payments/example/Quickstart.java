package io.github.qic.payments.example;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** The main job from end to end: a collaborative is read, its backfill priced, and all four modules write their documents. */
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
            err.println("Usage: no arguments, or the file of a collaborative and the folder to write to.");
            return 1;
        }
        boolean peach = arguments.length == 0;
        String file = peach ? "the example" : arguments[0];
        String target = peach ? "target/quickstart" : arguments[1];
        try {
            Collaborative collaborative =
                    peach ? PeachCollaborative.collaborative() : Collaborative.DOCUMENT.read(Path.of(file));
            Path folder = Path.of(target).toAbsolutePath();
            Report report = Report.of(collaborative);
            write(folder, report.files());
            report.tables().write(folder.resolve("tables.xlsx"));
            out.print(report.text());
            out.println("Written to " + target + ": " + (report.files().size() + 1) + " files");
            if (!peach) {
                out.println("Programme theory and PDSA projects are those of PEACH, as a starting point.");
            }
            return 0;
        } catch (InvalidValueException e) {
            err.println(file + " was refused, and nothing was written:");
            for (Problem problem : e.problems()) {
                err.println("  " + problem);
            }
        } catch (NoSuchFileException e) {
            err.println("There is no file " + e.getFile() + "; nothing was written.");
        } catch (FileAlreadyExistsException e) {
            err.println(target + " is not a folder; nothing was written.");
        } catch (IOException e) {
            err.println("Cannot read " + file + " or write to " + target + ": " + e.getMessage());
        }
        return 1;
    }

    /** All documents are made before the first is written. */
    private static void write(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
    }
}
