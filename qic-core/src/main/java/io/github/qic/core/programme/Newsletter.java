package io.github.qic.core.programme;

import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * One issue of a newsletter to all who take part.
 *
 * @param month the month of the programme it went out in, from 1
 * @param title what it was about
 */
public record Newsletter(int month, String title) {
    public Newsletter {
        Objects.requireNonNull(title, "title");
        new Problems().requireName(title, "/title").throwIfAny();
    }
}
