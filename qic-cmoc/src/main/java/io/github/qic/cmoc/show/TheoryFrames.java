package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which configurations are in the frame of which theory area. Frames nest only a few levels deep, to remain readable. */
final class TheoryFrames {
    private static final int DEEPEST = 4;

    private final Map<Id<Configuration>, List<Configuration>> parts = new HashMap<>();
    private final List<Configuration> outermost = new ArrayList<>();

    /** Each configuration that has a place, with itself and the frames around it, innermost first. */
    private final Map<Id<Configuration>, List<Configuration>> paths = new HashMap<>();

    /** The frames of some configurations of a theory, in the order of the document. */
    TheoryFrames(ProgrammeTheory theory, Set<Id<Configuration>> shown) {
        for (Configuration configuration : theory.configurations()) {
            if (shown.contains(configuration.id())) {
                place(theory, shown, configuration);
                List<Configuration> path = path(configuration);
                (path.size() == 1
                                ? outermost
                                : parts.computeIfAbsent(path.get(1).id(), key -> new ArrayList<>()))
                        .add(configuration);
            }
        }
    }

    /** Places a configuration after those it is part of. */
    private void place(ProgrammeTheory theory, Set<Id<Configuration>> shown, Configuration configuration) {
        List<Configuration> open = new ArrayList<>();
        Optional<Configuration> next = Optional.of(configuration);
        while (next.isPresent() && !paths.containsKey(next.get().id())) {
            open.add(next.get());
            next = next.get().partOf().filter(shown::contains).map(theory.index()::configuration);
        }
        List<Configuration> around = next.map(this::path).orElse(List.of());
        for (int i = open.size() - 1; i >= 0; i--) {
            List<Configuration> path = new ArrayList<>(List.of(open.get(i)));
            path.addAll(around.size() > DEEPEST ? around.subList(1, around.size()) : around);
            paths.put(open.get(i).id(), path);
            around = path;
        }
    }

    /** A configuration and all its parts, however deep. */
    static Set<Id<Configuration>> withParts(ProgrammeTheory theory, Configuration whole) {
        List<Configuration> found = new ArrayList<>(List.of(whole));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(theory.index().parts(found.get(i).id()));
        }
        Set<Id<Configuration>> ids = new LinkedHashSet<>();
        found.forEach(configuration -> ids.add(configuration.id()));
        return ids;
    }

    /** The configurations in no frame. */
    List<Configuration> outermost() {
        return outermost;
    }

    /** The configurations directly in the frame of another. */
    List<Configuration> in(Configuration frame) {
        return parts.getOrDefault(frame.id(), List.of());
    }

    /** The innermost frame that holds all of these configurations; empty if none does. */
    Optional<Id<Configuration>> around(Collection<Configuration> configurations) {
        List<Configuration> common = null;
        for (Configuration configuration : configurations) {
            Set<Id<Configuration>> path =
                    path(configuration).stream().map(Configuration::id).collect(Collectors.toSet());
            common = common == null
                    ? path(configuration)
                    : common.stream().filter(at -> path.contains(at.id())).toList();
        }
        return common == null ? Optional.empty() : common.stream().findFirst().map(Configuration::id);
    }

    private List<Configuration> path(Configuration configuration) {
        return paths.getOrDefault(configuration.id(), List.of());
    }
}
