package io.github.qic.cmoc.refi;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Intervention;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Makes a theory of a codebook. */
final class CodebookTheory {
    private final Codebook codebook;
    private final Map<Guid, ClaimKind> kinds;
    private final Map<Guid, CodeClaim> known = new LinkedHashMap<>();
    private final CodeIds ids = new CodeIds();
    private final TransferReport.Collector report = new TransferReport.Collector();
    private final List<CodeClaim> claims = new ArrayList<>();
    private final Set<Id<?>> made = new HashSet<>();
    private final Map<Guid, Coded> elements = new LinkedHashMap<>();
    private final Map<String, Coded> configurations = new LinkedHashMap<>();
    private final Map<String, CodeSet> sets = new LinkedHashMap<>();

    CodebookTheory(Codebook codebook, Map<Guid, ClaimKind> kinds, List<CodeClaim> known) {
        this.codebook = codebook;
        this.kinds = kinds;
        Problems problems = new Problems();
        kinds.forEach((code, kind) -> problems.require(
                ClaimFolder.of(kind).isPresent(), "/kinds/" + code, "is neither an element nor a configuration"));
        problems.throwIfAny();
        known.forEach(claim -> {
            this.known.putIfAbsent(claim.code(), claim);
            ids.take(claim.claim());
        });
    }

    TheoryCodebook read() {
        codebook.codes().forEach(code -> read(code, null, true));
        codebook.sets().forEach(this::read);
        String study =
                codebook.allCodes().map(code -> code.guid().text()).findFirst().orElse("");
        return new TheoryCodebook(study, codebook, theory(), claims, report.report());
    }

    private void read(Code code, @Nullable ClaimKind folder, boolean top) {
        Optional<ClaimKind> given = Optional.ofNullable(kinds.get(code.guid()));
        Optional<ClaimFolder> named = ClaimFolder.named(code.name());
        boolean isFolder = !code.codable() || (!code.children().isEmpty() && named.isPresent());
        ClaimKind kind = given.orElse(isFolder ? named.map(ClaimFolder::kind).orElse(folder) : folder);
        if (isFolder) {
            report.read("folder of codes");
        } else if (kind == null) {
            report.leftOut("Code", "is below no folder of a kind of element");
        } else {
            if (!top && folder == kind && !code.children().isEmpty()) {
                report.changed("Code", "the codes below it are elements of their own");
            }
            add(code, kind);
        }
        for (Code child : code.children()) {
            read(child, kind, false);
        }
    }

    private void add(Code code, ClaimKind kind) {
        report.read("Code");
        Coded coded = new Coded(id(code.guid(), code.name()), kind, code.name(), code.description());
        if (!made.add(coded.id())) {
            report.changed("Code", "is another code of its claim");
        }
        if (kind == ClaimKind.CONFIGURATION) {
            configurations.putIfAbsent(code.name(), coded);
        } else {
            elements.put(code.guid(), coded);
        }
        claim(code.guid(), coded.id());
    }

    private Id<TheoryClaim> id(Guid guid, String name) {
        CodeClaim claim = known.get(guid);
        return claim == null ? ids.free(name, guid) : Id.of(claim.claim().value());
    }

    private void claim(Guid guid, Id<? extends TheoryClaim> id) {
        claims.add(known.getOrDefault(guid, new CodeClaim(guid, id, BearingKind.SUPPORTS)));
    }

    /** A set of elements is a configuration: that of the code with its name, or one of its own. */
    private void read(CodeSet set) {
        if (set.members().stream().noneMatch(elements::containsKey) || sets.containsKey(set.name())) {
            report.leftOut(
                    "Set", sets.containsKey(set.name()) ? "has the name of another" : "has no code of an element");
            return;
        }
        report.read("Set");
        Coded coded = configurations.computeIfAbsent(
                set.name(), name -> new Coded(id(set.guid(), name), ClaimKind.CONFIGURATION, name, set.description()));
        sets.put(set.name(), set);
        claim(set.guid(), coded.id());
    }

    private ProgrammeTheory theory() {
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder();
        once(elements.values()).forEach(coded -> add(coded, theory));
        once(configurations.values()).forEach(coded -> theory.addConfigurations(configuration(coded)));
        return theory.build();
    }

    private static Collection<Coded> once(Collection<Coded> all) {
        Map<Id<?>, Coded> byId = new LinkedHashMap<>();
        all.forEach(coded -> byId.putIfAbsent(coded.id(), coded));
        return byId.values();
    }

    private static void add(Coded coded, ProgrammeTheory.Builder theory) {
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
            case CONFIGURATION, LINK, ELEMENT_LINK, RIPPLE, DEMI_REGULARITY, CONDITION ->
                throw new IllegalStateException("no element: " + coded.kind());
        }
    }

    private Configuration configuration(Coded coded) {
        Configuration.Builder configuration = Configuration.builder()
                .id(Id.of(coded.id().value()))
                .shortName(coded.name())
                .heading(coded.description());
        Optional.ofNullable(sets.get(coded.name())).ifPresent(set -> configuration.addLinks(link(coded, set)));
        return configuration.build();
    }

    private Link link(Coded coded, CodeSet set) {
        Id<Link> id = ids.free(StringUtils.truncate(coded.id().value(), 38) + "-1", set.guid());
        Link.Builder link = Link.builder().id(id);
        set.members().stream()
                .filter(member -> !elements.containsKey(member))
                .forEach(member -> report.leftOut("MemberCode", "is no element"));
        for (Coded element : once(set.members().stream()
                .filter(elements::containsKey)
                .map(elements::get)
                .toList())) {
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
        return link.build();
    }
}
