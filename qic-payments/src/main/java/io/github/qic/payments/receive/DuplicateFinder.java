package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Role;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.invoice.DocumentReference;
import io.github.qic.payments.ledger.ClaimPosition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds an earlier document that an invoice may repeat under a new number: each of its attendances is either claimed again, or has
 * the day, role and amount of one that could be paid.
 */
final class DuplicateFinder {
    /** What two attendances of different people may have in common. */
    private record Likeness(LocalDate day, Role role, Money net) implements Comparable<Likeness> {
        private static final Comparator<Likeness> ORDER = Comparator.comparing(Likeness::role)
                .thenComparing(Likeness::day)
                .thenComparing(Likeness::net);

        @Override
        public int compareTo(Likeness other) {
            return ORDER.compare(this, other);
        }
    }

    /** A document and those of its attendances that the invoice may be for. */
    private record Billed(BillingDocument document, List<Candidate> candidates) {
        /** {@return the lines of the attendances that lines of the invoice claim again} */
        List<DocumentLine> claimedAgain() {
            Set<ClaimReference> again = candidates.stream()
                    .filter(candidate -> !candidate.lines.isEmpty())
                    .flatMap(candidate -> candidate.position.stream())
                    .map(ClaimPosition::claim)
                    .collect(Collectors.toSet());
            return document.lines().stream()
                    .filter(line -> again.contains(line.claim()))
                    .toList();
        }
    }

    private DuplicateFinder() {}

    /** {@return the document that an invoice repeats, of which some lines can be paid} */
    static Optional<DocumentReference> find(List<DocumentLine> payable, Collection<Candidate> candidates) {
        Map<DocumentReference, Billed> documents = new HashMap<>();
        for (Candidate candidate : candidates) {
            for (BillingDocument document : candidate.documents) {
                documents
                        .computeIfAbsent(DocumentReference.of(document), key -> new Billed(document, new ArrayList<>()))
                        .candidates()
                        .add(candidate);
            }
        }
        Map<Likeness, Integer> found = likenesses(payable);
        int attendances = count(found);
        return documents.entrySet().stream()
                .filter(entry -> repeats(entry.getValue(), found, attendances))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private static boolean repeats(Billed billed, Map<Likeness, Integer> payable, int attendances) {
        Map<Likeness, Integer> again = likenesses(billed.claimedAgain());
        if (attendances + count(again) != billed.candidates().size()) {
            return false;
        }
        payable.forEach((likeness, count) -> again.merge(likeness, count, Integer::sum));
        return again.equals(likenesses(billed.document().lines()));
    }

    private static int count(Map<Likeness, Integer> likenesses) {
        return likenesses.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<Likeness, Integer> likenesses(List<DocumentLine> lines) {
        Map<Likeness, Integer> likenesses = new HashMap<>();
        DocumentLines.byClaim(lines)
                .values()
                .forEach(claim -> likenesses.merge(
                        new Likeness(claim.get(0).date(), claim.get(0).role(), DocumentLines.sum(claim)),
                        1,
                        Integer::sum));
        return likenesses;
    }
}
