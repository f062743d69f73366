package io.github.qic.payments.fuzz;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every reader. */
final class Targets {
    private static final Map<String, Target> BY_NAME = Stream.of(
                    DocumentTargets.all(), SheetTargets.all(), OtherTargets.all())
            .flatMap(List::stream)
            .collect(Collectors.toMap(Target::name, Function.identity()));

    private Targets() {}

    static List<Target> all() {
        return BY_NAME.values().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    static Target named(String name) {
        Target target = BY_NAME.get(name);
        if (target == null) {
            throw new IllegalArgumentException("no target " + name);
        }
        return target;
    }
}
