package io.github.qic.cmoc.theory;

import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Validates the ids and references of a theory. Paths are built only for problems. */
final class TheoryRules {
    private final Problems problems = new Problems();
    private final ProgrammeTheory theory;

    private TheoryRules(ProgrammeTheory theory) {
        this.theory = theory;
    }

    static void check(ProgrammeTheory theory) {
        TheoryRules rules = new TheoryRules(theory);
        rules.checkIds();
        rules.one(theory.mechanisms(), Mechanism::actor, ClaimKind.ACTOR, "/mechanisms/", "/actor");
        rules.checkConfigurations();
        rules.checkElementLinks();
        rules.checkRipples();
        rules.checkConclusions();
        TextRules.requireShortWhereRepeated(theory, rules.problems);
        rules.problems.throwIfAny();
    }

    private void checkIds() {
        if (theory.index().hasRepeatedIds()) {
            Set<Id<?>> seen = new HashSet<>();
            ClaimWalk.of(theory, (claim, list, at) -> {
                if (!seen.add(claim.id())) {
                    problems.refuse(list + "/" + at + "/id", "is a duplicate: " + claim.id());
                }
            });
        }
        problems.requireUnique(theory.formalTheories(), FormalTheory::id, "/formalTheories", "id");
        problems.requireUnique(theory.limitations(), Limitation::id, "/limitations", "id");
        problems.requireUnique(theory.recommendations(), Recommendation::id, "/recommendations", "id");
    }

    private void checkConfigurations() {
        Map<Id<?>, Id<?>> parents = new HashMap<>();
        for (int i = 0; i < theory.configurations().size(); i++) {
            Configuration configuration = theory.configurations().get(i);
            configuration.partOf().ifPresent(parent -> parents.put(configuration.id(), parent));
            all(configuration.about(), ClaimKind.ACTOR, "/configurations/", i, "/about");
            one(configuration.partOf(), ClaimKind.CONFIGURATION, "/configurations/", i, "/partOf");
            one(configuration.contrasts(), ClaimKind.CONFIGURATION, "/configurations/", i, "/contrasts");
            if (configuration.contrasts().stream().anyMatch(configuration.id()::equals)) {
                problems.refuse("/configurations/" + i + "/contrasts", "must not be the configuration itself");
            }
            checkLinks(configuration.links(), i);
        }
        checkEmbedding(parents);
    }

