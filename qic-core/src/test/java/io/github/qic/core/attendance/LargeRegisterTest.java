package io.github.qic.core.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures memory in a virtual machine of its own, with so little of it that holding what need not be held would fail. Half a
 * million attendances of which nothing is shared take 88 MB.
 */
class LargeRegisterTest {
    private static final int MANY = 500_000;

    @TempDir
    static Path folder;

    private static String json;

    @BeforeAll
    static void half_a_million_attendances_are_written_in_constant_memory() throws Exception {
        json = folder.resolve("register.json").toString();
        run("12m", "write-json", json);
    }

    @Test
    void half_a_million_attendances_in_JSON_are_read_in_constant_memory() throws Exception {
        // Each lasts from 9 o'clock to 16 o'clock, at the same minute.
        assertThat(run("12m", "stream-json", json)).isEqualTo(MANY * 420L);
    }

    @Test
    void half_a_million_attendances_in_JSON_are_held_in_60_bytes_each() throws Exception {
        assertThat(run("64m", "hold-json", json)).isBetween(30L, 60L);
    }

    @Test
    void half_a_million_attendances_in_CSV_are_held_in_60_bytes_each() throws Exception {
        String csv = folder.resolve("register.csv").toString();
        run("12m", "write-csv", csv);
        assertThat(run("64m", "hold-csv", csv)).isBetween(30L, 60L);
    }

    private static long run(String memory, String what, String file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + memory,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeRegister.class.getName(),
                        what,
                        file,
                        Integer.toString(MANY))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.isEmpty() ? 0 : Long.parseLong(printed);
    }
}
