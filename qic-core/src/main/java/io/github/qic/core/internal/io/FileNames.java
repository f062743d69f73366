package io.github.qic.core.internal.io;

import io.github.qic.core.valid.Problems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Rules for names of files, the same on every system, so that a folder written on one can be copied to another.
 *
 * @see <a href="https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file">Naming files, paths, and namespaces, Microsoft</a>
 */
public final class FileNames {
    private static final Pattern CHARACTERS = Pattern.compile("[^/\\\\:*?\"<>|\\p{Cntrl}\\p{Cs}\\u0080-\\u009f]++");

    /** They reverse what is displayed: a name that ends in {@code .exe} seems to end in {@code .html}. */
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

    private static final Pattern DEVICE = Pattern.compile(
            "(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9\\u00b9\\u00b2\\u00b3]) *+(?:\\..*+)?+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private FileNames() {}

    /**
     * Requires a name of a file in a folder: one that no system takes for a path, a stream, a pattern or a device, or stores under
     * another name.
     *
     * @param path the path of a problem
     */
    public static void require(String name, String path, Problems problems) {
        problems.require(
                CHARACTERS.matcher(name).matches(),
                path,
                "must be a file name without control characters, unpaired surrogates and / \\ : * ? \" < > |");
        problems.require(
                !DIRECTIONS.matcher(name).find(), path, "must not contain marks that change the direction of text");
        problems.require(
                !name.endsWith(".") && !name.endsWith(" "),
                path,
                "must not end with a dot or a space, which Windows leaves out");
        problems.require(
                !DEVICE.matcher(name).matches(), path, "must not be a device of Windows, such as CON or NUL.txt");
        if (problems.found().isEmpty() && !isPossibleHere(name)) {
            problems.refuse(path, "has characters that the encoding of file names on this system lacks");
        }
    }

    private static boolean isPossibleHere(String name) {
        try {
            return Path.of(name).getNameCount() == 1;
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
