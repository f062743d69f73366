package io.github.qic.cmoc.indicator;

import io.github.qic.core.programme.Answer;
import io.github.qic.core.valid.Problems;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;

/** The numbers of yes, no and unknown answers. */
record Tally(int yes, int no, int unknown) {
    static Tally of(Collection<Answer> answers) {
        return new Tally(
                Collections.frequency(answers, Answer.YES),
                Collections.frequency(answers, Answer.NO),
                Collections.frequency(answers, Answer.UNKNOWN));
    }

    /** Requires a share that can be enough. */
    static Problems requireShare(Problems problems, BigDecimal share, String path) {
        boolean valid = share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0;
        return problems.requireDecimal(share, path).require(valid, path, "must be above 0 and at most 1");
    }

    int total() {
        return yes + no + unknown;
    }

    /** The result that holds for every possible value of the unknowns. */
    Presence presence(BigDecimal enough) {
        Presence worst = presence(yes, enough);
        Presence best = presence(yes + unknown, enough);
        return worst == best ? worst : Presence.UNKNOWN;
    }

    private Presence presence(int count, BigDecimal enough) {
        if (total() == 0) {
            return Presence.UNKNOWN;
        }
        if (BigDecimal.valueOf(count).compareTo(enough.multiply(BigDecimal.valueOf(total()))) >= 0) {
            return Presence.IN_PLACE;
        }
        return count == 0 ? Presence.ABSENT : Presence.PARTLY;
    }

    /** Such as "2 of 3 meetings were held in a care home; 1 not known". */
    String text(String what) {
        if (total() == 0) {
            return "nothing to count yet: " + what;
        }
        return yes + " of " + total() + " " + what + (unknown == 0 ? "" : "; " + unknown + " not known");
    }
}
