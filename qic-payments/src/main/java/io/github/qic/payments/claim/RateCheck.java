package io.github.qic.payments.claim;

import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckContext;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.internal.text.Words;
import io.github.qic.payments.pay.LivingWage;
import io.github.qic.payments.pay.PayAward;
import io.github.qic.payments.pay.PayAwards;
import io.github.qic.payments.pay.PayTable;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.UnitRate;
import io.github.qic.payments.scheme.SchemeCheck;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the figures that claims are based on: one finding for each doubt about a row of a pay table. Immutable. */
public final class RateCheck {
    private static final CheckGroup<Context> GROUP = new CheckGroup<>(RateCheck::check);
    private static final Rule UNVERIFIED = GROUP.warning(
            "payments.unverified-rate",
            "a figure counts as verified if it was read in an official or other public table");
    private static final Rule DISPUTED =
            GROUP.warning("payments.disputed-rate", "another publication or the award itself gives another figure");
    private static final Rule ANNOUNCEMENT = GROUP.warning(
            "payments.unconfirmed-announcement",
            "what was known on a day depends on when the awards around it were announced");
    private static final Rule EMPIRICAL = GROUP.advice(
            "payments.empirical-rate-rule",
            "rounding to the penny reproduces 37 of 38 hourly rates seen in public; no official statement of it was found");
    private static final Rule CHANGES = GROUP.advice(
            "payments.changes-announced",
            "a table may still change if changes within its year were announced with the award");
    private static final Rule LIVING_WAGE = GROUP.warning(
            "payments.below-living-wage", "National Minimum Wage Act 1998: the lowest hourly rate of an adult");
    private static final Rule EXPENSE = GROUP.warning(
            "payments.expense-not-paid", "an expense is paid only as far as the terms of the scheme cover it");
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
        return Review.of(check(claims), acceptances, subject -> true);
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
                .sorted(Comparator.comparing(Finding::code)
                        .thenComparing(Finding::path)
                        .thenComparing(Finding::message))
                .toList();
    }

    private static void check(Context c) {
        if (c.pricing.knownOn().isPresent()) {
            // The awards up to the last day are those of all days; many terms may use the same.
            Map<String, UsedAward> used = new LinkedHashMap<>();
            c.days.forEach((terms, days) -> awards(c, terms, Collections.max(days))
                    .filter(one -> !one.award().source().verified())
                    .forEach(one -> used.put(one.path() + one.announcement(), one)));
            used.values().forEach(one -> c.found(ANNOUNCEMENT, one.path(), one.announcement()));
        }
        List<PricedTerms> terms = c.days.keySet().stream().distinct().toList();
        terms.stream().flatMap(PricedTerms::allRows).distinct().forEach(row -> {
            c.foundIf(!row.verification().verified(), UNVERIFIED, row.path(), "not verified: " + row.text());
            c.foundIf(row.disputed(), DISPUTED, row.path(), "disputed: " + row.text());
        });
        terms.stream()
                .flatMap(t -> t.onCosts().stream())
                .filter(onCost -> onCost.rate() == null && onCost.percent().signum() == 0)
                .flatMap(onCost -> onCost.rows().stream())
                .distinct()
                .forEach(row ->
                        c.found(SchemeCheck.NOT_IN_FORCE, row.path(), "costs nothing on these days: " + row.text()));
        for (PricedAttendance a : c.accepted) {
            for (String reason : a.beside.expenses().refused()) {
                c.found(EXPENSE, "/attendances/" + a.attendance(), "is not paid: " + reason);
            }
        }
        c.days.forEach((paid, days) -> days.stream()
                .flatMap(day -> livingWage(c, paid, day).stream())
                .distinct()
                .forEach(low -> c.found(LIVING_WAGE, low.path(), low.message())));
        c.foundIf(
                terms.stream().anyMatch(t -> t.annual().isPresent()),
                EMPIRICAL,
                "",
                "hourly and session rates are rounded to the penny by an empirical rule");
        c.pricing.tables().awards().rows().stream()
                .filter(award -> award.caveat().isPresent() && uses(c, terms, award))
                .map(award -> new UsedAward(c.pricing.tables().awards().id().name(), award))
                .forEach(used ->
                        c.found(CHANGES, used.path(), used.award().caveat().orElse("")));
    }

    /** The awards whose announcements decided which rows were used. */
    private static Stream<UsedAward> awards(Context c, PricedTerms terms, LocalDate day) {
        PayTables tables = c.pricing.tables();
        return terms.allRows().flatMap(row -> {
            Stream<PayAwards> awards = isAwarded(c, row)
                    ? Stream.of(tables.awards())
                    : Stream.of(tables.salariedGpAwards())
                            .filter(gp -> row.table().equals(tables.salariedGp().id()));
            return awards.flatMap(table -> table.rows().stream()
                    .filter(award ->
                            !award.effectiveFrom().isBefore(row.effective().from())
                                    && !award.effectiveFrom().isAfter(day))
                    .map(award -> new UsedAward(table.id().name(), award)));
        });
    }

    private record UsedAward(String table, PayAward award) {
        String path() {
            return "/" + table + "/" + award.effectiveFrom();
        }

        String announcement() {
            return "the day on which the award of " + award.effectiveFrom() + " was announced: "
                    + award.source().text();
        }
    }

    /** A rate below the wage of its day; a flat amount and the limit of an actual cost are not rates. */
    private static Optional<BelowWage> livingWage(Context c, PricedTerms terms, LocalDate day) {
        PayTable<LivingWage> table = c.pricing.tables().nationalLivingWage();
        UnitRate rate = terms.rate();
        if (rate == null || terms.actualCost()) {
            return Optional.empty();
        }
        return table.find("national living wage", day)
                .value()
                .map(rows -> rows.get(0))
                .filter(wage -> rate.amount().pence() * 60
                        < wage.hourly().pence() * rate.unit().minutes())
                .map(wage -> new BelowWage(
                        PayRowReference.of(table.id(), wage).path(),
                        terms.grade() + ": " + rate.amount().display() + " per "
                                + Words.of(rate.unit()) + " is below "
                                + wage.hourly().display()
                                + " an hour, the National Living Wage from age " + wage.fromAge()));
    }

    private record BelowWage(String path, String message) {}

    private static boolean uses(Context c, List<PricedTerms> terms, PayAward award) {
        return terms.stream()
                .flatMap(PricedTerms::allRows)
                .anyMatch(row -> isAwarded(c, row) && row.effective().from().equals(award.effectiveFrom()));
    }

    private static boolean isAwarded(Context c, PayRowReference row) {
        return row.table().equals(c.pricing.tables().agendaForChange().id())
                || row.table().equals(c.pricing.tables().highCostAreas().id());
    }

    private static final class Context extends CheckContext {
        final Pricing pricing;
        final List<PricedAttendance> accepted;
        /** The days on which each terms paid; by identity, since a rule has its terms once, and comparing them is slow. */
        final IdentityHashMap<PricedTerms, Set<LocalDate>> days = new IdentityHashMap<>();

        Context(Pricing pricing, List<PricedAttendance> accepted) {
            this.pricing = pricing;
            this.accepted = accepted;
            for (PricedAttendance priced : accepted) {
                days.computeIfAbsent(priced.terms, terms -> new HashSet<>()).add(priced.source.date());
            }
        }
    }
}
