package io.github.qic.cmoc.refi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the cases that sources and passages belong to: by reference, or because they are coded with the case or lie within a passage
 * that is.
 */
final class CaseFinder {
    private final Map<Guid, RawCase> cases = new HashMap<>();
    private final Map<Guid, List<RawCase>> bySource = new HashMap<>();
    private final Map<Guid, List<RawCase>> bySelection = new HashMap<>();
    private final Set<Guid> met = new HashSet<>();

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

    /** {@return the cases of a passage outside any text: its own, else those of its source} */
    List<RawCase> of(RawSelection selection, List<RawCase> around) {
        List<RawCase> own = own(selection);
        return own.isEmpty() ? around : own;
    }

    private List<RawCase> own(RawSelection selection) {
        return Stream.concat(
                        bySelection.getOrDefault(selection.guid(), List.of()).stream(),
                        selection.codings().stream().flatMap(this::coded))
                .distinct()
                .toList();
    }

    /**
     * {@return the cases of each passage of a text: its own, else those of the nearest passage of cases around it} A passage with the GUID
     * of another, of this text or one before, is passed over.
     */
    Map<Guid, List<RawCase>> of(RawText text) {
        List<Passage> sorted = text.selections().stream()
                .filter(selection -> met.add(selection.guid()))
                .map(selection -> new Passage(selection, own(selection)))
                .sorted(Comparator.comparingInt(Passage::start)
                        .thenComparing(Comparator.comparingInt(Passage::end).reversed())
                        // One that is coded with a case is around another of the same words, whichever comes first.
                        .thenComparing(passage -> passage.own.isEmpty()))
                .toList();
        Map<Guid, List<RawCase>> found = new HashMap<>();
        // By their ends. One that ends no later than one begun since is dropped: the newer is nearer to all that both
        // hold.
        NavigableMap<Integer, List<RawCase>> open = new TreeMap<>();
        Optional<Passage> last = Optional.empty();
        Set<RawCase> ofSame = new HashSet<>();
        List<RawCase> together = new ArrayList<>();
        for (Passage passage : sorted) {
            if (passage.own.isEmpty()) {
                Map.Entry<Integer, List<RawCase>> around = open.ceilingEntry(passage.end());
                if (around != null) {
                    found.put(passage.selection.guid(), around.getValue());
                }
            } else {
                found.put(passage.selection.guid(), passage.own);
                if (passage.start() >= 0) {
                    if (last.filter(passage::isOfSameWords).isEmpty()) {
                        open.headMap(passage.end(), true).clear();
                        ofSame.clear();
                        together = new ArrayList<>(passage.own.size());
                        open.put(passage.end(), together);
                    }
                    for (RawCase each : passage.own) {
                        if (ofSame.add(each)) {
                            together.add(each);
                        }
                    }
                    last = Optional.of(passage);
                }
            }
        }
        return found;
    }

    private record Passage(RawSelection selection, List<RawCase> own) {
        int start() {
            return selection.start();
        }

        int end() {
            return selection.end();
        }

        boolean isOfSameWords(Passage other) {
            return start() == other.start() && end() == other.end();
        }
    }
}
