package io.github.qic.core.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** {@return the findings, split by whether they have been accepted; the last acceptance of a finding applies} */
    public static Review of(List<Finding> findings, List<Acceptance> acceptances) {
        Map<String, Acceptance> byKey = new HashMap<>();
        acceptances.forEach(a -> byKey.put(key(a.code(), a.path()), a));
        List<Finding> open = new ArrayList<>();
        List<Accepted> accepted = new ArrayList<>();
        for (Finding finding : findings) {
            Optional.ofNullable(byKey.get(key(finding.code(), finding.path())))
                    .ifPresentOrElse(a -> accepted.add(new Accepted(finding, a)), () -> open.add(finding));
        }
        return new Review(
                open,
                accepted,
                acceptances.stream()
                        .filter(a -> findings.stream().noneMatch(a::covers))
                        .toList());
    }

    private static String key(String code, String path) {
        return code + " " + path;
    }
}
