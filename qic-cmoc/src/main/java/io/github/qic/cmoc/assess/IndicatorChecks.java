package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.indicator.FigureRule;
import io.github.qic.cmoc.indicator.IndicatorRule;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.Condition;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks whether indicators refer to conditions and contexts of the theory, and whether these can be assessed. */
final class IndicatorChecks {
    static final CheckGroup<AssessmentCheckContext> GROUP = new CheckGroup<>(IndicatorChecks::check);
    private static final Rule NOTHING_ASSESSABLE =
            GROUP.warning("cmoc.assess.nothing-assessable", AssessmentCheckContext.SOURCE);
    private static final Rule WITHOUT_INDICATOR =
            GROUP.advice("cmoc.assess.condition-without-indicator", AssessmentCheckContext.SOURCE);
    private static final Rule INVALID_CLAIM = GROUP.error("cmoc.assess.invalid-claim", AssessmentCheckContext.SOURCE);
    private static final Rule FIGURE_MISSING =
            GROUP.advice("cmoc.assess.figure-missing", AssessmentCheckContext.SOURCE);

    private IndicatorChecks() {}

    private static void check(AssessmentCheckContext c) {
        conditions(c);
        Set<String> names = c.assessor.figures.stream().map(Fact::name).collect(Collectors.toSet());
        c.each(c.assessor.indicators.indicators(), "/indicators", (indicator, path) -> {
            subject(c, indicator.claim(), path + "/claim");
            boolean missing = indicator
                    .rule()
                    .leaves()
                    .anyMatch(rule -> rule instanceof FigureRule figure && !names.contains(figure.name()));
            c.foundIf(missing, FIGURE_MISSING, path + "/rule", "needs a figure that is missing");
        });
    }

    private static void conditions(AssessmentCheckContext c) {
        List<Condition> conditions = c.assessor.theory.conditions();
        IndicatorSet indicators = c.assessor.indicators;
        Stream<Optional<IndicatorRule>> rules = conditions.isEmpty()
                ? c.assessor.theory.contexts().stream().map(indicators::rule)
                : conditions.stream().map(indicators::rule);
        if (rules.noneMatch(Optional::isPresent)) {
            String path = conditions.isEmpty() ? "/contexts" : "/conditions";
            c.found(NOTHING_ASSESSABLE, path, "no entry has an indicator, so nothing can be assessed");
            return;
        }
        c.each(conditions, "/conditions", (condition, path) -> {
            boolean unknown = indicators.rule(condition).isEmpty();
            c.foundIf(unknown, WITHOUT_INDICATOR, path, "has no indicator, so it remains unknown: " + condition.id());
        });
    }

    private static void subject(AssessmentCheckContext c, Id<? extends TheoryClaim> id, String path) {
        Optional<ClaimKind> kind = c.assessor.theory.index().claim(id).map(TheoryClaim::claimKind);
        c.foundIf(kind.isEmpty(), INVALID_CLAIM, path, "unknown claim of the theory: " + id);
        kind.filter(found -> found != ClaimKind.CONDITION && found != ClaimKind.CONTEXT)
                .ifPresent(found -> c.found(
                        INVALID_CLAIM,
                        path,
                        "must refer to a condition or context, but " + id + " is of kind " + found.title()));
    }
}
