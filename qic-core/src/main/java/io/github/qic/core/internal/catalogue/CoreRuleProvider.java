package io.github.qic.core.internal.catalogue;

import io.github.qic.core.check.CollaborativeCheck;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.finding.RuleProvider;
import java.util.List;

/** Provides the rules for collaboratives. */
public final class CoreRuleProvider implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return CollaborativeCheck.rules();
    }
}
