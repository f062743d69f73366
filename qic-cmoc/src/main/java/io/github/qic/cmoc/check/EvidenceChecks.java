package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.Appraisal;
import io.github.qic.cmoc.evidence.AppraisalGrade;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceStatus;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.evidence.StageKind;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether the evidence for configurations is of sufficient quality. */
final class EvidenceChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(EvidenceChecks::check);
    private static final Rule NEVER_OBSERVED = GROUP.advice("cmoc.never-observed", "Punton et al. 2016");
    private static final Rule OWN_SOURCE = GROUP.warning("cmoc.tested-by-its-source", "Davies on Punton et al. 2016");
    private static final Rule WEAK = GROUP.countAdvice("cmoc.weak-evidence", "Dada et al. 2023");
    private static final Rule NOT_APPRAISED = GROUP.warning("cmoc.not-appraised", "Dada et al. 2023");

    private EvidenceChecks() {}

    private static void check(TheoryCheckContext c) {
        Map<Id<Configuration>, List<Evidence>> evidence = new HashMap<>();
        c.configurations().forEach(each -> evidence.put(each.id(), c.evidence.bearingOn(each)));
        List<Configuration> evidenced = c.configurations().stream()
                .filter(each -> !evidence.get(each.id()).isEmpty())
                .toList();
        if (c.underTest()) {
            Map<Id<Stage>, StageKind> stages =
                    c.inquiry.evidence().stages().stream().collect(Collectors.toMap(Stage::id, Stage::kind));
            c.<Configuration>claims(
                    NEVER_OBSERVED,
                    evidenced,
                    each -> evidence.get(each.id()).stream().allMatch(EvidenceChecks::notSeen),
                    "rests on what people expect or imply; it was never observed");
            c.<Configuration>claims(
                    OWN_SOURCE,
                    evidenced,
                    each -> evidence.get(each.id()).stream().allMatch(item -> gleaned(c, item, stages)),
                    "is tested only by the evidence from which it was gleaned");
        }
        c.<Configuration>claims(
                WEAK,
                evidenced,
                each -> evidence.get(each.id()).stream().allMatch(item -> item.appraisal()
                        .filter(EvidenceChecks::weak)
                        .isPresent()),
                "rests only on evidence of low relevance or rigour");
        appraisal(c);
    }

    private static boolean notSeen(Evidence item) {
        return item.status()
                .filter(status -> status == EvidenceStatus.ANTICIPATED || status == EvidenceStatus.IMPLIED)
                .isPresent();
    }

    private static boolean gleaned(TheoryCheckContext c, Evidence item, Map<Id<Stage>, StageKind> stages) {
        return c.evidence
                .stage(item)
                .map(stages::get)
                .filter(kind -> kind == StageKind.GLEANING || kind == StageKind.INITIAL_THEORY)
                .isPresent();
    }

    /** Rich evidence is never weak, however it was obtained. */
    private static boolean weak(Appraisal appraisal) {
        boolean low = appraisal.relevance().filter(AppraisalGrade.LOW::equals).isPresent()
                || appraisal.rigour().filter(AppraisalGrade.LOW::equals).isPresent();
        return low && appraisal.richness().filter(AppraisalGrade.HIGH::equals).isEmpty();
    }

    /** A synthesis appraises all its evidence. An evaluation need not appraise its own data, but if it does, then all of it. */
    private static void appraisal(TheoryCheckContext c) {
        List<Evidence> all = c.inquiry.evidence().items();
        long unappraised =
                all.stream().filter(item -> item.appraisal().isEmpty()).count();
        boolean expected = c.isSynthesis() || unappraised < all.size();
        String message = unappraised + " of " + all.size() + " pieces of evidence are not appraised";
        c.foundIf(unappraised > 0 && expected, NOT_APPRAISED, "/evidence/items", message);
    }
}
