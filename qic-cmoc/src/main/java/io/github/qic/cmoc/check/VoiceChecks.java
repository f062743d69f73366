package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceIndex;
import io.github.qic.cmoc.evidence.SourceKind;
import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether the people and sites that an evaluation makes claims about were heard, and whether it can be known. A synthesis has
 * documents, which are not asked. Evidence that does not record its speaker or site is not taken for evidence of somebody else.
 */
final class VoiceChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(VoiceChecks::check);
    private static final Rule NOT_HEARD =
            GROUP.countAdvice("cmoc.not-heard", "PEACH: GPs and residents are spoken of, not heard");
    private static final Rule UNKNOWN =
            GROUP.countAdvice("cmoc.evidence-origin-unknown", "PEACH: support within and across sites");

    private VoiceChecks() {}

    private static void check(TheoryCheckContext c) {
        if (c.isSynthesis()) {
            return;
        }
        Voices voices = new Voices(c.evidence);
        people(c, voices);
        c.configurations().forEach(configuration -> sites(c, configuration, voices));
        unknown(c);
    }

    /** One finding for each actor, whether or not configurations are said to be about that actor. */
    private static void people(TheoryCheckContext c, Voices voices) {
        Map<Id<?>, List<String>> silent = new HashMap<>();
        for (Configuration configuration : c.configurations()) {
            if (configuration.about().isEmpty()) {
                continue;
            }
            List<Actor> about = configuration.about().stream()
                    .distinct()
                    .map(id -> (Actor) c.index.element(id))
                    .toList();
            Set<Role> roles =
                    about.stream().flatMap(actor -> actor.roles().stream()).collect(Collectors.toSet());
            Set<Role> missing = voices.missingRoles(configuration, roles);
            for (Actor actor : about) {
                if (!actor.roles().isEmpty() && missing.containsAll(actor.roles())) {
                    silent.computeIfAbsent(actor.id(), key -> new ArrayList<>())
                            .add(configuration.id().value());
                }
            }
        }
        Set<Role> heard = EvidenceIndex.roles(c.inquiry.evidence().items());
        for (Actor actor : c.theory.actors()) {
            List<String> about = silent.getOrDefault(actor.id(), List.of());
            if (isSilent(actor, heard) && !heard.isEmpty()) {
                c.theory(NOT_HEARD, c.index.path(actor.id()), "no evidence is known to come from " + actor.id());
            } else if (!about.isEmpty()) {
                String evidence = "no evidence for " + Faults.first(about) + " is known to come from ";
                c.theory(NOT_HEARD, c.index.path(actor.id()), evidence + actor.id() + ", whom they are about", about);
            }
        }
    }

    private static boolean isSilent(Actor actor, Set<Role> heard) {
        return !actor.roles().isEmpty() && actor.roles().stream().noneMatch(heard::contains);
    }

    private static void sites(TheoryCheckContext c, Configuration configuration, Voices voices) {
        if (configuration.aboutSites().isEmpty()) {
            return;
        }
        Set<Id<Site>> missing = new HashSet<>(voices.missingSites(configuration, configuration.aboutSites()));
        c.each(configuration.aboutSites(), "/aboutSites", (site, path) -> {
            if (missing.remove(site)) {
                String message = "is about " + site + ", but has no evidence from there";
                c.claim(NOT_HEARD, configuration.id(), path, message);
            }
        });
    }

    /** Only what some pieces of evidence record is missed in the others. */
    private static void unknown(TheoryCheckContext c) {
        List<Evidence> own = c.inquiry.evidence().items().stream()
                .filter(item -> !isOf(c, item, Set.of(SourceKind.DOCUMENT)))
                .toList();
        List<Evidence> said = own.stream()
                .filter(item -> !isOf(c, item, Set.of(SourceKind.OBSERVATION)))
                .toList();
        List<String> found = new ArrayList<>();
        count(found, own, item -> c.evidence.sites(item).isEmpty(), "the site");
        count(found, said, item -> EvidenceIndex.roles(List.of(item)).isEmpty(), "the role of the speaker");
        String message = String.join(", and ", found);
        c.foundIf(!found.isEmpty(), UNKNOWN, "/evidence/items", message);
    }

    private static boolean isOf(TheoryCheckContext c, Evidence item, Set<SourceKind> kinds) {
        return c.evidence.source(item).kind().filter(kinds::contains).isPresent();
    }

    private static void count(List<String> found, List<Evidence> items, Predicate<Evidence> isUnknown, String what) {
        long unknown = items.stream().filter(isUnknown).count();
        if (2 * unknown > items.size() && unknown < items.size()) {
            found.add(what + " is unknown for " + unknown + " of " + items.size() + " pieces of evidence");
        }
    }
}
