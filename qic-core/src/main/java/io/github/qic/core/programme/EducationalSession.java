package io.github.qic.core.programme;

import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * Something taught at a learning event.
 *
 * @param title what it is about
 * @param content what is taught and how
 */
public record EducationalSession(String title, String content) {
    public EducationalSession {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(content, "content");
        new Problems()
                .requireName(title, "/title")
                .requireText(content, "/content")
                .throwIfAny();
    }
}
