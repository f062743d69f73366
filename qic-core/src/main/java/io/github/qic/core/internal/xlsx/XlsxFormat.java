package io.github.qic.core.internal.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.lang3.ArrayUtils;

/** What a file is by its first bytes. */
public enum XlsxFormat {
    /** A ZIP archive, as each workbook of Excel 2007 and later is. */
    ZIP,

    /** A compound file: a workbook of Excel 97, or one with a password. */
    COMPOUND,

    /** Anything else. */
    OTHER;

    /** How many bytes at the beginning decide. */
    public static final int PROBE = 8;

    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND_MARK = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    /** The name of the stream of an encrypted workbook in the directory of a compound file (MS-OFFCRYPTO 2.3.4.4). */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    /** {@return what a file is that begins with these bytes} */
    public static XlsxFormat of(byte[] beginning) {
        if (begins(beginning, ZIP_MARK)) {
            return ZIP;
        }
        return begins(beginning, COMPOUND_MARK) ? COMPOUND : OTHER;
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    /** {@return why a compound file is not read} */
    static String refusal(byte[] compound) {
        return isEncrypted(compound)
                ? "is protected by a password: save it without one"
                : "is a workbook of Excel 97 to 2003 (.xls): save it as .xlsx";
    }

    private static boolean isEncrypted(byte[] file) {
        for (int at = ArrayUtils.indexOf(file, ENCRYPTED[0]);
                at >= 0;
                at = ArrayUtils.indexOf(file, ENCRYPTED[0], at + 1)) {
            int end = at + ENCRYPTED.length;
            if (end <= file.length && Arrays.equals(file, at, end, ENCRYPTED, 0, ENCRYPTED.length)) {
                return true;
            }
        }
        return false;
    }
}
