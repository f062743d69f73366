package io.github.qic.core.attendance;

import io.github.qic.core.internal.collect.Interner;
import java.util.ArrayList;
import java.util.List;

/** Collects attendances, which share what they have in common: at most 60 bytes each. */
final class SharedAttendances {
    private final Interner interner = new Interner();
    private final List<Attendance> attendances = new ArrayList<>();

    void add(Attendance attendance) {
        Attendance before = attendances.isEmpty() ? attendance : attendances.get(attendances.size() - 1);
        attendances.add(attendance.interned(interner, before));
    }

    int size() {
        return attendances.size();
    }

    /** {@return the register of them, whose problems have paths in the order given} */
    Register register() {
        return Register.of(attendances);
    }
}
