package io.github.qic.core.finding;

import java.util.List;

/** A service that provides rules to the {@link RuleCatalogue}; an application can register its own. */
public interface RuleProvider {
    /** {@return the rules} */
    List<Rule> rules();
}
