package io.github.qic.cmoc.refi;

import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A claim as a code says it.
 *
 * @param id the id of the claim
 * @param kind its kind
 * @param name the name of its code: its short name, or its text if it has none
 * @param description its text, if it also has a short name; the wording of a configuration
 */
record Coded(Id<? extends TheoryClaim> id, ClaimKind kind, String name, Optional<String> description) {
    Coded {
        Objects.requireNonNull(kind, "kind");
    }

    /** {@return every element and configuration, the elements first} */
    static Stream<Coded> all(ProgrammeTheory theory) {
        return Stream.concat(
                Stream.of(
                                theory.contexts(),
                                theory.mechanisms(),
                                theory.outcomes(),
                                theory.interventions(),
                                theory.actors())
                        .flatMap(list -> list.stream())
                        .map(Coded::of),
                theory.configurations().stream().map(Coded::of));
    }

    private static Coded of(Element element) {
        return new Coded(
                element.id(),
                element.claimKind(),
                element.label(),
                element.shortName().map(name -> element.text()));
    }

    static Coded of(Configuration configuration) {
        String wording = configuration.wording();
        return new Coded(
                configuration.id(),
                ClaimKind.CONFIGURATION,
                configuration.label(),
                Optional.of(wording).filter(text -> !text.isEmpty() && !text.equals(configuration.label())));
    }

    /** {@return the elements of a configuration, each once} */
    static Set<Id<?>> elements(Configuration configuration) {
        return configuration.links().stream()
                .flatMap(Link::elements)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
