package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.Appraisal;
import io.github.qic.cmoc.evidence.AppraisalGrade;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceStatus;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.evidence.StageKind;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.TheoryStatus;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether every part of a theory is supported by evidence of sufficient quality. */
final class EvidenceChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(EvidenceChecks::check);
    private static final Rule FINAL_UNEVIDENCED = GROUP.error("cmoc.final-without-evidence", "RAMESES II item 15");
    private static final Rule UNEVIDENCED = GROUP.warning("cmoc.without-evidence", "RAMESES II item 15");
    private static final Rule SLOT_UNEVIDENCED =
            GROUP.warning("cmoc.element-without-evidence", "offsets-litreview: evidence traceability");
    private static final Rule NEVER_OBSERVED = GROUP.advice("cmoc.never-observed", "Punton et al. 2016");
    private static final Rule OWN_SOURCE = GROUP.warning("cmoc.tested-by-its-source", "Davies on Punton et al. 2016");
    private static final Rule NOT_APPRAISED = GROUP.warning("cmoc.not-appraised", "Dada et al. 2023");
    private static final Rule WEAK = GROUP.countAdvice("cmoc.weak-evidence", "Dada et al. 2023");

    private EvidenceChecks() {}

    private static void check(TheoryCheckContext c) {
        Map<Id<Stage>, StageKind> stages =
                c.inquiry.evidence().stages().stream().collect(Collectors.toMap(Stage::id, Stage::kind));
        for (Configuration configuration : c.configurations()) {
            List<Evidence> items = c.evidence.bearingOn(configuration);
            if (c.underTest() && c.evidence.supporting(configuration).isEmpty()) {
                boolean last = c.theory.status() == TheoryStatus.FINAL;
                c.claim(last ? FINAL_UNEVIDENCED : UNEVIDENCED, configuration.id(), "has no supporting evidence");
            } else if (!items.isEmpty()) {
                quality(c, configuration, items, stages);
            }
        }
        if (c.underTest()) {
            slots(c);
        }
        List<Evidence> all = c.inquiry.evidence().items();
        long unappraised =
                all.stream().filter(item -> item.appraisal().isEmpty()).count();
        String message = unappraised + " of " + all.size() + " pieces of evidence are not appraised";
        c.foundIf(unappraised > 0, NOT_APPRAISED, "/evidence/items", message);
    }

    /** An element is evidenced by anything that bears on it or on a link that contains it. */
    private static void slots(TheoryCheckContext c) {
        Set<Id<?>> evidenced = new HashSet<>();
        Set<Id<? extends Element>> used = new LinkedHashSet<>();
        for (Link link : c.links()) {
            boolean linked = !c.evidence.bearingOn(link.id()).isEmpty();
            List.of(link.contexts(), link.mechanisms(), link.outcomes())
                    .forEach(ids -> ids.forEach(id -> {
                        used.add(id);
                        if (linked || !c.evidence.bearingOn(id).isEmpty()) {
                            evidenced.add(id);
                        }
                    }));
        }
        used.stream().filter(id -> !evidenced.contains(id)).forEach(id -> {
            String kind = c.index.element(id).claimKind().title();
            String message = "is a " + kind + " without evidence for itself or a link that contains it";
            c.claim(SLOT_UNEVIDENCED, id, message);
        });
    }

    private static void quality(
            TheoryCheckContext c, Configuration configuration, List<Evidence> items, Map<Id<Stage>, StageKind> stages) {
        if (items.stream().allMatch(EvidenceChecks::notSeen)) {
            c.claim(NEVER_OBSERVED, configuration.id(), "rests on what people expect or imply; it was never observed");
        }
        List<StageKind> kinds = items.stream()
                .flatMap(item -> c.evidence.stage(item).map(stages::get).stream())
                .toList();
        boolean gleaned = kinds.size() == items.size()
                && kinds.stream().allMatch(k -> k == StageKind.GLEANING || k == StageKind.INITIAL_THEORY);
        boolean circular = c.underTest() && gleaned;
        c.claimIf(circular, OWN_SOURCE, configuration.id(), "is tested only by the evidence from which it was gleaned");
        boolean weak = items.stream()
                .map(Evidence::appraisal)
                .allMatch(a -> a.filter(EvidenceChecks::weak).isPresent());
        c.claimIf(weak, WEAK, configuration.id(), "rests only on evidence of low relevance or rigour");
    }

    private static boolean notSeen(Evidence item) {
        return item.status()
                .filter(status -> status == EvidenceStatus.ANTICIPATED || status == EvidenceStatus.IMPLIED)
                .isPresent();
    }

    /** Rich evidence is never weak, however it was obtained. */
    private static boolean weak(Appraisal appraisal) {
        boolean low = appraisal.relevance().filter(AppraisalGrade.LOW::equals).isPresent()
                || appraisal.rigour().filter(AppraisalGrade.LOW::equals).isPresent();
        return low && appraisal.richness().filter(AppraisalGrade.HIGH::equals).isEmpty();
    }
}
