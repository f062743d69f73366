package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.internal.io.Resources;

/**
 * How the PEACH collaborative worked in English care homes, after the realist evaluation of Devi et al. 2021
 * (doi 10.1093/ageing/afab007): four configurations, their counter-cases, the propositions of the discussion and the nine
 * conditions, paraphrased. Each part records whether the paper states it, whether it was derived or inferred, or whether it is
 * lost in the copy it was taken from.
 */
public final class PeachInquiry {
    private static final String RESOURCE = "/io/github/qic/cmoc/inquiry/peach-theory.json";

    private PeachInquiry() {}

    /** {@return the inquiry: the theory from its initial to its final version} */
    public static Inquiry inquiry() {
        return Shipped.INQUIRY;
    }

    /** {@return the final programme theory} */
    public static ProgrammeTheory theory() {
        return inquiry().theory();
    }

    /** Read once, on first use. */
    private static final class Shipped {
        static final Inquiry INQUIRY =
                Resources.read(PeachInquiry.class.getResourceAsStream(RESOURCE), Inquiry.DOCUMENT::read);
    }
}
