package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.Appraisal;
import io.github.qic.cmoc.evidence.AppraisalGrade;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.EvidenceIndex;
import io.github.qic.cmoc.evidence.EvidenceStatus;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.evidence.StageKind;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Summarises the evidence for claims, links with their elements, and configurations with their links. */
final class EvidenceSummaries {
    private final EvidenceIndex index;
    private final int maximum;
    private final Set<Id<Stage>> gleaning;

    /** Of claims without evidence, as most elements are. */
    private final EvidenceSummary none;

    private final Map<Id<?>, EvidenceSummary> claims = new HashMap<>();
    private final Map<Id<?>, EvidenceSummary> links = new HashMap<>();
    private final Map<Id<?>, EvidenceSummary> configurations = new HashMap<>();

    EvidenceSummaries(EvidenceBase base, int maximum) {
        this.index = base.index();
        this.maximum = maximum;
        this.none = new EvidenceSummary(maximum);
        this.gleaning = base.stages().stream()
                .filter(stage -> stage.kind() == StageKind.GLEANING || stage.kind() == StageKind.INITIAL_THEORY)
                .map(Stage::id)
                .collect(Collectors.toSet());
    }

    /** {@return the summary of the evidence that bears on a claim as such} */
    EvidenceSummary of(Id<? extends TheoryClaim> claim) {
        List<Evidence> bearing = index.bearingOn(claim);
        if (bearing.isEmpty()) {
            return none;
        }
        return claims.computeIfAbsent(claim, id -> {
            EvidenceSummary summary = new EvidenceSummary(maximum);
            for (Evidence item : bearing) {
                summary.addBearing(item, EvidenceSummaries::isExpected, this::isGleaned, this::isWeak);
            }
            index.supporting(claim).forEach(item -> summary.addSupporting(item, index.sites(item)));
            return summary;
        });
    }

    /** {@return the summary of the evidence for a link and its elements} */
    EvidenceSummary of(Link link) {
        return links.computeIfAbsent(link.id(), id -> {
            EvidenceSummary summary = new EvidenceSummary(maximum);
            summary.add(of(link.id()));
            link.elements().forEach(element -> summary.add(of(element)));
            return summary;
        });
    }

    /** {@return the summary of the evidence for a configuration, its links and their elements} */
    EvidenceSummary of(Configuration configuration) {
        return configurations.computeIfAbsent(configuration.id(), id -> {
            EvidenceSummary summary = new EvidenceSummary(maximum);
            summary.add(of(configuration.id()));
            configuration.links().forEach(link -> summary.add(of(link)));
            return summary;
        });
    }

    private static boolean isExpected(Evidence item) {
        return item.status()
                .filter(status -> status == EvidenceStatus.ANTICIPATED || status == EvidenceStatus.IMPLIED)
                .isPresent();
    }

    private boolean isGleaned(Evidence item) {
        return index.stage(item).filter(gleaning::contains).isPresent();
    }

    private boolean isWeak(Evidence item) {
        return appraisal(index, item).filter(EvidenceSummaries::isLow).isPresent();
    }

    /** {@return the appraisal of a piece of evidence, or else that of its source} */
    static Optional<Appraisal> appraisal(EvidenceIndex index, Evidence item) {
        return item.appraisal().or(() -> index.source(item).appraisal());
    }

    /** Rich evidence is never weak, however it was obtained. */
    private static boolean isLow(Appraisal appraisal) {
        boolean low = appraisal.relevance().filter(AppraisalGrade.LOW::equals).isPresent()
                || appraisal.rigour().filter(AppraisalGrade.LOW::equals).isPresent();
        return low && appraisal.richness().filter(AppraisalGrade.HIGH::equals).isEmpty();
    }
}
