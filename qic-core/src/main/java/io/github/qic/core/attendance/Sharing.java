package io.github.qic.core.attendance;

import java.util.HashMap;
import java.util.Map;

/**
 * Makes equal ids, dates and times of many attendances one object. A register of a million attendances has few of each, and
 * they are most of its size.
 */
final class Sharing {
    private final Map<Object, Object> seen = new HashMap<>();

    Attendance shared(Attendance a) {
        return new Attendance(
                one(a.participant()), one(a.gathering()), one(a.date()), one(a.start()), one(a.end()), a.mode());
    }

    @SuppressWarnings("unchecked") // equal values are of one type, but for the type an id is of, which is erased
    <T> T one(T value) {
        Object known = seen.putIfAbsent(value, value);
        return known == null ? value : (T) known;
    }
}
