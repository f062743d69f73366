package io.github.qic.cmoc.bench;

import io.github.qic.cmoc.inquiry.Inquiry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A theory of 6 configurations and 60 pieces of evidence read and no more, to measure what a first call costs. */
public final class FirstTheory {
    private FirstTheory() {}

    /**
     * Reads.
     *
     * @param arguments the file, which is written if it does not exist; then any, to read plain records
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        if (!Files.exists(file)) {
            Files.writeString(file, Inquiry.DOCUMENT.write(BigInquiry.of(6)));
        }
        System.out.println(
                arguments.length == 1
                        ? Inquiry.DOCUMENT.read(file).title()
                        : Plain.mapper()
                                .readValue(file.toFile(), Plain.Inquiry.class)
                                .title());
    }
}
