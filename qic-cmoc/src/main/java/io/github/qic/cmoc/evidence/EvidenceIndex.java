package io.github.qic.cmoc.evidence;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the evidence that bears on claims, and the roles, sites and stages it comes from. */
public final class EvidenceIndex {
    private final Map<Id<?>, List<Evidence>> bySubject = new HashMap<>();
    private final Map<Id<?>, List<Evidence>> supporting = new HashMap<>();
    private final Map<Id<Source>, Source> sources = new HashMap<>();

    EvidenceIndex(EvidenceBase base) {
        base.sources().forEach(source -> sources.put(source.id(), source));
        for (Evidence item : base.items()) {
            for (Bearing bearing : item.bearings()) {
                add(item, bearing.subject(), bySubject);
                if (bearing.kind() != BearingKind.REFUTES) {
                    add(item, bearing.subject(), supporting);
                }
            }
        }
        bySubject.replaceAll((claim, items) -> List.copyOf(items));
        supporting.replaceAll((claim, items) -> List.copyOf(items));
    }

    private static void add(Evidence item, Id<?> subject, Map<Id<?>, List<Evidence>> map) {
        List<Evidence> items = map.computeIfAbsent(subject, id -> new ArrayList<>());
        if (items.isEmpty() || items.get(items.size() - 1) != item) {
            items.add(item);
        }
    }

    /** {@return the evidence that bears on a claim itself, in the order of the document} */
    public List<Evidence> bearingOn(Id<? extends TheoryClaim> claim) {
        Objects.requireNonNull(claim, "claim");
        return bySubject.getOrDefault(claim, List.of());
    }

    /** {@return the evidence that bears on a claim itself other than by refuting it, in the order of the document} */
    public List<Evidence> supporting(Id<? extends TheoryClaim> claim) {
        Objects.requireNonNull(claim, "claim");
        return supporting.getOrDefault(claim, List.of());
    }

    /**
     * {@return the evidence that supports a link: evidence for the link itself, its contexts or its mechanisms, but not for
     * its outcomes, which other links may share; evidence that only refutes is left out}
     */
    public List<Evidence> supporting(Link link) {
        return each(
                Stream.of(Stream.of(link.id()), link.contexts().stream(), link.mechanisms().stream())
                        .flatMap(ids -> ids),
                supporting);
    }

    /** {@return the evidence that bears on a configuration, its links or any of their elements} */
    public List<Evidence> bearingOn(Configuration configuration) {
        return each(claims(configuration), bySubject);
    }

    /** {@return the evidence that supports a configuration: that which bears on it and does not only refute} */
    public List<Evidence> supporting(Configuration configuration) {
        return each(claims(configuration), supporting);
    }

    private static Stream<Id<? extends TheoryClaim>> claims(Configuration configuration) {
        return Stream.concat(
                Stream.of(configuration.id()),
                configuration.links().stream().flatMap(link -> Stream.concat(Stream.of(link.id()), link.elements())));
    }

    /** Each piece once, by its id, since comparing whole pieces is slow. */
    private static List<Evidence> each(
            Stream<? extends Id<? extends TheoryClaim>> claims, Map<Id<?>, List<Evidence>> wanted) {
        Map<Id<Evidence>, Evidence> found = new LinkedHashMap<>();
        claims.flatMap(claim -> wanted.getOrDefault(claim, List.of()).stream())
                .forEach(item -> found.putIfAbsent(item.id(), item));
        return List.copyOf(found.values());
    }

    /**
     * {@return the source of a piece of evidence}
     *
     * @throws IllegalArgumentException if the source is not in this evidence base
     */
    public Source source(Evidence item) {
        return Optional.ofNullable(sources.get(item.source()))
                .orElseThrow(() -> new IllegalArgumentException("not of this evidence base: " + item.id()));
    }

    /**
     * {@return the sites that a piece of evidence comes from, each once: its own, or else that of its source; empty if neither is known}
     *
     * @throws IllegalArgumentException if the source is needed and not in this evidence base
     */
    public List<Id<Site>> sites(Evidence item) {
        return switch (item.sites().size()) {
            case 0 -> source(item).site().map(List::of).orElse(List.of());
            case 1 -> item.sites();
            default -> item.sites().stream().distinct().toList();
        };
    }

    /**
     * {@return the stage in which a piece of evidence was gathered: its own, or else that of its source}
     *
     * @throws IllegalArgumentException if the source is needed and not in this evidence base
     */
    public Optional<Id<Stage>> stage(Evidence item) {
        return item.stage().or(() -> source(item).stage());
    }

    /**
     * {@return every site that any of the pieces of evidence comes from}
     *
     * @throws IllegalArgumentException if a source is needed and not in this evidence base
     */
    public NavigableSet<Id<Site>> sites(Collection<Evidence> items) {
        NavigableSet<Id<Site>> found = new TreeSet<>();
        items.forEach(item -> found.addAll(sites(item)));
        return found;
    }

    /** {@return how many people some pieces of evidence come from: participants, or sources where no participant is recorded} */
    public static int people(Collection<Evidence> items) {
        return (int) items.stream()
                .map(item -> item.speaker()
                        .flatMap(Speaker::participant)
                        .map(id -> "participant " + id)
                        .orElse("unknown " + item.source()))
                .distinct()
                .count();
    }

    /** {@return every role of a speaker in any of the pieces of evidence} */
    public static NavigableSet<Role> roles(Collection<Evidence> items) {
        NavigableSet<Role> found = new TreeSet<>();
        items.forEach(item -> item.speaker().flatMap(Speaker::role).ifPresent(found::add));
        return found;
    }
}
