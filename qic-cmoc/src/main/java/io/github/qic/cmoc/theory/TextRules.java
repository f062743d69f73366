package io.github.qic.cmoc.theory;

import io.github.qic.core.valid.Problems;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for every text of a theory, and how its texts are put together. */
final class TextRules {
    private TextRules() {}

    static void check(Element element) {
        Problems problems = new Problems().requireText(element.text(), "/text");
        problems.requireText(element.shortName(), "/shortName");
        problems.requireText(element.note(), "/note");
        problems.requireTexts(element.tags(), "/tags");
        if (element instanceof Actor actor) {
            problems.requireTexts(actor.equivalents(), "/equivalents");
        }
        if (element instanceof Mechanism mechanism) {
            problems.requireText(mechanism.resource(), "/resource");
            problems.requireText(mechanism.reasoning(), "/reasoning");
        }
        problems.throwIfAny();
    }

    static void check(Configuration configuration) {
        new Problems()
                .requireText(configuration.shortName(), "/shortName")
                .requireText(configuration.heading(), "/heading")
                .requireText(configuration.note(), "/note")
                .throwIfAny();
    }

    static void check(Statement statement) {
        new Problems()
                .requireText(statement.ifPart(), "/if")
                .requireText(statement.thenPart(), "/then")
                .requireText(statement.becausePart(), "/because")
                .throwIfAny();
    }

    static void check(Optional<String> text, String path) {
        new Problems().requireText(text, path).throwIfAny();
    }

    static String sentence(Statement statement) {
        String parts = Stream.of(
                        statement.ifPart().map(text -> "if " + text),
                        statement.thenPart().map(text -> "then " + text),
                        statement.becausePart().map(text -> "because " + text))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return parts.isEmpty()
                ? ""
                : parts.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + parts.substring(1) + ".";
    }

    static String joined(Optional<String> first, Optional<String> second) {
        return Stream.of(first, second).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }
}
