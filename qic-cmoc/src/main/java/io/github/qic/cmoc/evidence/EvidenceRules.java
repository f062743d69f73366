package io.github.qic.cmoc.evidence;

import io.github.qic.core.internal.collect.IdIndex;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Validates the ids and references of an evidence base. Paths are built only for problems. */
final class EvidenceRules {
    private EvidenceRules() {}

    static void check(EvidenceBase base) {
        Problems problems = new Problems();
        problems.requireUnique(base.stages(), Stage::id, "/stages", "id");
        problems.requireUnique(base.sources(), Source::id, "/sources", "id");
        Set<Id<Stage>> stages = base.stages().stream().map(Stage::id).collect(Collectors.toSet());
        Set<Id<Source>> sources = base.sources().stream().map(Source::id).collect(Collectors.toSet());
        checkSources(base.sources(), sources, stages, problems);
        checkItems(base.items(), sources, stages, problems);
        problems.throwIfAny();
    }

    private static void checkSources(
            List<Source> sources, Set<Id<Source>> known, Set<Id<Stage>> stages, Problems problems) {
        Map<Id<Source>, Id<Source>> reports = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            String path = "/sources/" + i;
            source.stage().ifPresent(stage -> problems.requireKnown(stage, stages, path + "/stage", "stage"));
            source.reportedIn().ifPresent(in -> {
                problems.requireKnown(in, known, path + "/reportedIn", "source");
                reports.put(source.id(), in);
            });
        }
        checkChains(sources, reports, problems);
    }

    /** Each source is walked through once, since it leads where the next one leads. */
    private static void checkChains(List<Source> sources, Map<Id<Source>, Id<Source>> reports, Problems problems) {
        Set<Id<Source>> clear = new HashSet<>();
        Set<Id<Source>> circular = new HashSet<>();
        for (int i = 0; i < sources.size(); i++) {
            Set<Id<Source>> seen = new HashSet<>();
            Id<Source> at = sources.get(i).id();
            while (at != null && !clear.contains(at) && !circular.contains(at) && seen.add(at)) {
                at = reports.get(at);
            }
            boolean ends = at == null || clear.contains(at);
            problems.require(ends, "/sources/" + i + "/reportedIn", "leads into a circular chain of sources");
            (ends ? clear : circular).addAll(seen);
        }
    }

    private static void checkItems(
            List<Evidence> items, Set<Id<Source>> sources, Set<Id<Stage>> stages, Problems problems) {
        requireUnique(items, problems);
        // Consecutive items mostly share source and stage, which then need not be looked up again.
        Optional<Id<Source>> source = Optional.empty();
        Optional<Id<Stage>> stage = Optional.empty();
        for (int i = 0; i < items.size(); i++) {
            Evidence item = items.get(i);
            if (source.isEmpty() || !source.get().equals(item.source())) {
                source = Optional.of(item.source()).filter(sources::contains);
                if (source.isEmpty()) {
                    problems.requireKnown(item.source(), sources, "/items/" + i + "/source", "source");
                }
            }
            if (item.stage().isPresent() && !item.stage().equals(stage)) {
                stage = item.stage().filter(stages::contains);
                if (stage.isEmpty()) {
                    problems.requireKnown(item.stage().get(), stages, "/items/" + i + "/stage", "stage");
                }
            }
        }
    }

    private static void requireUnique(List<Evidence> items, Problems problems) {
        Id<?>[] ids = new Id<?>[items.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = items.get(i).id();
        }
        if (new IdIndex(ids).hasDuplicates()) {
            problems.requireUnique(items, Evidence::id, "/items", "id");
        }
    }
}
