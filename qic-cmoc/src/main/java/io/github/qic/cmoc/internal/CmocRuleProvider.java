package io.github.qic.cmoc.internal;

import io.github.qic.cmoc.assess.AssessmentCheck;
import io.github.qic.cmoc.check.TheoryCheck;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.finding.RuleProvider;
import java.util.List;
import java.util.stream.Stream;

/** Provides the rules for inquiries and assessments. */
public final class CmocRuleProvider implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return Stream.concat(TheoryCheck.rules().stream(), AssessmentCheck.rules().stream())
                .toList();
    }
}
