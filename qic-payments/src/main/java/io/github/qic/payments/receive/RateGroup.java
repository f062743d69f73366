package io.github.qic.payments.receive;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The attendances of one role and rate that are paid or billed already, by the minutes that no line claims yet. */
final class RateGroup {
    private final TreeMap<Long, Candidate> withTimeLeft = new TreeMap<>();
    private final TreeMap<Long, Candidate> whole = new TreeMap<>();

    /** Orders by minutes; of the same minutes, one that can be paid is greater. */
    private static long key(Candidate candidate) {
        int payable = candidate.isPayable() ? 1 << (Integer.SIZE - 2) : 0;
        return key(candidate.minutesLeft()) | payable | candidate.order;
    }

    private static long key(int minutes) {
        return (long) minutes << Integer.SIZE;
    }

    void add(Candidate candidate) {
        if (candidate.isPayable()) {
            withTimeLeft.put(key(candidate), candidate);
        }
        if (candidate.lines.isEmpty() || !candidate.isPayable()) {
            whole.put(key(candidate), candidate);
        }
    }

    void remove(Candidate candidate) {
        withTimeLeft.remove(key(candidate));
        whole.remove(key(candidate));
    }

    /** {@return the attendance that can be paid with the least time left that is enough} */
    Optional<Candidate> leastWith(int minutes) {
        return Optional.ofNullable(withTimeLeft.ceilingEntry(key(minutes))).map(Map.Entry::getValue);
    }

    /** {@return the longest attendance that no line claims, or that is billed already} */
    Optional<Candidate> longest() {
        return Optional.ofNullable(whole.lastEntry()).map(Map.Entry::getValue);
    }
}
