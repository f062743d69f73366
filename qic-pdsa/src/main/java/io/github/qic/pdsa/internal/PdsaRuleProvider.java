package io.github.qic.pdsa.internal;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.finding.RuleProvider;
import io.github.qic.pdsa.check.MethodCheck;
import java.util.List;

/** Provides the rules for improvement projects. */
public final class PdsaRuleProvider implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return MethodCheck.rules();
    }
}
