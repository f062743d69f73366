package io.github.qic.cmoc.refi;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a theory of a codebook: the first code of a claim that supports it, if any does, says what the claim is. */
final class CodebookTheory {
    private final Codebook codebook;
    private final Map<Guid, ClaimKind> kinds;
    private final Map<Guid, List<CodeClaim>> known;

    /** The kinds of codes in sets that are named as folders are: groups of ATLAS.ti. */
    private final Map<Guid, ClaimKind> grouped = new HashMap<>();

    private final CodeIds ids = new CodeIds();
    private final TransferReport.Collector report = new TransferReport.Collector();
    private final List<CodeClaim> claims = new ArrayList<>();
    private final Map<Id<?>, Coded> made = new LinkedHashMap<>();
    private final Map<Guid, Coded> elements = new HashMap<>();
    private final Map<String, Deque<Coded>> withoutSet = new HashMap<>();
    private final Map<Id<?>, CodeSet> sets = new HashMap<>();
    private final Set<String> setNames = new HashSet<>();
    private final Set<Id<?>> withKnownSet = new HashSet<>();

    /** Codes of claims that other codes may say better. */
    private final List<Runnable> last = new ArrayList<>();

    CodebookTheory(Codebook codebook, Map<Guid, ClaimKind> kinds, List<CodeClaim> known) {
        this.codebook = codebook;
        this.kinds = kinds;
        Problems problems = new Problems();
        kinds.forEach((code, kind) -> problems.require(
                ClaimFolder.of(kind).isPresent(), "/kinds/" + code, "is neither an element nor a configuration"));
        problems.throwIfAny();
        this.known = Maps.groups(
                known.stream()
                        .sorted(Comparator.comparing(claim -> claim.bearing() != BearingKind.SUPPORTS))
                        .toList(),
                CodeClaim::code);
        known.forEach(claim -> ids.take(claim.claim()));
        codebook.sets()
                .forEach(set -> folder(set)
                        .ifPresent(folder -> set.members().forEach(code -> grouped.putIfAbsent(code, folder.kind()))));
    }

    TheoryCodebook read() {
        codebook.codes().forEach(code -> read(code, null));
        last.forEach(Runnable::run);
        codebook.sets()
                .forEach(set -> first(set.guid()).ifPresent(claim -> {
                    setNames.add(set.name());
                    withKnownSet.add(claim.claim());
                }));
        codebook.sets().forEach(this::read);
        claims.removeIf(claim -> !made.containsKey(claim.claim()));
        ProgrammeTheory theory = new CodedTheory(elements, sets, ids, report).of(made.values(), claims);
        String study =
                codebook.allCodes().map(code -> code.guid().text()).findFirst().orElse("");
        return new TheoryCodebook(study, codebook, theory, claims, report.report());
    }

    private void read(Code code, @Nullable ClaimKind folder) {
        Optional<ClaimKind> given = Optional.ofNullable(kinds.get(code.guid()));
        Optional<ClaimFolder> named = ClaimFolder.named(code.name());
        boolean isFolder = !code.codable() || (!code.children().isEmpty() && named.isPresent());
        ClaimKind within = folder == null ? grouped.get(code.guid()) : folder;
        ClaimKind kind = given.orElse(isFolder ? named.map(ClaimFolder::kind).orElse(within) : within);
        if (isFolder) {
            report.read("folder of codes");
        } else if (kind == null) {
            last.add(() -> addWithoutKind(code));
        } else {
            if (folder == kind && !code.children().isEmpty()) {
                report.changed("Code", "the codes below it are elements of their own");
            }
            if (first(code.guid()).map(CodeClaim::bearing).orElse(BearingKind.SUPPORTS) == BearingKind.SUPPORTS) {
                add(code, kind);
            } else {
                last.add(() -> add(code, kind));
            }
        }
        for (Code child : code.children()) {
            read(child, kind);
        }
    }

    private Optional<CodeClaim> first(Guid guid) {
        return Optional.ofNullable(known.get(guid)).map(of -> of.get(0));
    }

    private void addWithoutKind(Code code) {
        Optional<Coded> said = first(code.guid()).map(CodeClaim::claim).map(made::get);
        if (said.isPresent()) {
            add(code, said.get().kind());
        } else {
            report.leftOut("Code", "is below no folder of a kind of element");
        }
    }

    private void add(Code code, ClaimKind kind) {
        report.read("Code");
        Coded coded = new Coded(id(code.guid(), code.name()), kind, code.name(), code.description());
        Coded first = made.putIfAbsent(coded.id(), coded);
        if (first != null) {
            report.changed("Code", "is another code of its claim");
        } else if (kind == ClaimKind.CONFIGURATION) {
            withoutSet.computeIfAbsent(code.name(), name -> new ArrayDeque<>(1)).add(coded);
        }
        Coded said = first == null ? coded : first;
        if (said.kind().isElement()) {
            elements.put(code.guid(), said);
        }
        claim(code.guid(), coded.id());
    }

    private Id<TheoryClaim> id(Guid guid, String name) {
        return first(guid)
                .map(claim -> Id.<TheoryClaim>of(claim.claim().value()))
                .orElseGet(() -> ids.free(name, guid));
    }

    private void claim(Guid guid, Id<? extends TheoryClaim> id) {
        claims.addAll(known.getOrDefault(guid, List.of(new CodeClaim(guid, id, BearingKind.SUPPORTS))));
    }

    /** {@return the folder that a set is in place of; a known set is a configuration, whatever its name} */
    private Optional<ClaimFolder> folder(CodeSet set) {
        return known.containsKey(set.guid()) ? Optional.empty() : ClaimFolder.named(set.name());
    }

    private void read(CodeSet set) {
        boolean isKnown = known.containsKey(set.guid());
        if (folder(set).isPresent()) {
            report.read("folder of codes");
            return;
        }
        boolean isOne = isKnown || set.members().stream().anyMatch(elements::containsKey);
        Optional<Coded> coded = isOne ? configuration(set) : Optional.empty();
        if (coded.isPresent()) {
            report.read("Set");
            sets.put(coded.get().id(), set);
            claim(set.guid(), coded.get().id());
        } else {
            report.leftOut(
                    "Set",
                    isKnown
                            ? "is another of its claim"
                            : isOne ? "has the name of another" : "has no code of an element");
            claims.addAll(known.getOrDefault(set.guid(), List.of()));
        }
    }

    /** {@return the configuration that a set is known for, that of a code with its name, or one of its own} */
    private Optional<Coded> configuration(CodeSet set) {
        boolean isKnown = known.containsKey(set.guid());
        Optional<Coded> named = isKnown ? Optional.empty() : nextNamed(set.name());
        if (!setNames.add(set.name()) && !isKnown && named.isEmpty()) {
            return Optional.empty();
        }
        Id<TheoryClaim> id =
                named.map(code -> Id.<TheoryClaim>of(code.id().value())).orElseGet(() -> id(set.guid(), set.name()));
        Coded coded =
                made.computeIfAbsent(id, own -> new Coded(id, ClaimKind.CONFIGURATION, set.name(), set.description()));
        return Optional.of(coded)
                .filter(said -> said.kind() == ClaimKind.CONFIGURATION && !sets.containsKey(said.id()));
    }

    private Optional<Coded> nextNamed(String name) {
        Deque<Coded> named = withoutSet.getOrDefault(name, new ArrayDeque<>());
        while (!named.isEmpty() && withKnownSet.contains(named.peek().id())) {
            named.remove();
        }
        return Optional.ofNullable(named.poll());
    }
}
