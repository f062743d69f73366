package io.github.qic.cmoc.refi;

import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Intervention;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Builds a theory of coded elements and configurations. */
final class CodedTheory {
    private final Map<Guid, Coded> elements;
    private final Map<Id<?>, CodeSet> sets;
    private final CodeIds ids;
    private final TransferReport.Collector report;

    /**
     * @param elements the elements by their codes
     * @param sets the sets of configurations, whose members are linked
     */
    CodedTheory(Map<Guid, Coded> elements, Map<Id<?>, CodeSet> sets, CodeIds ids, TransferReport.Collector report) {
        this.elements = elements;
        this.sets = sets;
        this.ids = ids;
        this.report = report;
    }

    /**
     * {@return the theory}
     *
     * @param all what becomes an element or a configuration
     * @param claims the codes of each, for the paths of problems
     */
    ProgrammeTheory of(Collection<Coded> all, List<CodeClaim> claims) {
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder();
        Map<Id<?>, CodeClaim> codes = Maps.byKey(claims, CodeClaim::claim);
        Problems problems = new Problems();
        for (Coded coded : all) {
            try {
                add(coded, theory);
            } catch (InvalidValueException e) {
                String path = Optional.ofNullable(codes.get(coded.id()))
                        .map(claim -> "/codes/" + claim.code())
                        .orElse("");
                problems.addAll(path, e.problems());
            }
        }
        problems.throwIfAny();
        return theory.build();
    }

    private void add(Coded coded, ProgrammeTheory.Builder theory) {
        String id = coded.id().value();
        String text = coded.description().orElse(coded.name());
        Optional<String> shortName = coded.description().map(description -> coded.name());
        switch (coded.kind()) {
            case CONTEXT ->
                theory.addContexts(Context.builder()
                        .id(Id.of(id))
                        .text(text)
                        .shortName(shortName)
                        .build());
            case MECHANISM ->
                theory.addMechanisms(Mechanism.builder()
                        .id(Id.of(id))
                        .text(text)
                        .shortName(shortName)
                        .build());
            case OUTCOME ->
                theory.addOutcomes(Outcome.builder()
                        .id(Id.of(id))
                        .text(text)
                        .shortName(shortName)
                        .build());
            case INTERVENTION ->
                theory.addInterventions(Intervention.builder()
                        .id(Id.of(id))
                        .text(text)
                        .shortName(shortName)
                        .build());
            case ACTOR ->
                theory.addActors(Actor.builder()
                        .id(Id.of(id))
                        .text(text)
                        .shortName(shortName)
                        .build());
            case CONFIGURATION -> theory.addConfigurations(configuration(coded));
            case LINK, ELEMENT_LINK, RIPPLE, DEMI_REGULARITY, CONDITION ->
                throw new IllegalStateException("has no code: " + coded.kind());
        }
    }

    private Configuration configuration(Coded coded) {
        Optional<CodeSet> set = Optional.ofNullable(sets.get(coded.id()));
        return Configuration.builder()
                .id(Id.of(coded.id().value()))
                .shortName(coded.name())
                .heading(coded.description().or(() -> set.flatMap(CodeSet::description)))
                .links(set.flatMap(of -> link(coded, of)).stream().toList())
                .build();
    }

    private Optional<Link> link(Coded coded, CodeSet set) {
        Map<Id<?>, Coded> members = new LinkedHashMap<>();
        for (Guid member : set.members()) {
            Coded element = elements.get(member);
            if (element == null) {
                report.leftOut("MemberCode", "is not an element");
            } else {
                members.put(element.id(), element);
            }
        }
        if (members.isEmpty()) {
            return Optional.empty();
        }
        Id<Link> id = ids.free(StringUtils.truncate(coded.id().value(), 38) + "-1", set.guid());
        Link.Builder link = Link.builder().id(id);
        for (Coded element : members.values()) {
            String of = element.id().value();
            switch (element.kind()) {
                case CONTEXT -> link.addContexts(Id.<Context>of(of));
                case MECHANISM -> link.addMechanisms(Id.<Mechanism>of(of));
                case OUTCOME -> link.addOutcomes(Id.<Outcome>of(of));
                case INTERVENTION -> link.addInterventions(Id.<Intervention>of(of));
                case ACTOR -> link.addActors(Id.<Actor>of(of));
                case CONFIGURATION, LINK, ELEMENT_LINK, RIPPLE, DEMI_REGULARITY, CONDITION -> {}
            }
        }
        return Optional.of(link.build());
    }
}
