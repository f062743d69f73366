package io.github.qic.payments.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The one style sheet of printed pages. */
final class Css {
    static final String PRINT = read();

    private Css() {}

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Css.class.getResourceAsStream("print.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
