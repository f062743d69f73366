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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the links of a theory that explain its conditions and contexts. */
final class ExplanationFinder {
    private final ProgrammeTheory theory;
    private final AssessmentBounds bounds;
    private final Map<Id<Configuration>, Integer> places = new HashMap<>();
    private final Map<Id<?>, List<Placed>> references = new HashMap<>();

    private record Placed(int place, EvidenceReference reference) {}

    ExplanationFinder(ProgrammeTheory theory, EvidenceBase evidence, AssessmentBounds bounds) {
        this.theory = theory;
        this.bounds = bounds;
        theory.configurations().forEach(configuration -> places.put(configuration.id(), places.size()));
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
        Set<Id<Context>> contexts = new LinkedHashSet<>(condition.contexts());
        Stream<Configuration> named = condition.configurations().isEmpty()
                ? contexts.stream().flatMap(context -> theory.index().configurationsWith(context).stream())
                : condition.configurations().stream().map(theory.index()::configuration);
        return inOrder(named)
                .flatMap(configuration -> links(condition, configuration, contexts))
                .toList();
    }

    List<Explanation> explain(Context context) {
        return inOrder(theory.index().configurationsWith(context.id()).stream())
                .flatMap(configuration -> links(context, configuration, Set.of(context.id())))
                .toList();
    }

    /** Each configuration once, in the order of the theory. */
    private Stream<Configuration> inOrder(Stream<Configuration> configurations) {
        Map<Integer, Configuration> byPlace = new TreeMap<>();
        configurations.forEach(each -> byPlace.put(places.getOrDefault(each.id(), places.size()), each));
        return byPlace.values().stream();
    }

    /** The links with one of the contexts; all links of a configuration that a condition without contexts names. */
    private Stream<Explanation> links(TheoryClaim claim, Configuration configuration, Set<Id<Context>> contexts) {
        return configuration.links().stream()
                .filter(link -> contexts.isEmpty() || link.contexts().stream().anyMatch(contexts::contains))
                .map(link -> explanation(claim, configuration, link));
    }

    private Explanation explanation(TheoryClaim claim, Configuration configuration, Link link) {
        return bounds.counted(Explanation.builder()
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
                .build());
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
