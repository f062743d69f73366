package io.github.qic.payments.invoice;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The attendances a ledger knows. A copy shares its parts with the original until it changes one, so that a step of a ledger
 * costs what it touches and not what the ledger holds.
 */
final class ClaimIndex {
    private static final int PARTS = 1024;

    private final Object token = new Object();
    private final Part[] parts;

    /** A part and the token of the index that may change it; the index itself would keep all that came before alive. */
    private record Part(Object owner, Map<ClaimReference, ClaimRecord> records) {}

    ClaimIndex() {
        parts = new Part[PARTS];
    }

    ClaimIndex(ClaimIndex other) {
        parts = other.parts.clone();
    }

    @Nullable
    ClaimRecord get(ClaimReference claim) {
        Part part = parts[place(claim)];
        return part == null ? null : part.records().get(claim);
    }

    void put(ClaimReference claim, ClaimRecord known) {
        int place = place(claim);
        Part part = parts[place];
        if (part == null || part.owner() != token) {
            part = new Part(token, part == null ? new HashMap<>() : new HashMap<>(part.records()));
            parts[place] = part;
        }
        part.records().put(claim, known);
    }

    Stream<Map.Entry<ClaimReference, ClaimRecord>> entries() {
        return Stream.of(parts).filter(part -> part != null).flatMap(part -> part.records().entrySet().stream());
    }

    private static int place(ClaimReference claim) {
        int hash = claim.hashCode();
        return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (PARTS - 1);
    }
}
