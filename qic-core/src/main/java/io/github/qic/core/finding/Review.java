package io.github.qic.core.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Findings, split by whether they have been accepted.
 *
 * @param open findings that nobody has accepted
 * @param accepted findings that have been accepted, each with its acceptance
 * @param lapsed acceptances that cover no finding, each with the reason
 */
public record Review(List<Finding> open, List<Accepted> accepted, List<Lapsed> lapsed) {
    /**
     * A finding with the acceptance that covers it.
     *
     * @param finding the finding
     * @param acceptance who accepts it and why
     */
    public record Accepted(Finding finding, Acceptance acceptance) {
        public Accepted {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(acceptance, "acceptance");
        }
    }

    /**
     * An acceptance that covers no finding.
     *
     * @param acceptance the acceptance
     * @param reason why it covers none
     */
    public record Lapsed(Acceptance acceptance, LapseReason reason) {
        public Lapsed {
            Objects.requireNonNull(acceptance, "acceptance");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Comparable, so that a map of keys stays fast whatever their hashes. */
    private record Key(String code, String subject, Optional<String> fingerprint) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::subject)
                .thenComparing(Key::code)
                .thenComparing(key -> key.fingerprint.orElse(""));

        static Key of(Acceptance acceptance) {
            return new Key(acceptance.code(), acceptance.subject(), acceptance.fingerprint());
        }

        static Key of(Finding finding) {
            return new Key(finding.code(), finding.subject(), Optional.of(finding.fingerprint()));
        }

        /** The key of the acceptances that have a path instead of a subject. */
        static Key ofPath(Finding finding) {
            return new Key(finding.code(), finding.path(), Optional.empty());
        }

        static Key ofSubject(Finding finding) {
            return new Key(finding.code(), finding.subject(), Optional.empty());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    public Review {
        Objects.requireNonNull(open, "open");
        Objects.requireNonNull(accepted, "accepted");
        Objects.requireNonNull(lapsed, "lapsed");
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
        lapsed = List.copyOf(lapsed);
    }

    /**
     * {@return the findings, split by whether they have been accepted; the last acceptance of a finding applies}
     *
     * @param present whether the value that was checked still has a subject
     */
    public static Review of(List<Finding> findings, List<Acceptance> acceptances, Predicate<String> present) {
        Objects.requireNonNull(present, "present");
        Map<Key, Acceptance> byKey = new HashMap<>();
        acceptances.forEach(acceptance -> byKey.put(Key.of(acceptance), acceptance));
        List<Finding> open = new ArrayList<>();
        List<Accepted> accepted = new ArrayList<>();
        Set<Key> raised = new HashSet<>();
        for (Finding finding : findings) {
            Key key = Key.of(finding);
            raised.addAll(List.of(key, Key.ofSubject(finding)));
            Optional.ofNullable(byKey.get(key))
                    .or(() -> Optional.ofNullable(byKey.get(Key.ofPath(finding))))
                    .ifPresentOrElse(a -> accepted.add(new Accepted(finding, a)), () -> open.add(finding));
        }
        Set<Key> paths = findings.stream().map(Key::ofPath).collect(Collectors.toSet());
        List<Lapsed> lapsed = new ArrayList<>();
        for (Acceptance acceptance : acceptances) {
            Key key = Key.of(acceptance);
            if (acceptance.fingerprint().isEmpty()) {
                if (!paths.contains(key)) {
                    lapsed.add(new Lapsed(acceptance, LapseReason.PATH_ONLY));
                }
            } else if (!raised.contains(key)) {
                lapsed.add(new Lapsed(acceptance, reason(acceptance, raised, present)));
            }
        }
        return new Review(open, accepted, lapsed);
    }

    private static LapseReason reason(Acceptance acceptance, Set<Key> raised, Predicate<String> present) {
        if (raised.contains(new Key(acceptance.code(), acceptance.subject(), Optional.empty()))) {
            return LapseReason.CHANGED;
        }
        return present.test(acceptance.subject()) ? LapseReason.NOT_RAISED : LapseReason.SUBJECT_GONE;
    }

    /**
     * {@return the acceptances to keep: one for each accepted finding, with its subject and fingerprint, by the same person for the
     * same reason, without those that have lapsed}
     */
    public List<Acceptance> acceptances() {
        return accepted.stream()
                .map(each -> {
                    Acceptance a = each.acceptance();
                    return each.finding().accept(a.reason(), a.by(), a.on());
                })
                .distinct()
                .toList();
    }
}
