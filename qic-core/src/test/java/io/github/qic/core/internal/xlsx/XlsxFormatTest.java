package io.github.qic.core.internal.xlsx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxFormatTest {
    @ParameterizedTest
    @CsvSource({
        "'PK\u0003\u0004', ZIP",
        "'PK\u0003', OTHER",
        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1, COMPOUND",
        "\u00EF\u00BB\u00BF<html>, MARKUP",
        "<!DOCTYPE html>, MARKUP",
        "<?xml version=, MARKUP",
        "<3 falls, OTHER",
        "%PDF-1.7, PDF",
        "'', OTHER"
    })
    void a_file_is_known_by_its_first_bytes(String beginning, XlsxFormat format) {
        assertThat(XlsxFormat.of(beginning.getBytes(ISO_8859_1))).isEqualTo(format);
    }

    /** The first part of an OpenDocument file is its type, after a header of 30 bytes. */
    @Test
    void a_sheet_of_LibreOffice_is_refused_by_name() {
        String ods = "PK\u0003\u0004" + "\0".repeat(26) + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
        assertThat(XlsxFormat.refusal(ods.getBytes(ISO_8859_1)))
                .contains("is an OpenDocument file, such as .ods: save it as .xlsx");
        assertThat(XlsxFormat.refusal(("PK\u0003\u0004" + ods).getBytes(ISO_8859_1)))
                .isEmpty();
    }
}
