package io.github.qic.payments.invoice;

import io.github.qic.core.valid.Problems;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands in one line of a document: codes, names, references. */
final class CodeRules {
    private static final Pattern BREAK = Pattern.compile("\\R|\\t");

    private CodeRules() {}

    static void ods(Problems problems, Optional<String> code, String path) {
        code.ifPresent(
                c -> problems.require(c.matches("[A-Z0-9]{1,10}"), path, "must be 1 to 10 capital letters and digits"));
    }

    /** A tab or line end in a name would break the files of finance systems, and may pretend to be a line of its own. */
    static void line(Problems problems, String text, String path) {
        problems.requireText(text, path).require(!BREAK.matcher(text).find(), path, "must be one line, without tabs");
    }

    static void line(Problems problems, Optional<String> text, String path) {
        text.ifPresent(t -> line(problems, t, path));
    }
}
