package io.github.qic.payments.claim;

import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckContext;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.PayAward;
import io.github.qic.payments.pay.RateUnit;
import io.github.qic.payments.pay.UnitRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks the figures that claims are based on: one finding for each doubt about a row of a pay table. Immutable. */
public final class RateCheck {
    private static final CheckGroup<Context> GROUP = new CheckGroup<>(RateCheck::check);
    private static final Rule UNVERIFIED = GROUP.warning(
            "payments.unverified-rate",
            "a figure counts as verified if it was read in an official or other public table");
    private static final Rule DISPUTED =
            GROUP.warning("payments.disputed-rate", "another publication or the award itself gives another figure");
    private static final Rule DIVISOR = GROUP.advice(
            "payments.penny-by-divisor",
            "no official statement of the weeks of a year was found; 52.143 and 365/7 fit the published rates alike");
    private static final Rule ANNOUNCEMENT = GROUP.warning(
            "payments.unconfirmed-announcement",
            "what was known on a day depends on when the awards around it were announced");
    private static final Rule EMPIRICAL = GROUP.advice(
            "payments.empirical-rate-rule",
            "37 of 38 hourly rates seen in public; no official statement of divisor or rounding was found");
    private static final RateCheck STANDARD = new RateCheck();

    private RateCheck() {}

    /** {@return the check} */
    public static RateCheck standard() {
        return STANDARD;
    }

    /** {@return the findings recorded when the claims were priced, accepted or not, by code and path} */
    public List<Finding> check(Claims claims) {
        return claims.findings();
    }

    /** {@return the findings, split by whether they have been accepted} */
    public Review review(Claims claims, List<Acceptance> acceptances) {
        return Review.of(check(claims), acceptances);
    }

    /** {@return every rule of this check} */
    public static List<Rule> rules() {
        return CheckGroup.rules(List.of(GROUP));
    }

    static List<Finding> of(Pricing pricing, List<PricedAttendance> accepted) {
        Context context = new Context(pricing, accepted);
        GROUP.check(context);
        return context.findings().stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::code).thenComparing(Finding::path))
                .toList();
    }

    private static void check(Context c) {
        if (c.pricing.knownOn().isPresent()) {
            c.accepted.stream()
                    .flatMap(a -> awards(c.pricing, a))
                    .filter(award -> !award.source().verified())
                    .forEach(award -> c.found(
                            ANNOUNCEMENT,
                            "/" + c.pricing.tables().awards().id().name() + "/" + award.effectiveFrom(),
                            "the day on which the award of " + award.effectiveFrom() + " was announced: "
                                    + award.source().text()));
        }
        List<PricedTerms> terms =
                c.accepted.stream().map(a -> a.terms).distinct().toList();
        terms.stream().flatMap(PricedTerms::allRows).distinct().forEach(row -> {
            c.foundIf(!row.verification().verified(), UNVERIFIED, row.path(), "not verified: " + row.text());
            c.foundIf(row.disputed(), DISPUTED, row.path(), "disputed: " + row.text());
        });
        for (PricedTerms t : terms) {
            divisor(c, t.annual(), t.rate().unit(), t.rows());
            t.onCosts().forEach(extra -> divisor(c, extra.annual(), t.rate().unit(), extra.rows()));
        }
        if (terms.stream().anyMatch(t -> t.annual().isPresent())) {
            c.found(EMPIRICAL, "", "hourly and session rates are found by a rule that is empirical");
        }
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

    private static void divisor(Context c, Optional<Money> annual, RateUnit unit, List<PayRowReference> rows) {
        if (annual.filter(money -> dependsOnDivisor(money, unit)).isPresent()) {
            c.found(DIVISOR, rows.get(0).path(), "with 365/7 weeks a year the rate would be a penny more or less");
        }
    }

    private static boolean dependsOnDivisor(Money annual, RateUnit unit) {
        BigDecimal units = unit.perWeek().multiply(BigDecimal.valueOf(365));
        BigDecimal other = annual.pounds().multiply(BigDecimal.valueOf(7)).divide(units, 2, RoundingMode.HALF_UP);
        return UnitRate.ofAnnual(annual, unit).amount().pounds().compareTo(other) != 0;
    }

    private static final class Context extends CheckContext {
        final Pricing pricing;
        final List<PricedAttendance> accepted;

        Context(Pricing pricing, List<PricedAttendance> accepted) {
            this.pricing = pricing;
            this.accepted = accepted;
        }
    }
}
