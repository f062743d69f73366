package io.github.qic.cmoc;

import io.github.qic.core.valid.Problems;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for every text of a theory, and how its texts are put together. */
final class TextRules {
    private TextRules() {}

    static void check(Element element) {
        Problems problems = new Problems().requireText(element.text(), "/text");
        require(problems, element.shortName(), "/shortName");
        require(problems, element.note(), "/note");
        problems.requireTexts(element.tags(), "/tags");
        if (element instanceof Actor actor) {
            problems.requireTexts(actor.equivalents(), "/equivalents");
        }
        if (element instanceof Mechanism mechanism) {
            require(problems, mechanism.resource(), "/resource");
            require(problems, mechanism.reasoning(), "/reasoning");
        }
        problems.throwIfAny();
    }

    static void check(Configuration configuration) {
        Problems problems = new Problems();
        require(problems, configuration.shortName(), "/shortName");
        require(problems, configuration.heading(), "/heading");
        require(problems, configuration.note(), "/note");
        problems.throwIfAny();
    }

    static void check(Statement statement) {
        Problems problems = new Problems();
        require(problems, statement.ifPart(), "/if");
        require(problems, statement.thenPart(), "/then");
        require(problems, statement.becausePart(), "/because");
        problems.throwIfAny();
    }

    static void check(Optional<String> text, String path) {
        Problems problems = new Problems();
        require(problems, text, path);
        problems.throwIfAny();
    }

    static void require(Problems problems, Optional<String> text, String path) {
        if (text.isPresent()) {
            problems.requireText(text.get(), path);
        }
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
