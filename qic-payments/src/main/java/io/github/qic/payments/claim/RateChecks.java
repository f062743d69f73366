package io.github.qic.payments.claim;

import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.finding.RuleKind;
import io.github.qic.core.finding.Severity;
import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.PayAward;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.pay.UnitRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is doubtful in the figures that claims rest on: one finding for each row and doubt. */
final class RateChecks {
    private static final Rule UNVERIFIED = rule(
            "payments.unverified-rate",
            Severity.WARNING,
            "a figure counts as verified if it was read in an official or other public table");
    private static final Rule DISPUTED = rule(
            "payments.disputed-rate", Severity.WARNING, "another publication or the award itself gives another figure");
    private static final Rule DIVISOR = rule(
            "payments.penny-by-divisor",
            Severity.ADVICE,
            "no official statement of the weeks of a year was found; 52.143 and 365/7 fit the published rates alike");
    private static final Rule ANNOUNCEMENT = rule(
            "payments.unconfirmed-announcement",
            Severity.WARNING,
            "what was known on a day depends on when the awards around it were announced");
    private static final Rule EMPIRICAL = rule(
            "payments.empirical-rate-rule",
            Severity.ADVICE,
            "37 of 38 hourly rates seen in public; no official statement of divisor or rounding was found");

    private RateChecks() {}

    private static Rule rule(String code, Severity severity, String source) {
        return new Rule(code, RuleKind.STRUCTURAL, severity, source);
    }

    static List<Finding> of(Pricing pricing, List<PricedAttendance> accepted) {
        List<Finding> findings = new ArrayList<>();
        if (pricing.knownOn().isPresent()) {
            accepted.stream()
                    .flatMap(a -> awards(pricing, a))
                    .filter(award -> !award.source().verified())
                    .forEach(award -> findings.add(ANNOUNCEMENT.at(
                            "/" + pricing.tables().awards().id().name() + "/" + award.effectiveFrom(),
                            "the day on which the award of " + award.effectiveFrom() + " was announced: "
                                    + award.source().text())));
        }
        List<PricedTerms> terms = accepted.stream().map(a -> a.terms).distinct().toList();
        for (PayRowReference row :
                terms.stream().flatMap(PricedTerms::allRows).distinct().toList()) {
            if (!row.verification().verified()) {
                findings.add(UNVERIFIED.at(row.path(), "not verified: " + row.text()));
            }
            if (row.disputed()) {
                findings.add(DISPUTED.at(row.path(), "disputed: " + row.text()));
            }
        }
        for (PricedTerms t : terms) {
            divisor(t.annual(), t.rate().unit(), t.rows()).ifPresent(findings::add);
            t.onCosts()
                    .forEach(extra -> divisor(extra.annual(), t.rate().unit(), extra.rows())
                            .ifPresent(findings::add));
        }
        if (terms.stream().anyMatch(t -> t.annual().isPresent())) {
            findings.add(EMPIRICAL.at("", "hourly and session rates are found by a rule that is empirical"));
        }
        findings.sort(Comparator.comparing(Finding::code).thenComparing(Finding::path));
        return findings.stream().distinct().toList();
    }

    /** The awards whose announcements decided which rows were used. */
    private static Stream<PayAward> awards(Pricing pricing, PricedAttendance accepted) {
        return accepted.terms
                .allRows()
                .filter(row -> row.table()
                                .equals(pricing.tables().agendaForChange().id())
                        || row.table().equals(pricing.tables().highCostAreas().id()))
                .flatMap(row -> pricing.tables().awards().rows().stream()
                        .filter(award ->
                                !award.effectiveFrom().isBefore(row.effective().from())
                                        && !award.effectiveFrom().isAfter(accepted.source.date())));
    }

    private static Optional<Finding> divisor(Optional<Money> annual, RateUnit unit, List<PayRowReference> rows) {
        return annual.filter(money -> dependsOnDivisor(money, unit))
                .map(money -> DIVISOR.at(
                        rows.get(0).path(), "with 365/7 weeks a year the rate would be a penny more or less"));
    }

    private static boolean dependsOnDivisor(Money annual, RateUnit unit) {
        BigDecimal units = unit.perWeek().multiply(BigDecimal.valueOf(365));
        BigDecimal other = annual.pounds().multiply(BigDecimal.valueOf(7)).divide(units, 2, RoundingMode.HALF_UP);
        return UnitRate.ofAnnual(annual, unit).amount().pounds().compareTo(other) != 0;
    }
}
