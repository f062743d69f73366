package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.indicator.FigureRule;
import io.github.qic.cmoc.indicator.Indicator;
import io.github.qic.cmoc.indicator.IndicatorRule;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.indicator.Question;
import io.github.qic.cmoc.theory.Condition;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.cmoc.theory.Wording;
import io.github.qic.core.Collaborative;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A theory unrelated to PEACH: washing hands in two sites, {@code east} and {@code west}. */
final class Hands {
    static final FigureRule WASHED = new FigureRule("hands.washed", new BigDecimal("0.9"), new BigDecimal("0.5"));
    static final Question LED = new Question(Id.of("q-led"), "Does a senior person lead by example?");

    static final ProgrammeTheory THEORY = ProgrammeTheory.builder()
            .addContexts(context("ctx-basins"), context("ctx-leader"))
            .addMechanisms(Mechanism.builder()
                    .id(Id.of("mech-easy"))
                    .text("Washing costs no detour")
                    .shortName("no detour")
                    .build())
            .addOutcomes(Outcome.builder()
                    .id(Id.of("out-clean"))
                    .text("Fewer infections")
                    .build())
            .addConfigurations(Configuration.builder()
                    .id(Id.of("hands"))
                    .shortName("Clean hands")
                    .addLinks(Link.builder()
                            .id(Id.of("hands-1"))
                            .addContexts(Id.of("ctx-basins"))
                            .addMechanisms(Id.of("mech-easy"))
                            .addOutcomes(Id.of("out-clean"))
                            .build())
                    .build())
            .addConditions(condition("c-leader", "ctx-leader"), condition("c-basins", "ctx-basins"))
            .build();

    static final Collaborative TWO_SITES = Riverside.collaborative();
    static final IndicatorSet BASINS = indicators(indicator("ctx-basins", WASHED));

    private Hands() {}

    private static Context context(String id) {
        return Context.builder().id(Id.of(id)).text("Context " + id).build();
    }

    private static Condition condition(String id, String context) {
        return Condition.builder()
                .id(Id.of(id))
                .addWordings(new Wording("here", "Condition " + id))
                .addContexts(Id.of(context))
                .build();
    }

    static IndicatorSet indicators(Indicator... indicators) {
        return IndicatorSet.builder().title("Hands").addIndicators(indicators).build();
    }

    static Indicator indicator(String claim, IndicatorRule rule) {
        return Indicator.builder().claim(Id.<TheoryClaim>of(claim)).rule(rule).build();
    }

    static Fact washed(String site, String share, LocalDate on) {
        return Fact.builder()
                .name("hands.washed")
                .about(site.isEmpty() ? Optional.empty() : Optional.of(Id.<Site>of(site)))
                .value(new BigDecimal(share))
                .unit("1")
                .asOf(on)
                .definition("share of contacts with washed hands")
                .source("audit")
                .build();
    }
}
