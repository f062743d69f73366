package io.github.qic.cmoc.check;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether statements give a reason, and elements have distinct labels. */
final class LabelChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(LabelChecks::check);
    private static final Rule NO_BECAUSE = GROUP.advice("cmoc.no-because", "Westhorp, RAMESES list, December 2019");
    private static final Rule SAME_LABEL = GROUP.advice("cmoc.same-label", "Jagosh, RAMESES list, August 2019");

    private LabelChecks() {}

    private static void check(TheoryCheckContext c) {
        String message = "has a statement without 'because' and no mechanism";
        c.claims(NO_BECAUSE, c.configurations(), LabelChecks::unreasoned, message);
        Map<String, Id<?>> texts = new HashMap<>();
        Map<String, Id<?>> names = new HashMap<>();
        List<Element> elements = c.index.claims().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .sorted(Comparator.comparing(Element::id)) // a pair is reported at the same element in any order
                .toList();
        c.claims(SAME_LABEL, elements, element -> sameLabel(element, texts, names));
    }

    private static boolean unreasoned(Configuration configuration) {
        return configuration.statement().flatMap(Statement::becausePart).isEmpty()
                && configuration.statement().isPresent()
                && configuration.links().stream()
                        .allMatch(link -> link.mechanisms().isEmpty());
    }

    /** Only elements of the same kind are compared, without regard to case, spacing and punctuation. */
    private static Optional<String> sameLabel(Element element, Map<String, Id<?>> texts, Map<String, Id<?>> names) {
        Id<?> id = element.id();
        String kind = element.claimKind() + " ";
        Optional<Id<?>> twin = Optional.ofNullable(texts.putIfAbsent(kind + TextWords.plain(element.text()), id));
        Optional<Id<?>> namesake = element.shortName().map(name -> names.putIfAbsent(kind + TextWords.plain(name), id));
        return twin.or(() -> namesake).map(other -> "has the same label as " + other + ": duplicate or ambiguous");
    }
}
