package io.github.qic.core.finding;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Every rule that a finding can come from. */
public final class RuleCatalogue {
    private RuleCatalogue() {}

    /**
     * {@return the rules of all modules present, and of the application if it provides any, by code}
     *
     * @throws ServiceConfigurationError if a {@link RuleProvider} cannot be loaded
     */
    public static List<Rule> all() {
        return ServiceLoader.load(RuleProvider.class, RuleCatalogue.class.getClassLoader()).stream()
                .flatMap(provider -> provider.get().rules().stream())
                .sorted(Comparator.comparing(Rule::code))
                .toList();
    }
}
