package io.github.qic.payments.reconcile;

import io.github.qic.core.Collaborative;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Rejection;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentLines;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The claims for a register, by the references of the attendances. */
final class DueClaims {
    /** The statement, attendance and lines of one claim. */
    record Due(ClaimStatement statement, ClaimedAttendance attendance, Claim claim, List<DocumentLine> lines) {}

    final Claims claims;
    final List<ClaimStatement> statements;
    final Map<ClaimReference, Due> byReference = new LinkedHashMap<>();
    /** Claims of nothing, for which there is no statement. */
    final Set<ClaimReference> withoutStatement;

    final Map<ClaimReference, Rejection> rejections = new HashMap<>();

    DueClaims(Collaborative collaborative, Claims claims) {
        this.claims = claims;
        this.statements =
                claims.claims().isEmpty() ? List.of() : ClaimStatements.of(collaborative, claims, period(claims));
        Id<Collaborative> id = collaborative.id();
        Map<ClaimReference, Claim> byClaim = new HashMap<>();
        claims.claims().forEach(claim -> byClaim.put(ClaimReference.of(id, claim.attendance()), claim));
        claims.rejections().forEach(one -> rejections.put(ClaimReference.of(id, one.attendance()), one));
        for (ClaimStatement statement : statements) {
            Map<ClaimReference, List<DocumentLine>> lines = DocumentLines.byClaim(statement.lines());
            for (ClaimedAttendance one : statement.attendances()) {
                Claim claim = Objects.requireNonNull(byClaim.remove(one.claim()));
                byReference.put(
                        one.claim(), new Due(statement, one, claim, lines.getOrDefault(one.claim(), List.of())));
            }
        }
        this.withoutStatement = byClaim.keySet();
    }

    /** {@return whether the register has the attendance} */
    boolean isRegistered(ClaimReference claim) {
        return byReference.containsKey(claim) || rejections.containsKey(claim) || withoutStatement.contains(claim);
    }

    private static DateRange period(Claims claims) {
        List<LocalDate> days = new ArrayList<>();
        claims.claims().forEach(claim -> days.add(claim.attendance().date()));
        return new DateRange(Collections.min(days), Collections.max(days));
    }
}
