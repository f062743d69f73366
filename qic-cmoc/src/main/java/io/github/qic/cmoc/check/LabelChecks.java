package io.github.qic.cmoc.check;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether statements name the elements they link, and whether elements have distinct labels. */
final class LabelChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(LabelChecks::check);
    private static final Rule NO_BECAUSE = GROUP.advice("cmoc.no-because", "Westhorp, RAMESES list, December 2019");
    private static final Rule NOT_NAMED = GROUP.advice("cmoc.not-named", "FIRE study, Implement Sci 2018");
    private static final Rule SAME_LABEL = GROUP.advice("cmoc.same-label", "Jagosh, RAMESES list, August 2019");

    private LabelChecks() {}

    private static void check(TheoryCheckContext c) {
        for (Configuration configuration : c.configurations()) {
            configuration.statement().ifPresent(statement -> statement(c, configuration, statement));
        }
        Map<String, Id<?>> texts = new HashMap<>();
        Map<String, Id<?>> names = new HashMap<>();
        for (TheoryClaim claim : c.index.claims()) {
            if (claim instanceof Element element) {
                sameLabel(c, element, texts, names);
            }
        }
    }

    private static void statement(TheoryCheckContext c, Configuration configuration, Statement statement) {
        if (statement.becausePart().isEmpty()) {
            c.claim(NO_BECAUSE, configuration.id(), "has a statement without 'because', so its mechanism is missing");
        }
        String sentence = statement.sentence();
        String plain = TextWords.plain(sentence);
        Set<String> content = TextWords.content(sentence);
        String unnamed = configuration.links().stream()
                .flatMap(Link::elements)
                .distinct()
                .filter(id -> !names(plain, content, c.index.element(id), c.thresholds.namingWords()))
                .map(Id::value)
                .collect(Collectors.joining(", "));
        c.claimIf(!unnamed.isEmpty(), NOT_NAMED, configuration.id(), "has a statement that does not name " + unnamed);
    }

    private static boolean names(String plain, Set<String> content, Element element, int enough) {
        if (plain.contains(TextWords.plain(element.text()))
                || element.shortName()
                        .filter(name -> plain.contains(TextWords.plain(name)))
                        .isPresent()) {
            return true;
        }
        Set<String> words = TextWords.content(element.text());
        int needed = Math.max(1, Math.min(enough, words.size()));
        return words.stream().filter(content::contains).count() >= needed;
    }

    /** Only elements of the same kind are compared. */
    private static void sameLabel(
            TheoryCheckContext c, Element element, Map<String, Id<?>> texts, Map<String, Id<?>> names) {
        Id<?> id = element.id();
        String kind = element.claimKind() + " ";
        Optional<Id<?>> twin = Optional.ofNullable(texts.putIfAbsent(kind + TextWords.sorted(element.text()), id));
        Optional<Id<?>> namesake =
                element.shortName().map(name -> names.putIfAbsent(kind + TextWords.sorted(name), id));
        twin.or(() -> namesake)
                .ifPresent(other ->
                        c.claim(SAME_LABEL, id, "has the same label as " + other + ": duplicate or ambiguous"));
    }
}
