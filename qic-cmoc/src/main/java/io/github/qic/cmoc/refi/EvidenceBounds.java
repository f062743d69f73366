package io.github.qic.cmoc.refi;

import io.github.qic.core.valid.InvalidValueException;

/** Bounds what passages share: a small project could have one long text on any number of them, which would take all memory. */
final class EvidenceBounds {
    private static final long MOST_CHARACTERS = 50_000_000;

    private long characters;

    /** @throws InvalidValueException if there are too many with those of a text on one more passage */
    void addText(long length) {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw InvalidValueException.of(
                    "", "has quotes, notes and roles of more than " + MOST_CHARACTERS + " characters in all");
        }
    }
}
