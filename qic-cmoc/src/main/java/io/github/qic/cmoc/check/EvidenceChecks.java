package io.github.qic.cmoc.check;

import static io.github.qic.core.finding.RuleKind.COUNT;
import static io.github.qic.core.finding.RuleKind.STRUCTURAL;
import static io.github.qic.core.finding.Severity.ADVICE;
import static io.github.qic.core.finding.Severity.ERROR;
import static io.github.qic.core.finding.Severity.WARNING;

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
import io.github.qic.core.valid.Id;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether every part of a theory rests on evidence, and on evidence that can bear it. */
final class EvidenceChecks {
    static final Rule FINAL_UNEVIDENCED =
            new Rule("cmoc.final-without-evidence", STRUCTURAL, ERROR, "RAMESES II item 15");
    static final Rule UNEVIDENCED = new Rule("cmoc.without-evidence", STRUCTURAL, WARNING, "RAMESES II item 15");
    static final Rule SLOT_UNEVIDENCED =
            new Rule("cmoc.element-without-evidence", STRUCTURAL, WARNING, "offsets-litreview: evidence traceability");
    static final Rule NEVER_OBSERVED = new Rule("cmoc.never-observed", STRUCTURAL, ADVICE, "Punton et al. 2016");
    static final Rule OWN_SOURCE =
            new Rule("cmoc.tested-by-its-source", STRUCTURAL, WARNING, "Davies on Punton et al. 2016");
    static final Rule NOT_APPRAISED = new Rule("cmoc.not-appraised", STRUCTURAL, WARNING, "Dada et al. 2023");
    static final Rule WEAK = new Rule("cmoc.weak-evidence", COUNT, ADVICE, "Dada et al. 2023");
    static final List<Rule> RULES =
            List.of(FINAL_UNEVIDENCED, UNEVIDENCED, SLOT_UNEVIDENCED, NEVER_OBSERVED, OWN_SOURCE, NOT_APPRAISED, WEAK);

    private EvidenceChecks() {}

    static void check(TheoryCheckContext c) {
        Map<Id<Stage>, StageKind> stages =
                c.inquiry.evidence().stages().stream().collect(Collectors.toMap(Stage::id, Stage::kind));
        for (Configuration configuration : c.configurations()) {
            List<Evidence> items = c.evidence.bearingOn(configuration);
            if (c.underTest() && c.evidence.supporting(configuration).isEmpty()) {
                boolean last = c.theory.status() == TheoryStatus.FINAL;
                c.claim(last ? FINAL_UNEVIDENCED : UNEVIDENCED, configuration.id(), "rests on no evidence");
            } else if (!items.isEmpty()) {
                quality(c, configuration, items, stages);
            }
        }
        if (c.underTest()) {
            slots(c);
        }
        long bare = c.inquiry.evidence().items().stream()
                .filter(item -> item.appraisal().isEmpty())
                .count();
        if (bare > 0) {
            c.document(
                    NOT_APPRAISED,
                    "/evidence/items",
                    bare + " of " + c.inquiry.evidence().items().size() + " pieces of evidence are not appraised");
        }
    }

    /** An element is evidenced by what bears on itself or on a row that holds it. */
    private static void slots(TheoryCheckContext c) {
        Set<Id<?>> evidenced = new HashSet<>();
        Set<Id<? extends Element>> used = new LinkedHashSet<>();
        for (Configuration configuration : c.configurations()) {
            for (Link link : configuration.links()) {
                boolean row = !c.evidence.bearingOn(link.id()).isEmpty();
                List.of(link.contexts(), link.mechanisms(), link.outcomes())
                        .forEach(ids -> ids.forEach(id -> {
                            used.add(id);
                            if (row || !c.evidence.bearingOn(id).isEmpty()) {
                                evidenced.add(id);
                            }
                        }));
            }
        }
        used.stream()
                .filter(id -> !evidenced.contains(id))
                .forEach(id -> c.claim(
                        SLOT_UNEVIDENCED,
                        id,
                        "is a " + c.index.element(id).claimKind().title()
                                + " without evidence of its own or of a row"));
    }

    private static void quality(
            TheoryCheckContext c, Configuration configuration, List<Evidence> items, Map<Id<Stage>, StageKind> stages) {
        if (items.stream().allMatch(EvidenceChecks::notSeen)) {
            c.claim(NEVER_OBSERVED, configuration.id(), "rests on what people expect or imply; nobody saw it");
        }
        List<StageKind> kinds = items.stream()
                .flatMap(item -> c.evidence.stage(item).map(stages::get).stream())
                .toList();
        boolean gleaned = kinds.size() == items.size()
                && kinds.stream().allMatch(k -> k == StageKind.GLEANING || k == StageKind.INITIAL_THEORY);
        if (c.underTest() && gleaned) {
            c.claim(OWN_SOURCE, configuration.id(), "is tested by nothing but what it was gleaned from");
        }
        if (items.stream()
                .allMatch(item -> item.appraisal().filter(EvidenceChecks::weak).isPresent())) {
            c.claim(WEAK, configuration.id(), "rests on evidence of low relevance or rigour alone");
        }
    }

    private static boolean notSeen(Evidence item) {
        return item.status()
                .filter(status -> status == EvidenceStatus.ANTICIPATED || status == EvidenceStatus.IMPLIED)
                .isPresent();
    }

    /** What is rich stays, however it was gained. */
    private static boolean weak(Appraisal appraisal) {
        boolean low = appraisal.relevance().filter(AppraisalGrade.LOW::equals).isPresent()
                || appraisal.rigour().filter(AppraisalGrade.LOW::equals).isPresent();
        return low && appraisal.richness().filter(AppraisalGrade.HIGH::equals).isEmpty();
    }
}
