package io.github.qic.cmoc.refi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes projects for tests. */
final class ProjectFiles {
    static final String HEAD = """
            <?xml version="1.0" encoding="utf-8"?>
            <Project xmlns="urn:QDA-XML:project:1.0" name="Quiet nights" origin="%s">
              <Users>
                <User guid="a0000000-0000-0000-0000-000000000001" name="Anna Bell"/>
                <User guid="a0000000-0000-0000-0000-000000000002" name="Alan Brown" id="AB"/>
              </Users>
              <CodeBook><Codes>
                <Code guid="c0000000-0000-0000-0000-000000000001" name="Rest" isCodable="true"/>
                <Code guid="c0000000-0000-0000-0000-000000000002" name="Noise" isCodable="true"/>
                <Code guid="d0000000-0000-0000-0000-000000000001" name="Mary" isCodable="true"/>
              </Codes></CodeBook>
              <Variables>
                <Variable guid="b0000000-0000-0000-0000-000000000001" name="Role" typeOfVariable="Text"/>
                <Variable guid="b0000000-0000-0000-0000-000000000002" name="Site" typeOfVariable="Text"/>
                <Variable guid="b0000000-0000-0000-0000-000000000003" name="Age" typeOfVariable="Integer"/>
              </Variables>
            """;

    private ProjectFiles() {}

    /** {@return a GUID of zeros but for its first character and a number} */
    static String guid(char first, int number) {
        return "%c0000000-0000-0000-0000-%012d".formatted(first, number);
    }

    /** {@return a coding with the code Rest} */
    static String rest() {
        return "<Coding guid='" + guid('8', 1) + "'><CodeRef targetGUID='" + guid('c', 1) + "'/></Coding>";
    }

    /** Names and contents take turns. */
    static Path zip(Path file, String... namesAndContents) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
