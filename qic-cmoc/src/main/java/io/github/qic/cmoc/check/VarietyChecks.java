package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceIndex;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a link rests on more than one site, participant, role, kind of source and stage, and whether the people it is about
 * were heard. Unknown values are not counted: evidence without a site is not evidence from one site. The number of sites is not
 * checked if a configuration is about exactly the sites that its evidence comes from.
 */
final class VarietyChecks {
    private static final String SOURCE = "PEACH: support within and across sites";

    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(VarietyChecks::check);
    private static final Rule ONE_SITE = GROUP.countWarning("cmoc.one-site", SOURCE);
    private static final Rule ONE_PARTICIPANT = GROUP.countWarning("cmoc.one-participant", SOURCE);
    private static final Rule ONE_ROLE = GROUP.countWarning("cmoc.one-role", SOURCE);
    private static final Rule ONE_SOURCE_KIND = GROUP.countWarning("cmoc.one-source-kind", SOURCE);
    private static final Rule ONE_STAGE = GROUP.countWarning("cmoc.one-stage", SOURCE);
    private static final Rule NOT_HEARD =
            GROUP.countAdvice("cmoc.not-heard", "PEACH: GPs and residents are spoken of, not heard");

    private VarietyChecks() {}

    private static void check(TheoryCheckContext c) {
        for (Configuration configuration : c.configurations()) {
            for (Link link : configuration.links()) {
                link(c, configuration, link, c.evidence.supporting(link));
            }
        }
        heard(c);
    }

    private static void link(TheoryCheckContext c, Configuration configuration, Link link, List<Evidence> items) {
        if (!Set.copyOf(configuration.aboutSites()).equals(c.evidence.sites(items))) {
            few(c, ONE_SITE, link, items, item -> c.evidence.sites(item).stream(), "site");
        }
        few(c, ONE_PARTICIPANT, link, items, item -> speaker(item, Speaker::participant), "participant");
        few(c, ONE_ROLE, link, items, item -> speaker(item, Speaker::role), "role");
        few(c, ONE_SOURCE_KIND, link, items, item -> c.evidence.source(item).kind().stream(), "kind of source");
        few(c, ONE_STAGE, link, items, item -> c.evidence.stage(item).stream(), "stage");
    }

    private static <T> Stream<T> speaker(Evidence item, Function<Speaker, Optional<T>> part) {
        return item.speaker().flatMap(part).stream();
    }

    private static void few(
            TheoryCheckContext c,
            Rule rule,
            Link link,
            List<Evidence> items,
            Function<Evidence, ? extends Stream<?>> values,
            String what) {
        Set<Object> distinct = new HashSet<>();
        int withValue = 0;
        for (Evidence item : items) {
            List<?> found = values.apply(item).toList();
            distinct.addAll(found);
            withValue += found.isEmpty() ? 0 : 1;
        }
        if (!distinct.isEmpty() && distinct.size() < c.thresholds.minimumVariety()) {
            String all = distinct.stream().map(VarietyChecks::name).sorted().collect(Collectors.joining(", "));
            String few = distinct.size() == 1
                    ? "one " + what
                    : "fewer than " + c.thresholds.minimumVariety() + " " + what.replaceFirst("\\w+", "$0s");
            String known = ", known for " + withValue + " of " + items.size() + " pieces of evidence";
            c.claim(rule, link.id(), "rests on " + few + ": " + all + known);
        }
    }

    private static String name(Object value) {
        return value instanceof Enum<?> constant ? Words.of(constant) : value.toString();
    }

    private static void heard(TheoryCheckContext c) {
        Set<Id<Actor>> subjects = new HashSet<>();
        for (Configuration configuration : c.configurations()) {
            List<Evidence> items = c.evidence.bearingOn(configuration);
            Set<Role> heard = EvidenceIndex.roles(items);
            c.each(configuration.about(), "/about", (id, path) -> {
                subjects.add(id);
                if (silent((Actor) c.index.element(id), heard)) {
                    String message = "is about " + id + ", but none of them is heard in its evidence";
                    c.claim(NOT_HEARD, configuration.id(), path, message);
                }
            });
            Set<Id<Site>> from = c.evidence.sites(items);
            c.each(configuration.aboutSites(), "/aboutSites", (site, path) -> {
                if (!from.contains(site)) {
                    String message = "is about " + site + ", but has no evidence from there";
                    c.claim(NOT_HEARD, configuration.id(), path, message);
                }
            });
        }
        Set<Role> heard = EvidenceIndex.roles(c.inquiry.evidence().items());
        for (Actor actor : c.theory.actors()) {
            boolean unheard = !subjects.contains(actor.id()) && silent(actor, heard);
            c.claimIf(unheard, NOT_HEARD, actor.id(), "is not the source of any evidence");
        }
    }

    private static boolean silent(Actor actor, Set<Role> heard) {
        return !actor.roles().isEmpty() && actor.roles().stream().noneMatch(heard::contains);
    }
}
