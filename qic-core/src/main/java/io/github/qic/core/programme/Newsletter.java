package io.github.qic.core.programme;

import io.github.qic.core.valid.Problems;

/**
 * One issue of a newsletter to all who take part.
 *
 * @param month the month of the programme it went out in, from 1
 * @param title what it was about
 */
public record Newsletter(int month, String title) {
    public Newsletter {
        new Problems().requireText(title, "/title").throwIfAny();
    }
}
