package io.github.qic.payments.fuzz;

import java.util.List;
import java.util.Random;

/** Decisions of a mutator: by chance, or by the bytes of a fuzzer, which can then steer the mutations. */
interface Choices {
    /** {@return a number from 0 to one below another} */
    int below(int bound);

    /** {@return one of a list that is not empty} */
    default <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    /** {@return decisions by chance, the same for the same seed} */
    static Choices random(long seed) {
        Random random = new Random(seed);
        return random::nextInt;
    }

    /** {@return decisions by bytes, two for each, and 0 after the last} */
    static Choices of(byte[] bytes) {
        return new Choices() {
            private int at;

            @Override
            public int below(int bound) {
                return ((next() << 8) + next()) % bound;
            }

            private int next() {
                return at < bytes.length ? bytes[at++] & 0xff : 0;
            }
        };
    }
}
