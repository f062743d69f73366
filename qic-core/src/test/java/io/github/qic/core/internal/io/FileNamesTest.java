package io.github.qic.core.internal.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "RH0001.json",
                ".hidden",
                "a b",
                "CONTENT.txt",
                "COM10",
                "NULL",
                "a.CON",
                "100%",
                "(1)",
                "COM",
                "LPT.1a",
                "a..b"
            })
    void a_name_that_every_system_stores_is_accepted(String name) {
        assertThat(problems(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "../a", "sub/a", "/a", "..\\a", "C:a", "a\0", "a\n", "a\u0085", "a<b", "a>", "a?", "a*", "a|b",
                "\"a\"", "a\ud800"
            })
    void a_name_with_a_character_that_some_system_refuses_or_takes_for_a_path_is_refused(String name) {
        assertThat(problems(name))
                .contains(new Problem(
                        "/file",
                        "must be a file name without control characters, unpaired surrogates and / \\ : * ? \" < > |"));
    }

    /** The list is that of Microsoft's "Naming Files, Paths, and Namespaces", with CONIN$ and CONOUT$ of its console documentation. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CON",
                "con",
                "PRN",
                "AUX",
                "NUL",
                "NUL.txt",
                "nul.tar.gz",
                "NUL .txt",
                "COM0",
                "COM1",
                "COM9.csv",
                "LPT1",
                "COM¹",
                "LPT³.txt",
                "CONIN$",
                "conout$"
            })
    void a_device_of_windows_is_refused(String name) {
        assertThat(problems(name))
                .containsExactly(new Problem("/file", "must not be a device of Windows, such as CON or NUL.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "a.", "a ", "CON. "})
    void a_last_dot_or_space_that_windows_drops_is_refused(String name) {
        assertThat(problems(name))
                .contains(new Problem("/file", "must not end with a dot or a space, which Windows leaves out"));
    }

    @Test
    void a_name_that_is_displayed_as_another_is_refused() {
        assertThat(problems("invoice\u202elmth.exe"))
                .containsExactly(new Problem("/file", "must not contain marks that change the direction of text"));
    }

    private static List<Problem> problems(String name) {
        Problems problems = new Problems();
        FileNames.require(name, "/file", problems);
        return problems.found();
    }
}
