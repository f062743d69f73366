package io.github.qic.cmoc;

import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the claims of one programme theory: by id, by place in the document, by the configurations that use them. */
public final class TheoryIndex {
    private final ProgrammeTheory theory;
    private final Map<Id<?>, Placed> claims = new LinkedHashMap<>();
    private final Map<Id<?>, Set<Configuration>> users = new LinkedHashMap<>();

    private record Placed(Claim claim, String list, int at) {
        String path() {
            return list + "/" + at;
        }
    }

    TheoryIndex(ProgrammeTheory theory) {
        this.theory = theory;
        place("/contexts", theory.contexts());
        place("/mechanisms", theory.mechanisms());
        place("/outcomes", theory.outcomes());
        place("/interventions", theory.interventions());
        place("/actors", theory.actors());
        place("/configurations", theory.configurations());
        for (int i = 0; i < theory.configurations().size(); i++) {
            Configuration configuration = theory.configurations().get(i);
            place("/configurations/" + i + "/links", configuration.links());
            for (Link link : configuration.links()) {
                use(link.id(), configuration);
                link.elements().forEach(element -> use(element, configuration));
            }
        }
        place("/ripples", theory.ripples());
        place("/demiRegularities", theory.demiRegularities());
        place("/conditions", theory.conditions());
    }

    private void place(String list, List<? extends Claim> placed) {
        for (int i = 0; i < placed.size(); i++) {
            claims.put(placed.get(i).claimId(), new Placed(placed.get(i), list, i));
        }
    }

    private void use(Id<?> id, Configuration configuration) {
        users.computeIfAbsent(id, key -> new LinkedHashSet<>(2)).add(configuration);
    }

    /** {@return every claim, in the order of the document} */
    public List<Claim> claims() {
        List<Claim> all = new ArrayList<>(claims.size());
        claims.values().forEach(placed -> all.add(placed.claim()));
        return Collections.unmodifiableList(all);
    }

    /** {@return the ids of all claims, in the order of the document} */
    public Set<Id<?>> ids() {
        return Collections.unmodifiableSet(claims.keySet());
    }

    /**
     * {@return the claim of that id, if the theory makes it}
     *
     * @param id the id of a claim
     */
    public Optional<Claim> claim(Id<?> id) {
        return Optional.ofNullable(claims.get(id)).map(Placed::claim);
    }

    /**
     * {@return the element of that id}
     *
     * @param id the id of an element of this theory
     * @throws IllegalArgumentException if the theory has no such element
     */
    public Element element(Id<? extends Element> id) {
        return claim(id)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("no element of this theory: " + id));
    }

    /**
     * {@return the configuration of that id}
     *
     * @param id the id of a configuration of this theory
     * @throws IllegalArgumentException if the theory has no such configuration
     */
    public Configuration configuration(Id<Configuration> id) {
        return claim(id)
                .filter(Configuration.class::isInstance)
                .map(Configuration.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("no configuration of this theory: " + id));
    }

    /**
     * {@return where a claim stands, as a JSON Pointer from the theory; empty if the theory does not make it}
     *
     * @param id the id of a claim
     */
    public String path(Id<?> id) {
        Placed placed = claims.get(id);
        return placed == null ? "" : placed.path();
    }

    /**
     * {@return the configurations that use an element, or that hold a link, in the order of the document}
     *
     * @param id the id of an element or link
     */
    public Collection<Configuration> configurationsWith(Id<? extends Claim> id) {
        return Collections.unmodifiableCollection(users.getOrDefault(id, Set.of()));
    }

    /**
     * {@return the shortest path from a context to each final outcome it can lead to, row by row and along ripples other than
     * feedback; empty if it leads to none}
     *
     * @param context the id of a context of this theory
     */
    public List<Path> pathsToFinalOutcomes(Id<Context> context) {
        return new PathFinder(theory).from(context);
    }

    /** {@return the contexts that stand in more than one configuration, in the order of the document} */
    public List<Context> sharedContexts() {
        return claims.values().stream()
                .map(Placed::claim)
                .filter(Context.class::isInstance)
                .map(Context.class::cast)
                .filter(context -> configurationsWith(context.id()).size() > 1)
                .toList();
    }
}
