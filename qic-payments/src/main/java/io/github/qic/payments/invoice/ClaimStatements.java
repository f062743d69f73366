package io.github.qic.payments.invoice;

import io.github.qic.core.Collaborative;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.pay.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes claim statements. */
public final class ClaimStatements {
    private ClaimStatements() {}

    /**
     * {@return a statement for each organisation that may claim for a period, ordered by id; people without an employer are
     * paid directly and not included}
     *
     * @param collaborative provides the names of organisations and events
     * @param claims the claims the scheme pays
     * @param period the days of attendance to cover
     */
    public static List<ClaimStatement> of(Collaborative collaborative, Claims claims, DateRange period) {
        Map<Id<Gathering>, String> events =
                collaborative.programme().gatherings().collect(Collectors.toMap(Gathering::id, Gathering::label));
        Map<Id<Organisation>, String> names =
                collaborative.organisations().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        List<ClaimStatement> statements = new ArrayList<>();
        claims.byEmployer().forEach((employer, all) -> {
            List<DocumentLine> lines = all.stream()
                    .filter(claim -> period.contains(claim.attendance().date()))
                    .flatMap(claim -> ClaimLines.of(claim, event(events, claim)).stream())
                    .toList();
            if (!lines.isEmpty()) {
                statements.add(ClaimStatement.builder()
                        .organisation(employer)
                        .name(names.getOrDefault(employer, employer.value()))
                        .period(period)
                        .lines(DocumentLines.numbered(lines))
                        .total(DocumentLines.sum(lines))
                        .assumptions(claims.assumptions())
                        .build());
            }
        });
        return statements;
    }

    private static String event(Map<Id<Gathering>, String> events, Claim claim) {
        Id<Gathering> id = claim.attendance().gathering();
        return events.getOrDefault(id, id.value());
    }
}
