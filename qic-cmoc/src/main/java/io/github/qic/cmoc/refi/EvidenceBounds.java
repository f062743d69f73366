package io.github.qic.cmoc.refi;

import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.valid.InvalidValueException;

/** Bounds what passages share: a small project could have one long text or list on any number of them, which would take all memory. */
final class EvidenceBounds {
    private static final int MOST_CHARACTERS = 50_000_000;

    private long characters;
    private long sites;
    private long bearings;

    /** @throws InvalidValueException if there are too many characters, including those of a text of one more passage */
    void addText(int length) {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw InvalidValueException.of(
                    "", "has quotes, notes and roles of more than " + MOST_CHARACTERS + " characters in all");
        }
    }

    /** @throws InvalidValueException if there are too many, including those of one more passage */
    void addSites(int count) {
        sites += count;
        requireFew(sites, "sites of passages");
    }

    /** @throws InvalidValueException if there are too many, including those of one more coding */
    void addBearings(int count) {
        bearings += count;
        requireFew(bearings, "bearings of codings on claims");
    }

    private static void requireFew(long count, String what) {
        if (count > PairLimit.MOST) {
            throw InvalidValueException.of("", "has more than " + PairLimit.MOST + " " + what + " in all");
        }
    }
}
