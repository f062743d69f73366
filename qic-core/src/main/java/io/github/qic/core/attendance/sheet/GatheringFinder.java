package io.github.qic.core.attendance.sheet;

import io.github.qic.core.internal.text.Headings;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds events and meetings by what people call them. */
final class GatheringFinder {
    private final List<Gathering> all;
    private final Map<String, Gathering> byId = new HashMap<>();
    private final Map<String, Set<Gathering>> byName = new HashMap<>();
    private final Map<LocalDate, List<Gathering>> byDay = new HashMap<>();

    GatheringFinder(Programme programme) {
        all = programme.gatherings().toList();
        for (Gathering gathering : all) {
            byId.put(gathering.id().value(), gathering);
            gathering
                    .slot()
                    .ifPresent(slot -> byDay.computeIfAbsent(slot.date(), day -> new ArrayList<>())
                            .add(gathering));
            for (String name : List.of(gathering.id().value(), gathering.label())) {
                byName.computeIfAbsent(Headings.normal(name), n -> new HashSet<>())
                        .add(gathering);
            }
        }
    }

    /** {@return whether the programme has no events and meetings} */
    boolean isEmpty() {
        return all.isEmpty();
    }

    /** {@return the gathering with exactly that id, or else the only one with that id or name in any case} */
    Optional<Gathering> named(String name) {
        return Optional.ofNullable(byId.get(name))
                .or(() -> only(byName.getOrDefault(Headings.normal(name), Set.of()).stream()
                        .toList()));
    }

    /** {@return whether at least one has that id or name in any case} */
    boolean isName(String name) {
        return byName.containsKey(Headings.normal(name));
    }

    /** {@return the only gathering on a day} */
    Optional<Gathering> on(LocalDate day) {
        return only(byDay.getOrDefault(day, List.of()));
    }

    private static Optional<Gathering> only(List<Gathering> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
