package io.github.qic.payments.invoice;

import io.github.qic.core.valid.Problems;
import java.util.Optional;

/** Codes of organisations. */
final class Codes {
    private Codes() {}

    static void ods(Problems problems, Optional<String> code, String path) {
        code.ifPresent(
                c -> problems.require(c.matches("[A-Z0-9]{1,10}"), path, "must be 1 to 10 capital letters and digits"));
    }
}
