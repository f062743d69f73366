package io.github.qic.payments.invoice;

import io.github.qic.core.valid.Problems;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rules for codes and for names and references of one line. */
final class CodeRules {
    private static final Pattern BREAK = Pattern.compile("\\R|\\t");

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,10}");

    private CodeRules() {}

    static void requireCode(Problems problems, Optional<String> code, String path) {
        requireForm(problems, code, CODE, path, "must be 1 to 10 capital letters and digits");
    }

    static void requireForm(Problems problems, Optional<String> code, Pattern form, String path, String message) {
        problems.require(code.stream().allMatch(c -> form.matcher(c).matches()), path, message);
    }

    /** A tab or line end in a name would break the files of finance systems and could pass for a separate line. */
    static void requireLine(Problems problems, String text, String path) {
        problems.requireName(text, path).require(!BREAK.matcher(text).find(), path, "must be one line, without tabs");
    }

    static void requireLine(Problems problems, Optional<String> text, String path) {
        text.ifPresent(t -> requireLine(problems, t, path));
    }
}
