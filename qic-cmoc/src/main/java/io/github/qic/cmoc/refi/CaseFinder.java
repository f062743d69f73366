package io.github.qic.cmoc.refi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the cases that sources and passages belong to: by reference, or since they are coded with the case or within such a passage. */
final class CaseFinder {
    private final Map<Guid, RawCase> cases = new HashMap<>();
    private final Map<Guid, List<RawCase>> bySource = new HashMap<>();
    private final Map<Guid, List<RawCase>> bySelection = new HashMap<>();

    CaseFinder(List<RawCase> all) {
        for (RawCase each : all) {
            cases.put(each.guid(), each);
            each.sources()
                    .forEach(guid -> bySource.computeIfAbsent(guid, key -> new ArrayList<>(1))
                            .add(each));
            each.selections()
                    .forEach(guid -> bySelection
                            .computeIfAbsent(guid, key -> new ArrayList<>(1))
                            .add(each));
        }
    }

    /** {@return whether a code stands for a case, which may share its GUID} */
    boolean isCase(Guid code) {
        return cases.containsKey(code);
    }

    List<RawCase> of(RawSource source) {
        return Stream.concat(
                        bySource.getOrDefault(source.guid, List.of()).stream(),
                        source.codings.stream().flatMap(this::coded))
                .distinct()
                .toList();
    }

    private Stream<RawCase> coded(RawCoding coding) {
        return Optional.ofNullable(cases.get(coding.code())).stream();
    }

    private List<RawCase> own(RawSelection selection) {
        return Stream.concat(
                        bySelection.getOrDefault(selection.guid(), List.of()).stream(),
                        selection.codings().stream().flatMap(this::coded))
                .distinct()
                .toList();
    }

    /** {@return the cases of each passage of a text: its own, else those of a passage around it} */
    Map<Guid, List<RawCase>> of(RawText text) {
        List<RawSelection> sorted = text.selections().stream()
                .sorted(Comparator.comparingInt(RawSelection::start)
                        .thenComparing(
                                Comparator.comparingInt(RawSelection::end).reversed()))
                .toList();
        Map<Guid, List<RawCase>> found = new HashMap<>();
        int reach = -1;
        List<RawCase> around = List.of();
        for (RawSelection selection : sorted) {
            List<RawCase> own = own(selection);
            if (!own.isEmpty()) {
                found.put(selection.guid(), own);
            } else if (selection.end() <= reach) {
                found.put(selection.guid(), around);
            }
            if (!own.isEmpty() && selection.end() > reach) {
                reach = selection.end();
                around = own;
            }
        }
        return found;
    }
}
