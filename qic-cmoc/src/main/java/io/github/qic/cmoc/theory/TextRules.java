package io.github.qic.cmoc.theory;

import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;

/** Validates the texts that every element has, and the length of those that are repeated wherever a claim is used. */
final class TextRules {
    /** Far more than a cell of a table needs, and little enough for thousands of rows that show the same element. */
    private static final int MOST_CHARACTERS = 10_000;

    private TextRules() {}

    static Problems of(Element element) {
        Problems problems = new Problems()
                .requireText(element.text(), "/text")
                .requireText(element.shortName(), "/shortName")
                .requireText(element.note(), "/note")
                .requireTexts(element.tags(), "/tags");
        requireShort(element.text(), "/text", problems);
        requireShort(element.shortName(), "/shortName", problems);
        requireShort(element.note(), "/note", problems);
        requireShort(element.tags(), "/tags", problems);
        return problems;
    }

    static void requireShort(String text, String path, Problems problems) {
        problems.require(text.length() <= MOST_CHARACTERS, path, "must have at most 10,000 characters");
    }

    static void requireShort(Optional<String> text, String path, Problems problems) {
        if (text.isPresent()) {
            requireShort(text.get(), path, problems);
        }
    }

    static void requireShort(List<String> texts, String path, Problems problems) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).length() > MOST_CHARACTERS) {
                requireShort(texts.get(i), path + "/" + i, problems);
            }
        }
    }
}
