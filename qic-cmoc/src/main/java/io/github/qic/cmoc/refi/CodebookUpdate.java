package io.github.qic.cmoc.refi;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the codebook of a later version of a theory, changing only what changed. */
final class CodebookUpdate {
    private final String study;
    private final Codebook codebook;
    private final ProgrammeTheory earlier;
    private final List<CodeClaim> claims;
    private final Map<Guid, Id<?>> claimOf = new HashMap<>();
    private final Map<Id<?>, Guid> codeOf = new HashMap<>();
    private final TransferReport.Collector report = new TransferReport.Collector();

    CodebookUpdate(String study, Codebook codebook, ProgrammeTheory earlier, List<CodeClaim> claims) {
        this.study = study;
        this.codebook = codebook;
        this.earlier = earlier;
        this.claims = new ArrayList<>(claims);
        Set<Guid> codes = codebook.allCodes().map(Code::guid).collect(Collectors.toSet());
        claims.forEach(claim -> {
            claimOf.putIfAbsent(claim.code(), claim.claim());
            if (codes.contains(claim.code())) {
                codeOf.putIfAbsent(claim.claim(), claim.code());
            }
        });
    }

    TheoryCodebook to(ProgrammeTheory later) {
        Map<Id<?>, Coded> before = byId(earlier);
        Map<Id<?>, Coded> after = byId(later);
        List<Code> codes = codebook.codes().stream()
                .map(code -> updated(code, before, after))
                .collect(Collectors.toCollection(ArrayList::new));
        codes = withNew(codes, after);
        List<CodeSet> sets = sets(later);
        Codebook updated = codebook.toBuilder().codes(codes).sets(sets).build();
        report.written("Code", (int) updated.allCodes().count());
        report.written("Set", sets.size());
        LeftOut.of(later, report);
        return new TheoryCodebook(study, updated, later, claims, report.report());
    }

    private static Map<Id<?>, Coded> byId(ProgrammeTheory theory) {
        Map<Id<?>, Coded> byId = new LinkedHashMap<>();
        Coded.all(theory).forEach(coded -> byId.put(coded.id(), coded));
        return byId;
    }

    private Code updated(Code code, Map<Id<?>, Coded> before, Map<Id<?>, Coded> after) {
        Code.Builder updated = code.toBuilder()
                .children(code.children().stream()
                        .map(child -> updated(child, before, after))
                        .toList());
        Id<?> id = claimOf.get(code.guid());
        Coded was = id == null ? null : before.get(id);
        Coded is = id == null ? null : after.get(id);
        if (was != null && is == null) {
            report.changed("Code", "stays, though its claim is no longer in the theory");
        } else if (was != null && is != null) {
            if (!was.name().equals(is.name())) {
                updated.name(is.name());
            }
            if (!was.description().equals(is.description())) {
                updated.description(is.description());
            }
        }
        return updated.build();
    }

    private List<Code> withNew(List<Code> codes, Map<Id<?>, Coded> after) {
        Set<Id<?>> sets = new HashSet<>(claimOf.values());
        Map<ClaimKind, List<Code>> added = new EnumMap<>(ClaimKind.class);
        for (Coded coded : after.values()) {
            boolean hasSet = coded.kind() == ClaimKind.CONFIGURATION && sets.contains(coded.id());
            if (!codeOf.containsKey(coded.id()) && !hasSet) {
                Guid guid = Guid.named(study, "code", coded.id().value());
                codeOf.put(coded.id(), guid);
                claims.add(new CodeClaim(guid, coded.id(), BearingKind.SUPPORTS));
                added.computeIfAbsent(coded.kind(), kind -> new ArrayList<>())
                        .add(Code.builder()
                                .guid(guid)
                                .name(coded.name())
                                .description(coded.description())
                                .build());
            }
        }
        List<Code> all =
                codes.stream().map(code -> withNew(code, added)).collect(Collectors.toCollection(ArrayList::new));
        for (ClaimFolder folder : ClaimFolder.values()) {
            boolean basic = codes.isEmpty() && folder.isBasic();
            if (basic || added.containsKey(folder.kind())) {
                all.add(Code.builder()
                        .guid(Guid.named(study, "folder", folder.title()))
                        .name(folder.title())
                        .codable(false)
                        .children(added.getOrDefault(folder.kind(), List.of()))
                        .build());
            }
        }
        return all;
    }

    /** New codes go below the first folder of their kind. */
    private static Code withNew(Code code, Map<ClaimKind, List<Code>> added) {
        Optional<ClaimFolder> folder = ClaimFolder.named(code.name())
                .filter(named -> !code.codable() || !code.children().isEmpty());
        Code.Builder all = code.toBuilder()
                .children(code.children().stream()
                        .map(child -> withNew(child, added))
                        .toList());
        folder.map(named -> added.remove(named.kind())).ifPresent(all::addAllChildren);
        return all.build();
    }

    private List<CodeSet> sets(ProgrammeTheory later) {
        Map<Id<?>, Configuration> was = configurations(earlier);
        Map<Id<?>, Configuration> is = configurations(later);
        List<CodeSet> sets = new ArrayList<>();
        Set<Id<?>> seen = new HashSet<>();
        for (CodeSet set : codebook.sets()) {
            Id<?> id = claimOf.get(set.guid());
            Configuration old = id == null ? null : was.get(id);
            Configuration now = id == null ? null : is.get(id);
            sets.add(
                    old == null || now == null
                            ? set
                            : updated(set, Coded.of(old), Coded.of(now), members(old), members(now)));
            if (id != null) {
                seen.add(id);
            }
        }
        is.forEach((id, configuration) -> {
            if (!seen.contains(id) && !configuration.equals(was.get(id))) {
                sets.add(added(configuration, Coded.of(configuration)));
            }
        });
        return sets;
    }

    private static Map<Id<?>, Configuration> configurations(ProgrammeTheory theory) {
        Map<Id<?>, Configuration> byId = new LinkedHashMap<>();
        theory.configurations().forEach(configuration -> byId.put(configuration.id(), configuration));
        return byId;
    }

    private Set<Guid> members(Configuration configuration) {
        return Coded.elements(configuration).stream()
                .map(codeOf::get)
                .filter(guid -> guid != null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static CodeSet updated(CodeSet set, Coded was, Coded is, Set<Guid> before, Set<Guid> after) {
        CodeSet.Builder updated = set.toBuilder();
        if (!was.name().equals(is.name())) {
            updated.name(is.name());
        }
        if (!was.description().equals(is.description())) {
            updated.description(is.description());
        }
        List<Guid> members = new ArrayList<>(set.members());
        members.removeIf(member -> before.contains(member) && !after.contains(member));
        Set<Guid> kept = new HashSet<>(members);
        after.stream().filter(member -> !kept.contains(member)).forEach(members::add);
        return updated.members(members).build();
    }

    private CodeSet added(Configuration configuration, Coded coded) {
        Guid guid = Guid.named(study, "set", configuration.id().value());
        Id<? extends TheoryClaim> id = configuration.id();
        claims.add(new CodeClaim(guid, id, BearingKind.SUPPORTS));
        return CodeSet.builder()
                .guid(guid)
                .name(coded.name())
                .description(coded.description())
                .members(members(configuration))
                .build();
    }
}
