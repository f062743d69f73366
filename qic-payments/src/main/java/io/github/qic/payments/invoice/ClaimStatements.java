package io.github.qic.payments.invoice;

import io.github.qic.core.Collaborative;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.CalculationStep;
import io.github.qic.payments.claim.Charge;
import io.github.qic.payments.claim.ChargeKind;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.pay.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes claim statements, with a line for the time of each claim and one for each on-cost. */
public final class ClaimStatements {
    private ClaimStatements() {}

    /**
     * {@return a statement for each organisation, and for each person without an employer, that may claim for attendances in a
     * period, ordered by id} The statement of a person has the id {@link PersonReference#supplierId()}.
     *
     * @param collaborative provides the names of organisations and events
     */
    public static List<ClaimStatement> of(Collaborative collaborative, Claims claims, DateRange period) {
        Map<Id<Gathering>, String> events =
                collaborative.programme().gatherings().collect(Collectors.toMap(Gathering::id, Gathering::label));
        Map<Id<Organisation>, String> names =
                collaborative.organisations().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        List<ClaimStatement> statements = new ArrayList<>();
        bySupplier(collaborative.id(), claims).forEach((supplier, all) -> {
            List<DocumentLine> lines = new ArrayList<>();
            List<ClaimedAttendance> attendances = new ArrayList<>();
            for (Claim claim : all) {
                if (period.contains(claim.attendance().date()) && !claim.total().isZero()) {
                    ClaimedAttendance attendance = ClaimedAttendance.of(collaborative.id(), claim);
                    attendances.add(attendance);
                    lines.addAll(lines(attendance.claim(), claim, events));
                }
            }
            if (!lines.isEmpty()) {
                statements.add(ClaimStatement.builder()
                        .organisation(supplier)
                        .name(names.getOrDefault(supplier, supplier.value()))
                        .period(period)
                        .lines(DocumentLines.numbered(lines))
                        .attendances(attendances)
                        .total(DocumentLines.sum(lines))
                        .assumptions(claims.assumptions())
                        .build());
            }
        });
        return statements;
    }

    private static Map<Id<Organisation>, List<Claim>> bySupplier(Id<Collaborative> collaborative, Claims claims) {
        return claims.claims().stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.employer()
                                .orElseGet(() -> PersonReference.of(
                                                collaborative,
                                                claim.attendance().participant())
                                        .supplierId()),
                        TreeMap::new,
                        Collectors.toList()));
    }

    /** {@return the lines of a claim, numbered only so that its on-costs keep their order} */
    private static List<DocumentLine> lines(ClaimReference reference, Claim claim, Map<Id<Gathering>, String> events) {
        Id<Gathering> event = claim.attendance().gathering();
        List<DocumentLine> lines = new ArrayList<>();
        for (Charge charge : claim.charges()) {
            if (!charge.amount().isZero()) {
                DocumentLine.Builder line = DocumentLine.builder()
                        .number(lines.size() + 1)
                        .claim(reference)
                        .date(claim.attendance().date())
                        .event(events.getOrDefault(event, event.value()))
                        .role(claim.role());
                lines.add((charge.kind() == ChargeKind.PAY ? pay(line, claim, charge) : onCost(line, charge)).build());
            }
        }
        return lines;
    }

    private static DocumentLine.Builder pay(DocumentLine.Builder line, Claim claim, Charge charge) {
        if (claim.unit().isEmpty()) {
            return line.kind(LineKind.FLAT_AMOUNT)
                    .basis(lastStep(charge).formula())
                    .priced(LineUnit.ITEM, 1, charge.amount());
        }
        if (claim.rate().isEmpty()) {
            return line.kind(LineKind.ACTUAL_COST)
                    .basis("actual cost of " + claim.minutes() + " minutes, up to " + claim.grade()
                            + verification(charge))
                    .priced(LineUnit.ITEM, 1, charge.amount());
        }
        Money rate = claim.rate().get();
        return line.kind(LineKind.TIME)
                .basis(claim.grade() + verification(charge))
                .priced(LineUnit.of(claim.unit().orElseThrow()), claim.minutes(), rate);
    }

    private static DocumentLine.Builder onCost(DocumentLine.Builder line, Charge charge) {
        return line.kind(kind(charge.kind()))
                .basis(text(charge.kind()) + ", " + lastStep(charge).formula() + verification(charge))
                .priced(LineUnit.ITEM, 1, charge.amount());
    }

    private static LineKind kind(ChargeKind charge) {
        if (charge.isExpense()) {
            return LineKind.EXPENSE;
        }
        return charge.countsAsPay() ? LineKind.PAY_SUPPLEMENT : LineKind.ON_COST;
    }

    private static CalculationStep lastStep(Charge charge) {
        return charge.steps().get(charge.steps().size() - 1);
    }

    /** Shows the payer that a rate was not found in an official or other public table. */
    private static String verification(Charge charge) {
        return charge.rows().stream().allMatch(row -> row.verification().verified()) ? "" : ", rate not verified";
    }

    private static String text(ChargeKind kind) {
        return switch (kind) {
            case PAY -> "pay";
            case HIGH_COST_AREA -> "high cost area supplement";
            case PAID_LEAVE -> "paid leave";
            case NATIONAL_INSURANCE -> "employer's National Insurance";
            case PENSION -> "employer's pension contribution";
            case APPRENTICESHIP_LEVY -> "apprenticeship levy";
            case ON_COSTS -> "on-costs";
            case MILEAGE -> "mileage";
            case FARES -> "fares";
            case CARE -> "care costs";
            case OTHER_EXPENSES -> "other expenses";
        };
    }
}
