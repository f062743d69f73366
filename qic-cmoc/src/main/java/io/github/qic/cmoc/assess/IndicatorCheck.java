package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.indicator.FigureRule;
import io.github.qic.cmoc.indicator.Indicator;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.Condition;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.finding.RuleKind;
import io.github.qic.core.finding.Severity;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds indicators against their theory. */
final class IndicatorCheck {
    private static final Rule NOTHING_ASSESSABLE = rule("nothing-assessable", Severity.WARNING);
    private static final Rule CONDITION_UNASKED = rule("condition-unasked", Severity.ADVICE);
    private static final Rule INDICATOR_OF_NOTHING = rule("indicator-of-nothing", Severity.ERROR);
    private static final Rule FIGURE_MISSING = rule("figure-missing", Severity.ADVICE);

    private IndicatorCheck() {}

    static Rule rule(String code, Severity severity) {
        return new Rule("cmoc.assess." + code, RuleKind.STRUCTURAL, severity, "QIC for Java, assessment");
    }

    static List<Finding> findings(ProgrammeTheory theory, IndicatorSet indicators, List<Fact> figures) {
        List<Finding> findings = new ArrayList<>(conditions(theory, indicators));
        Set<String> names = figures.stream().map(Fact::name).collect(Collectors.toSet());
        for (int i = 0; i < indicators.indicators().size(); i++) {
            Indicator indicator = indicators.indicators().get(i);
            String path = "/indicators/" + i;
            subject(theory, indicator.claim(), path + "/claim").ifPresent(findings::add);
            boolean missing = indicator
                    .rule()
                    .leaves()
                    .anyMatch(rule -> rule instanceof FigureRule figure && !names.contains(figure.name()));
            if (missing) {
                findings.add(FIGURE_MISSING.at(path + "/rule", "needs a figure that is not given"));
            }
        }
        return findings;
    }

    private static List<Finding> conditions(ProgrammeTheory theory, IndicatorSet indicators) {
        List<Condition> conditions = theory.conditions();
        boolean assessable = conditions.isEmpty()
                ? theory.contexts().stream()
                        .anyMatch(context -> indicators.rule(context).isPresent())
                : conditions.stream()
                        .anyMatch(condition -> indicators.rule(condition).isPresent());
        if (!assessable) {
            String path = conditions.isEmpty() ? "/contexts" : "/conditions";
            return List.of(NOTHING_ASSESSABLE.at(path, "has no entry with an indicator: nothing can be assessed"));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if (indicators.rule(conditions.get(i)).isEmpty()) {
                String message = "no indicator shows it, so it stays unknown: "
                        + conditions.get(i).id();
                findings.add(CONDITION_UNASKED.at("/conditions/" + i, message));
            }
        }
        return findings;
    }

    private static Optional<Finding> subject(ProgrammeTheory theory, Id<? extends TheoryClaim> id, String path) {
        Optional<ClaimKind> kind = theory.index().claim(id).map(TheoryClaim::claimKind);
        if (kind.isEmpty()) {
            return Optional.of(INDICATOR_OF_NOTHING.at(path, "refers to nothing in the theory: " + id));
        }
        return kind.filter(found -> found != ClaimKind.CONDITION && found != ClaimKind.CONTEXT)
                .map(found -> "must refer to a condition or context - but was: " + id + ", of kind " + found.title())
                .map(message -> INDICATOR_OF_NOTHING.at(path, message));
    }
}
