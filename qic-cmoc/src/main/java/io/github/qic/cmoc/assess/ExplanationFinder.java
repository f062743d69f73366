package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.theory.Activation;
import io.github.qic.cmoc.theory.Condition;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the links of a theory that explain its conditions and contexts. */
final class ExplanationFinder {
    private final ProgrammeTheory theory;
    private final Map<Id<?>, List<Placed>> references = new HashMap<>();

    private record Placed(int place, EvidenceReference reference) {}

    ExplanationFinder(ProgrammeTheory theory, EvidenceBase evidence) {
        this.theory = theory;
        int place = 0;
        for (Evidence item : evidence.items()) {
            for (Bearing bearing : item.bearings()) {
                references
                        .computeIfAbsent(bearing.subject(), subject -> new ArrayList<>())
                        .add(new Placed(place++, new EvidenceReference(item.id(), bearing.subject(), bearing.kind())));
            }
        }
    }

    List<Explanation> explain(Condition condition) {
        return theory.configurations().stream()
                .filter(configuration -> condition.configurations().isEmpty()
                        ? !condition.contexts().isEmpty()
                        : condition.configurations().contains(configuration.id()))
                .flatMap(configuration -> links(condition, configuration, Set.copyOf(condition.contexts())))
                .toList();
    }

    List<Explanation> explain(Context context) {
        return theory.configurations().stream()
                .flatMap(configuration -> links(context, configuration, Set.of(context.id())))
                .toList();
    }

    /** The links with one of the contexts; all links of a configuration that a condition without contexts names. */
    private Stream<Explanation> links(TheoryClaim claim, Configuration configuration, Set<Id<Context>> contexts) {
        return configuration.links().stream()
                .filter(link -> contexts.isEmpty() || link.contexts().stream().anyMatch(contexts::contains))
                .map(link -> explanation(claim, configuration, link));
    }

    private Explanation explanation(TheoryClaim claim, Configuration configuration, Link link) {
        return Explanation.builder()
                .configuration(configuration.id())
                .title(configuration.label())
                .link(link.id())
                .mechanisms(labels(
                        link.mechanisms(),
                        link.activation().equals(Optional.of(Activation.NONE)) ? "not activated: " : ""))
                .outcomes(labels(
                        link.outcomes(),
                        link.kind() == LinkKind.LEADS_TO ? "" : link.kind().title() + ": "))
                .provenance(link.provenance())
                .evidence(evidence(claim, configuration, link))
                .build();
    }

    private List<EvidenceReference> evidence(TheoryClaim claim, Configuration configuration, Link link) {
        Set<Id<?>> subjects = new HashSet<>(link.contexts());
        subjects.addAll(link.mechanisms());
        subjects.add(link.id());
        subjects.add(configuration.id());
        subjects.add(claim.id());
        return subjects.stream()
                .flatMap(subject -> references.getOrDefault(subject, List.of()).stream())
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::reference)
                .toList();
    }

    private List<String> labels(List<? extends Id<? extends Element>> ids, String before) {
        return ids.stream()
                .map(id -> before + theory.index().element(id).label())
                .toList();
    }
}
