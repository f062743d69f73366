package io.github.qic.cmoc.theory;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * One of the wordings of a condition.
 *
 * @param place where this wording is used, such as {@code abstract}
 * @param text the wording
 */
public record Wording(String place, String text) {
    /** @throws InvalidValueException if the place or the text is blank or has more than 10,000 characters */
    public Wording {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        Problems problems = new Problems().requireText(place, "/place").requireText(text, "/text");
        TextRules.requireShort(place, "/place", problems);
        TextRules.requireShort(text, "/text", problems);
        problems.throwIfAny();
    }
}
