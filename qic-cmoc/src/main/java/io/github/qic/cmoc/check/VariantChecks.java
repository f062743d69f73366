package io.github.qic.cmoc.check;

import io.github.qic.cmoc.theory.ConfigurationVariant;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import java.util.Optional;

/** Whether links have the slots of the variant of configuration that the theory declares. */
final class VariantChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(VariantChecks::check);
    private static final Rule VARIANT = GROUP.advice("cmoc.variant", "De Weger et al. 2020");

    private VariantChecks() {}

    private static void check(TheoryCheckContext c) {
        Optional<ConfigurationVariant> declared = c.theory.variant();
        if (declared.isPresent()) {
            c.claims(VARIANT, c.links(), link -> fault(c, link, declared.get()));
        } else if (c.links().stream()
                .anyMatch(link ->
                        !link.interventions().isEmpty() || !link.actors().isEmpty())) {
            c.theory(VARIANT, "", "links have interventions or actors, but no variant of configuration is declared");
        }
    }

    /** While a theory grows, a slot may still be empty. */
    private static Optional<String> fault(TheoryCheckContext c, Link link, ConfigurationVariant variant) {
        boolean interventions = !link.interventions().isEmpty();
        boolean actors = !link.actors().isEmpty();
        boolean grows = !c.underTest();
        return switch (variant) {
            case CMO -> interventions ? extra("interventions", variant) : actors ? extra("actors", variant) : none();
            case CIMO, SCMO ->
                actors ? extra("actors", variant) : interventions || grows ? none() : missing("intervention", variant);
            case ICAMO ->
                grows || (interventions && actors)
                        ? none()
                        : missing(interventions ? "actor" : "intervention", variant);
            case IF_THEN -> Optional.of("has elements, but the declared variant is if-then");
            case OTHER -> none();
        };
    }

    private static Optional<String> extra(String slot, ConfigurationVariant variant) {
        return Optional.of("has " + slot + ", which are not part of the declared variant " + variant);
    }

    private static Optional<String> missing(String slot, ConfigurationVariant variant) {
        return Optional.of("has no " + slot + ", which is part of the declared variant " + variant);
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
