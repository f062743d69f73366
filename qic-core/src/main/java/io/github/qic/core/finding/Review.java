package io.github.qic.core.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Findings, split by whether they have been accepted.
 *
 * @param open findings that nobody has accepted
 * @param accepted findings that have been accepted, each with its acceptance
 * @param unused acceptances whose finding no longer occurs
 */
public record Review(List<Finding> open, List<Accepted> accepted, List<Acceptance> unused) {
    /**
     * A finding with the acceptance that covers it.
     *
     * @param finding the finding
     * @param acceptance who accepts it and why
     */
    public record Accepted(Finding finding, Acceptance acceptance) {}

    public Review {
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
        unused = List.copyOf(unused);
    }

    /**
     * {@return the findings, split by whether they have been accepted}
     *
     * @param findings the findings
     * @param acceptances all acceptances so far; the last one for a finding applies
     */
    public static Review of(List<Finding> findings, List<Acceptance> acceptances) {
        Map<String, Acceptance> byKey = acceptances.stream()
                .collect(Collectors.toMap(a -> key(a.code(), a.path()), a -> a, (earlier, later) -> later));
        List<Finding> open = findings.stream()
                .filter(f -> !byKey.containsKey(key(f.code(), f.path())))
                .toList();
        List<Accepted> accepted = findings.stream()
                .flatMap(f -> Optional.ofNullable(byKey.get(key(f.code(), f.path()))).stream()
                        .map(a -> new Accepted(f, a)))
                .toList();
        List<Acceptance> unused = acceptances.stream()
                .filter(a -> findings.stream().noneMatch(a::covers))
                .toList();
        return new Review(open, accepted, unused);
    }

    private static String key(String code, String path) {
        return code + " " + path;
    }
}
