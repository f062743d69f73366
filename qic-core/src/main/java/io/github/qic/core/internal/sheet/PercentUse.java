package io.github.qic.core.internal.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Notices figures of one kind with and without a percent sign: then each could be a part of one or of a hundred. */
final class PercentUse {
    private final Map<Object, Integer> signed = new HashMap<>();
    private final Map<Object, Integer> bare = new HashMap<>();

    /**
     * {@return what is wrong with a figure beside earlier ones; 0 is the same with and without the sign}
     *
     * @param kind which figures are of one kind
     * @param line the line of the figure
     */
    Optional<String> conflict(Object kind, Figures.Figure figure, int line) {
        if (figure.value().signum() == 0) {
            return Optional.empty();
        }
        (figure.percent() ? signed : bare).putIfAbsent(kind, line);
        Integer other = (figure.percent() ? bare : signed).get(kind);
        return Optional.ofNullable(other)
                .map(first -> figure.percent()
                        ? "has a percent sign, but line " + first + " has none"
                        : "has no percent sign, but line " + first + " has one");
    }
}
