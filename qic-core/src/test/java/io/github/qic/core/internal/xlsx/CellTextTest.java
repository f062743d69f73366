package io.github.qic.core.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected as Excel writes them, by ECMA-376, part 1, 22.9.2.19. */
class CellTextTest {
    @ParameterizedTest
    @CsvSource({
        "'a\tb\nc', 'a\tb\nc'",
        "'a\rb', a_x000D_b",
        "'\u0000\u001F z', _x0000__x001F_ z",
        "\uFFFD\uFFFE\uFFFF, \uFFFD_xFFFE__xFFFF_",
        "\uD83D\uDE00 \uE000, \uD83D\uDE00 \uE000",
        "\uD83D!, _xD83D_!",
        "\uDE00!, _xDE00_!",
        "\uDE00\uD83D!, _xDE00__xD83D_!",
        "_x000D_, _x005F_x000D_",
        "_xyz_, _xyz_"
    })
    void what_xml_cannot_hold_is_written_by_its_code_and_read_back(String text, String written) {
        assertThat(CellText.escaped(text)).isEqualTo(written);
        assertThat(CellText.unescaped(written)).isEqualTo(text);
    }

    @Test
    void markup_is_text() {
        assertThat(CellText.escaped("<a b=\"c\"> & d")).isEqualTo("&lt;a b=&quot;c&quot;&gt; &amp; d");
    }
}
