package io.github.qic.cmoc.theory;

import io.github.qic.core.valid.Problems;

/** Validates the texts that every element has. */
final class TextRules {
    private TextRules() {}

    static Problems of(Element element) {
        return new Problems()
                .requireText(element.text(), "/text")
                .requireText(element.shortName(), "/shortName")
                .requireText(element.note(), "/note")
                .requireTexts(element.tags(), "/tags");
    }
}