    private void checkLinks(List<Link> links, int configuration) {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            for (LinkRules.Slot slot : LinkRules.slots(link)) {
                if (!allOf(slot.ids(), slot.kind())) {
                    all(slot.ids(), slot.kind(), "/configurations/" + configuration + "/links/", i, "/" + slot.name());
                }
            }
            if (!link.studies().isEmpty()) {
                checkStudies(link, "/configurations/" + configuration + "/links/" + i + "/studies/");
            }
        }
    }

    private void checkStudies(Link link, String path) {
        Set<Id<?>> outcomes = new HashSet<>(link.outcomes());
        for (int i = 0; i < link.studies().size(); i++) {
            problems.requireKnown(
                    link.studies().get(i).outcome(), outcomes, path + i + "/outcome", "outcome of the link");
        }
    }

    private boolean allOf(List<? extends Id<?>> ids, ClaimKind kind) {
        for (Id<?> id : ids) {
            if (theory.index().kind(id) != kind) {
                return false;
            }
        }
        return true;
    }

    /** No configuration may be part of itself, directly or indirectly; each cycle is reported once. */
    private void checkEmbedding(Map<Id<?>, Id<?>> parents) {
        if (parents.isEmpty()) {
            return;
        }
        Set<Id<?>> clear = new HashSet<>();
        for (int i = 0; i < theory.configurations().size(); i++) {
            Set<Id<?>> seen = new HashSet<>();
            Id<?> at = theory.configurations().get(i).id();
            while (at != null && !clear.contains(at) && seen.add(at)) {
                at = parents.get(at);
            }
            if (at != null && !clear.contains(at)) {
                problems.refuse("/configurations/" + i + "/partOf", "makes " + at + " part of itself");
            }
            clear.addAll(seen);
        }
    }

    private void checkElementLinks() {
        List<ElementLink> links = theory.elementLinks();
        for (int i = 0; i < links.size(); i++) {
            element(links.get(i).cause(), "/elementLinks/" + i + "/cause");
            element(links.get(i).effect(), "/elementLinks/" + i + "/effect");
        }
        configurations(links, ElementLink::configurations, "/elementLinks/");
        if (!links.isEmpty()) {
            checkElementLinksOfConfigurations(links);
        }
    }

    /** Every configuration that uses an element is asked which of its links are its own. */
    private void checkElementLinksOfConfigurations(List<ElementLink> links) {
        Map<Id<?>, Integer> counts = new HashMap<>();
        for (ElementLink link : links) {
            counts.merge(link.cause(), 1, Integer::sum);
            counts.merge(link.effect(), 1, Integer::sum);
        }
        long pairs = 0;
        for (Configuration configuration : theory.configurations()) {
            Set<Id<?>> elements = new HashSet<>();
            configuration.links().forEach(link -> link.elements().forEach(elements::add));
            for (Id<?> element : elements) {
                pairs += counts.getOrDefault(element, 0);
            }
        }
        problems.require(
                pairs <= PairLimit.MOST,
                "/elementLinks",
                "must be at most 1,000,000, each counted with every configuration that uses its cause or effect");
    }

    private void element(Id<? extends Element> id, String path) {
        ClaimKind found = theory.index().kind(id);
        if (found == null) {
            problems.refuse(path, "unknown element: " + id);
        } else if (!found.isElement()) {
            problems.refuse(path, "must refer to an element - but was: " + id + ", which is " + found.withArticle());
        }
    }

    private void checkRipples() {
        one(theory.ripples(), r -> Optional.of(r.upstream()), ClaimKind.CONFIGURATION, "/ripples/", "/upstream");
        one(theory.ripples(), Ripple::outcome, ClaimKind.OUTCOME, "/ripples/", "/outcome");
        one(theory.ripples(), r -> Optional.of(r.downstream()), ClaimKind.CONFIGURATION, "/ripples/", "/downstream");
        one(theory.ripples(), Ripple::context, ClaimKind.CONTEXT, "/ripples/", "/context");
    }

    private void checkConclusions() {
        String patterns = "/demiRegularities/";
        all(theory.demiRegularities(), DemiRegularity::contexts, ClaimKind.CONTEXT, patterns, "/contexts");
        all(theory.demiRegularities(), DemiRegularity::outcomes, ClaimKind.OUTCOME, patterns, "/outcomes");
        configurations(theory.demiRegularities(), DemiRegularity::configurations, patterns);
        all(theory.conditions(), Condition::contexts, ClaimKind.CONTEXT, "/conditions/", "/contexts");
        configurations(theory.conditions(), Condition::configurations, "/conditions/");
        configurations(theory.formalTheories(), FormalTheory::configurations, "/formalTheories/");
        configurations(theory.limitations(), Limitation::configurations, "/limitations/");
        configurations(theory.recommendations(), Recommendation::configurations, "/recommendations/");
    }

    private <T> void configurations(List<T> items, Function<T, List<Id<Configuration>>> ids, String list) {
        all(items, ids, ClaimKind.CONFIGURATION, list, "/configurations");
    }

    private <T> void all(
            List<T> items,
            Function<T, ? extends List<? extends Id<?>>> ids,
            ClaimKind kind,
            String list,
            String attribute) {
        for (int i = 0; i < items.size(); i++) {
            all(ids.apply(items.get(i)), kind, list, i, attribute);
        }
    }

    private <T> void one(
            List<T> items,
            Function<T, ? extends Optional<? extends Id<?>>> id,
            ClaimKind kind,
            String list,
            String attribute) {
        for (int i = 0; i < items.size(); i++) {
            one(id.apply(items.get(i)), kind, list, i, attribute);
        }
    }

    private void all(List<? extends Id<?>> ids, ClaimKind kind, String list, int at, String attribute) {
        for (int i = 0; i < ids.size(); i++) {
            if (theory.index().kind(ids.get(i)) != kind) {
                refuse(ids.get(i), kind, list + at + attribute + "/" + i);
            }
        }
    }

    private void one(Optional<? extends Id<?>> id, ClaimKind kind, String list, int at, String attribute) {
        if (id.isPresent() && theory.index().kind(id.get()) != kind) {
            refuse(id.get(), kind, list + at + attribute);
        }
    }

    private void refuse(Id<?> id, ClaimKind wanted, String path) {
        ClaimKind found = theory.index().kind(id);
        String message = found == null
                ? "unknown " + wanted.title() + ": " + id
                : "must refer to " + wanted.withArticle() + " - but was: " + id + ", which is " + found.withArticle();
        problems.refuse(path, message);
    }
}
