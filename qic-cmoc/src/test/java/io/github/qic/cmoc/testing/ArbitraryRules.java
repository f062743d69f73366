package io.github.qic.cmoc.testing;

import io.github.qic.cmoc.indicator.AllOf;
import io.github.qic.cmoc.indicator.AnyOf;
import io.github.qic.cmoc.indicator.CoachingRule;
import io.github.qic.cmoc.indicator.FigureRule;
import io.github.qic.cmoc.indicator.IndicatorRule;
import io.github.qic.cmoc.indicator.MeetingPlacesRule;
import io.github.qic.cmoc.indicator.Question;
import io.github.qic.cmoc.indicator.ReleaseNeed;
import io.github.qic.cmoc.indicator.ReleaseRule;
import io.github.qic.cmoc.indicator.SharedEventsRule;
import io.github.qic.cmoc.indicator.SupportRule;
import io.github.qic.cmoc.indicator.TeamBalanceRule;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Sector;
import io.github.qic.core.programme.SupportKind;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary rules of indicators, one of each kind and combinations of them. */
final class ArbitraryRules {
    private static final Arbitrary<BigDecimal> SHARE =
            Arbitraries.integers().between(1, 100).map(percent -> BigDecimal.valueOf(percent, 2));

    private ArbitraryRules() {}

    static Arbitrary<IndicatorRule> rules() {
        return Arbitraries.recursive(ArbitraryRules::leaf, ArbitraryRules::together, 0, 3);
    }

    private static Arbitrary<IndicatorRule> together(Arbitrary<IndicatorRule> rule) {
        Arbitrary<List<IndicatorRule>> rules = rule.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                rules.map(r -> AllOf.builder().rules(r).build()),
                rules.map(r -> AnyOf.builder().rules(r).build()));
    }

    private static Arbitrary<IndicatorRule> leaf() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(ReleaseNeed.class),
                                Arbitraries.of(OrganisationKind.class).list().ofMinSize(1),
                                SHARE)
                        .as((need, employers, enough) -> ReleaseRule.builder()
                                .need(need)
                                .employers(employers)
                                .enough(enough)
                                .build()),
                Combinators.combine(Arbitraries.of(Sector.class).list().ofMinSize(2), SHARE)
                        .as((sectors, most) -> TeamBalanceRule.builder()
                                .sectors(sectors)
                                .most(most)
                                .build()),
                Combinators.combine(Arbitraries.of(VenueKind.class).list().ofMinSize(1), SHARE)
                        .as((venues, enough) -> MeetingPlacesRule.builder()
                                .venues(venues)
                                .enough(enough)
                                .build()),
                Combinators.combine(Arbitraries.integers().between(1, 9), SHARE).as(CoachingRule::new),
                Combinators.combine(Arbitraries.of(SupportKind.class), SHARE).as(SupportRule::new),
                Combinators.combine(Arbitraries.integers().between(2, 9), SHARE).as(SharedEventsRule::new),
                SHARE.map(share -> new FigureRule("some.figure", share, share.negate())),
                // One text for each id: two questions with one id are refused.
                Arbitraries.integers()
                        .between(1, 5)
                        .map(number -> new Question(Id.of("q" + number), "Is it <so> & \"so\" " + number + "?")));
    }
}
