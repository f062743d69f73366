package io.github.qic.cmoc.refi;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the codebook of a later version of a theory, changing only what changed. */
final class CodebookUpdate {
    private static final String STAYS = "stays, though its claim is no longer in the theory";

    private final String study;
    private final Codebook codebook;
    private final List<CodeClaim> claims;
    private final Map<Id<?>, Coded> before;
    private final Set<Guid> taken = new HashSet<>();

    /** The first claim of each code and set. */
    private final Map<Guid, Id<?>> claimOf = new HashMap<>();

    /** The first code of each claim: the one that says it. */
    private final Map<Id<?>, Guid> codeOf = new HashMap<>();

    private final TransferReport.Collector report = new TransferReport.Collector();

    CodebookUpdate(String study, Codebook codebook, ProgrammeTheory earlier, List<CodeClaim> claims) {
        this.study = study;
        this.codebook = codebook;
        this.claims = new ArrayList<>(claims);
        this.before = byId(earlier);
        Set<Guid> codes = codebook.allCodes().map(Code::guid).collect(Collectors.toSet());
        codebook.sets().forEach(set -> taken.add(set.guid()));
        taken.addAll(codes);
        claims.forEach(claim -> {
            if (claimOf.putIfAbsent(claim.code(), claim.claim()) == null && codes.contains(claim.code())) {
                codeOf.putIfAbsent(claim.claim(), claim.code());
            }
        });
    }

    TheoryCodebook to(ProgrammeTheory later) {
        Map<Id<?>, Coded> after = byId(later);
        List<Code> codes =
                codebook.codes().stream().map(code -> updated(code, after)).toList();
        codes = withNew(codes, after);
        List<CodeSet> sets = sets(later, after);
        Codebook updated = codebook.toBuilder().codes(codes).sets(sets).build();
        report.written("Code", (int) updated.allCodes().count());
        report.written("Set", sets.size());
        LeftOut.of(later, report);
        return new TheoryCodebook(study, updated, later, claims, report.report());
    }

    /** {@return the GUID that follows from the study and a name, or, if something has it that stands for something else, the next} */
    private Guid free(String sort, String name) {
        Guid guid = Guid.named(study, sort, name);
        for (int number = 2; taken.contains(guid); number++) {
            guid = Guid.named(study, sort, name, Integer.toString(number));
        }
        return guid;
    }

    private static Map<Id<?>, Coded> byId(ProgrammeTheory theory) {
        Map<Id<?>, Coded> byId = new LinkedHashMap<>();
        Coded.all(theory).forEach(coded -> byId.put(coded.id(), coded));
        return byId;
    }

    private Code updated(Code code, Map<Id<?>, Coded> after) {
        Code.Builder updated = code.toBuilder()
                .children(code.children().stream()
                        .map(child -> updated(child, after))
                        .toList());
        Id<?> id = claimOf.get(code.guid());
        Coded was = id == null ? null : before.get(id);
        Coded is = id == null ? null : after.get(id);
        if (was != null && is == null) {
            report.changed("Code", STAYS);
        } else if (is != null && Objects.equals(code.guid(), codeOf.get(id))) {
            if (was == null || !was.name().equals(is.name())) {
                updated.name(is.name());
            }
            if (was == null || !was.description().equals(is.description())) {
                updated.description(is.description());
            }
            if (was != null && was.kind() != is.kind()) {
                report.changed("Code", "stays below the codes of another kind");
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
                Guid guid = free("code", coded.id().value());
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
                        .guid(free("folder", folder.title()))
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

    private List<CodeSet> sets(ProgrammeTheory later, Map<Id<?>, Coded> after) {
        Map<Id<?>, Configuration> is = Maps.byKey(later.configurations(), Configuration::id);
        List<CodeSet> sets = new ArrayList<>();
        Set<Id<?>> seen = new HashSet<>();
        for (CodeSet set : codebook.sets()) {
            Id<?> id = claimOf.get(set.guid());
            Configuration now = id == null ? null : is.get(id);
            if (id != null && now == null && before.containsKey(id)) {
                report.changed("Set", STAYS);
            }
            if (id == null || !seen.add(id) || now == null) {
                sets.add(set);
            } else {
                sets.add(updated(set, before.get(id), Coded.of(now), members(set, now, after)));
            }
        }
        is.forEach((id, configuration) -> {
            if (!seen.contains(id) && !Coded.elements(configuration).isEmpty()) {
                sets.add(added(configuration, Coded.of(configuration)));
            }
        });
        return sets;
    }

    /** {@return the members of a set but the elements that its configuration no longer has, with those that are new} */
    private List<Guid> members(CodeSet set, Configuration now, Map<Id<?>, Coded> after) {
        Set<Id<?>> elements = Coded.elements(now);
        List<Guid> members = new ArrayList<>();
        Set<Id<?>> there = new HashSet<>();
        for (Guid member : set.members()) {
            Id<?> id = claimOf.get(member);
            Coded said = id == null ? null : before.getOrDefault(id, after.get(id));
            if (said == null || !said.kind().isElement() || elements.contains(id)) {
                members.add(member);
                there.add(id);
            }
        }
        elements.stream().filter(id -> !there.contains(id)).map(codeOf::get).forEach(members::add);
        return members;
    }

    /** A set with a name or description of its own, beside the code of its configuration, keeps it. */
    private CodeSet updated(CodeSet set, @Nullable Coded was, Coded is, List<Guid> members) {
        boolean alone = was == null || !codeOf.containsKey(is.id());
        CodeSet.Builder updated = set.toBuilder().members(members);
        if (was == null
                || (!was.name().equals(is.name()) && (alone || set.name().equals(was.name())))) {
            updated.name(is.name());
        }
        if (was == null
                || (!was.description().equals(is.description())
                        && (alone || set.description().equals(was.description())))) {
            updated.description(is.description());
        }
        return updated.build();
    }

    private CodeSet added(Configuration configuration, Coded coded) {
        Guid guid = free("set", configuration.id().value());
        claims.add(new CodeClaim(guid, coded.id(), BearingKind.SUPPORTS));
        return CodeSet.builder()
                .guid(guid)
                .name(coded.name())
                .description(coded.description())
                .members(Coded.elements(configuration).stream().map(codeOf::get).toList())
                .build();
    }
}
