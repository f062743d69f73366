package io.github.qic.cmoc.theory;

import io.github.qic.core.internal.collect.IdIndex;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the claims of a programme theory, their places in the document, and the configurations that use them. */
public final class TheoryIndex {
    private final ProgrammeTheory theory;
    private final List<TheoryClaim> claims = new ArrayList<>();
    private final IdIndex table;
    private final ClaimKind[] kinds;
    private @Nullable Map<Id<?>, List<Configuration>> users;
    private @Nullable Map<Id<?>, List<Configuration>> parts;
    private @Nullable Map<Id<?>, String> paths;
    private @Nullable ElementLinkIndex elementLinks;

    TheoryIndex(ProgrammeTheory theory) {
        this.theory = theory;
        ClaimWalk.of(theory, (claim, list, at) -> claims.add(claim));
        Id<?>[] ids = new Id<?>[claims.size()];
        kinds = new ClaimKind[ids.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = claims.get(i).id();
            kinds[i] = claims.get(i).claimKind();
        }
        this.table = new IdIndex(ids);
    }

    /** {@return whether any id is a duplicate, which a theory that was built never has} */
    boolean hasRepeatedIds() {
        return table.hasDuplicates();
    }

    /** {@return the kind of a claim, or null if there is no claim with that id} */
    @Nullable
    ClaimKind kind(Id<?> id) {
        int at = table.find(id);
        return at < 0 ? null : kinds[at];
    }

    /** Built on first use, as reading a document does not need it; two threads may build it twice, with the same result. */
    private Map<Id<?>, List<Configuration>> users() {
        Map<Id<?>, List<Configuration>> made = users;
        if (made == null) {
            made = new HashMap<>();
            for (Configuration configuration : theory.configurations()) {
                for (Link link : configuration.links()) {
                    use(made, link.id(), configuration);
                    for (Id<?> element : link.elements().toList()) {
                        use(made, element, configuration);
                    }
                }
            }
            users = made;
        }
        return made;
    }

    private static void use(Map<Id<?>, List<Configuration>> users, Id<?> id, Configuration configuration) {
        List<Configuration> list = users.computeIfAbsent(id, key -> new ArrayList<>(2));
        if (list.isEmpty() || list.get(list.size() - 1) != configuration) {
            list.add(configuration);
        }
    }

    private Map<Id<?>, List<Configuration>> parts() {
        Map<Id<?>, List<Configuration>> made = parts;
        if (made == null) {
            made = new HashMap<>();
            for (Configuration configuration : theory.configurations()) {
                if (configuration.partOf().isPresent()) {
                    use(made, configuration.partOf().get(), configuration);
                }
            }
            parts = made;
        }
        return made;
    }

    private ElementLinkIndex elementLinks() {
        ElementLinkIndex made = elementLinks;
        if (made == null) {
            made = new ElementLinkIndex(theory.elementLinks());
            elementLinks = made;
        }
        return made;
    }

    private Map<Id<?>, String> paths() {
        Map<Id<?>, String> made = paths;
        if (made == null) {
            Map<Id<?>, String> found = new HashMap<>();
            ClaimWalk.of(theory, (claim, list, at) -> found.put(claim.id(), list + "/" + at));
            made = found;
            paths = made;
        }
        return made;
    }

    /** {@return every claim, in the order of the document} */
    public List<TheoryClaim> claims() {
        return Collections.unmodifiableList(claims);
    }

    /** {@return the claim with that id, if the theory makes it} */
    public Optional<TheoryClaim> claim(Id<?> id) {
        int at = table.find(id);
        return at < 0 ? Optional.empty() : Optional.of(claims.get(at));
    }

    /**
     * {@return the element with that id}
     *
     * @throws IllegalArgumentException if the theory has no such element
     */
    public Element element(Id<? extends Element> id) {
        return claim(id, Element.class, "element");
    }

    /**
     * {@return the configuration with that id}
     *
     * @throws IllegalArgumentException if the theory has no such configuration
     */
    public Configuration configuration(Id<Configuration> id) {
        return claim(id, Configuration.class, "configuration");
    }

    private <C extends TheoryClaim> C claim(Id<? extends C> id, Class<C> type, String what) {
        return claim(id)
                .filter(type::isInstance)
                .map(type::cast)
                .orElseThrow(() -> new IllegalArgumentException("unknown " + what + " of this theory: " + id));
    }

    /** {@return the JSON Pointer of a claim from the theory; empty if the theory does not make it} */
    public String path(Id<?> id) {
        Objects.requireNonNull(id, "id");
        return paths().getOrDefault(id, "");
    }

    /** {@return the configurations that use an element, or that hold a link, in the order of the document} */
    public List<Configuration> configurationsWith(Id<? extends TheoryClaim> id) {
        Objects.requireNonNull(id, "id");
        return Collections.unmodifiableList(users().getOrDefault(id, List.of()));
    }

    /** {@return the configurations that are directly part of another, in the order of the document} */
    public List<Configuration> parts(Id<Configuration> whole) {
        Objects.requireNonNull(whole, "whole");
        return Collections.unmodifiableList(parts().getOrDefault(whole, List.of()));
    }

    /** {@return whether a configuration is an area of the theory: it has parts, but neither links nor a statement of its own} */
    public boolean isArea(Configuration configuration) {
        return configuration.links().isEmpty()
                && configuration.statement().isEmpty()
                && !parts(configuration.id()).isEmpty();
    }

    /** {@return the links to or from an element, in the order of the document} */
    public List<ElementLink> elementLinks(Id<? extends Element> element) {
        return elementLinks().of(Objects.requireNonNull(element, "element"));
    }

    /**
     * {@return the links from element to element that are part of a configuration: those that name it, and those that name no
     * configuration and connect elements of its links; in the order of the document}
     */
    public List<ElementLink> elementLinks(Configuration configuration) {
        return elementLinks().of(configuration);
    }

    /** {@return the contexts of more than one configuration, in the order of the document} */
    public List<Context> sharedContexts() {
        return theory.contexts().stream()
                .filter(context -> configurationsWith(context.id()).size() > 1)
                .toList();
    }
}
