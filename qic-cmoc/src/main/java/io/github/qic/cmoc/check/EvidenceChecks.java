package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.internal.text.Words;
import java.util.List;

/** Whether the evidence for configurations is of sufficient quality. */
final class EvidenceChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(EvidenceChecks::check);
    private static final Rule NEVER_OBSERVED = GROUP.advice("cmoc.never-observed", "Punton et al. 2016");
    private static final Rule OWN_SOURCE = GROUP.warning("cmoc.tested-by-its-source", "Davies on Punton et al. 2016");
    private static final Rule WEAK = GROUP.countAdvice("cmoc.weak-evidence", "Dada et al. 2023");
    private static final Rule NOT_APPRAISED = GROUP.warning("cmoc.not-appraised", "Dada et al. 2023");

    private EvidenceChecks() {}

    private static void check(TheoryCheckContext c) {
        if (c.underTest()) {
            c.claims(
                    NEVER_OBSERVED,
                    c.configurations(),
                    each -> c.summary(each).isExpected(),
                    "rests on what people expect or imply; it was never observed");
            c.claims(
                    OWN_SOURCE,
                    c.configurations(),
                    each -> c.summary(each).isGleaned(),
                    "is tested only by the evidence from which it was gleaned");
        }
        c.claims(
                WEAK,
                c.configurations(),
                each -> c.summary(each).isWeak(),
                "rests only on evidence of low relevance or rigour");
        appraisal(c);
    }

    /** A synthesis appraises all its evidence. An evaluation need not appraise its own data, but if it does, then all of it. */
    private static void appraisal(TheoryCheckContext c) {
        List<Evidence> all = c.inquiry.evidence().items();
        long unappraised = all.stream()
                .filter(item -> EvidenceSummaries.appraisal(c.evidence, item).isEmpty())
                .count();
        boolean expected = c.isSynthesis() || unappraised < all.size();
        String message = "not appraised: " + unappraised + " of " + Words.count(all.size(), "piece") + " of evidence";
        c.foundIf(unappraised > 0 && expected, NOT_APPRAISED, "/evidence/items", message);
    }
}
