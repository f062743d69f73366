package io.github.qic.payments.fuzz;

import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;

/**
 * A reader of the library, with everything that is done with what it reads.
 *
 * @param name its name, which is also that of its folder of found cases
 * @param form the form of its inputs
 * @param reading reads an input
 */
record Target(String name, Form form, Reading reading) {

    /** Reads an input. */
    interface Reading {
        /**
         * {@return what is then done with the value}
         *
         * @throws InvalidValueException if the input is invalid
         */
        Use read(byte[] input) throws IOException;
    }

    /** Writes, checks, calculates and shows a value. */
    interface Use {
        /** Does it; whatever it throws is a fault. */
        void run() throws IOException;
    }
}
