package io.github.qic.core;

import io.github.qic.core.internal.io.Resources;

/**
 * The PEACH collaborative as an example: an 18-month programme in four sites of Nottinghamshire with 29 care homes, after Devi
 * R, Chadborn NH, Meyer J and others, <i>Age and Ageing</i> 2021;50(4):1371-1381. What the paper does not give is made up, and
 * {@link Collaborative#provenance()} says so field by field; no person or organisation in it is real.
 */
public final class PeachCollaborative {
    private PeachCollaborative() {}

    /** {@return the collaborative, with its register} */
    public static Collaborative collaborative() {
        return Holder.COLLABORATIVE;
    }

    private static final class Holder {
        static final Collaborative COLLABORATIVE = Resources.read(
                PeachCollaborative.class.getResourceAsStream("peach-collaborative.json"), Collaborative.DOCUMENT::read);
    }
}
