package io.github.qic.core.internal.xlsx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is by its first bytes. */
public enum XlsxFormat {
    /** A ZIP archive, as each workbook of Excel 2007 and later is. */
    ZIP,

    /** A compound file: a workbook of Excel 97, or one with a password. */
    COMPOUND,

    /** HTML, or XML that is not part of a workbook, which some systems call .xls. */
    MARKUP,

    /** A page to print. */
    PDF,

    /** Anything else. */
    OTHER;

    /** How many bytes at the beginning decide. */
    public static final int PROBE = 8;

    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND_MARK = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    /** The name of the stream of an encrypted workbook in the directory of a compound file (MS-OFFCRYPTO 2.3.4.4). */
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), ISO_8859_1);

    /** What the archive of an OpenDocument file begins with, after the header of its first part (OpenDocument 1.2, part 3, 3.3). */
    private static final byte[] OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument".getBytes(US_ASCII);

    private static final int ZIP_HEADER = 30;
    private static final Pattern MARKUP_MARK =
            Pattern.compile("(?:\u00EF\u00BB\u00BF)?<(?:htm|tab|!do|\\?xm).*", Pattern.DOTALL);

    /** {@return what a file is that begins with these bytes} */
    public static XlsxFormat of(byte[] beginning) {
        if (begins(beginning, ZIP_MARK)) {
            return ZIP;
        }
        if (begins(beginning, COMPOUND_MARK)) {
            return COMPOUND;
        }
        String text = new String(beginning, 0, Math.min(PROBE, beginning.length), ISO_8859_1).toLowerCase(Locale.ROOT);
        if (MARKUP_MARK.matcher(text).matches()) {
            return MARKUP;
        }
        return text.startsWith("%pdf") ? PDF : OTHER;
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return has(file, 0, mark);
    }

    private static boolean has(byte[] file, int at, byte[] mark) {
        return file.length >= at + mark.length && Arrays.equals(file, at, at + mark.length, mark, 0, mark.length);
    }

    /** {@return why a file is not read, if its format is known not to be} */
    static Optional<String> refusal(byte[] file) {
        return switch (of(file)) {
            case COMPOUND ->
                Optional.of(
                        isEncrypted(file)
                                ? "is protected by a password: save it without one"
                                : "is a workbook of Excel 97 to 2003 (.xls): save it as .xlsx");
            case MARKUP -> Optional.of("is HTML or XML: open it in a spreadsheet and save it as .xlsx");
            case PDF -> Optional.of("is a PDF file, not a sheet");
            case ZIP ->
                has(file, ZIP_HEADER, OPEN_DOCUMENT)
                        ? Optional.of("is an OpenDocument file, such as .ods: save it as .xlsx")
                        : Optional.empty();
            case OTHER -> Optional.empty();
        };
    }

    private static boolean isEncrypted(byte[] file) {
        return new String(file, ISO_8859_1).contains(ENCRYPTED);
    }
}
