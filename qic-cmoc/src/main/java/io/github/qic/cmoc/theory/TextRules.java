package io.github.qic.cmoc.theory;

import io.github.qic.core.valid.Id;
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

    /** Ids that the theory does not know are passed over. */
    static void requireShortWhereRepeated(ProgrammeTheory theory, Problems problems) {
        RepeatedTexts texts = new RepeatedTexts(theory.index());
        for (Configuration configuration : theory.configurations()) {
            for (Link link : configuration.links()) {
                link.elements().forEach(texts::addTexts);
            }
        }
        for (ElementLink link : theory.elementLinks()) {
            texts.addName(link.cause());
            texts.addName(link.effect());
        }
        for (Ripple ripple : theory.ripples()) {
            texts.addName(ripple.upstream());
            texts.addName(ripple.downstream());
        }
        problems.require(
                texts.characters <= RepeatedTexts.MOST,
                "/configurations",
                "must have at most 10,000,000 characters in the texts of all elements, counted wherever they are used");
    }

    /** Bounds the texts that sheets and reports repeat: those of elements in every link, and the names of what is connected. */
    private static final class RepeatedTexts {
        private static final long MOST = 10_000_000;

        private final TheoryIndex index;
        private long characters;

        private RepeatedTexts(TheoryIndex index) {
            this.index = index;
        }

        private void addName(Id<?> id) {
            characters += index.claim(id).map(claim -> claim.label().length()).orElse(0);
        }

        private void addTexts(Id<?> id) {
            if (index.claim(id).orElse(null) instanceof Element element) {
                characters += element.text().length() + length(element.shortName()) + length(element.note());
                characters += length(element.tags());
                if (element instanceof Mechanism mechanism) {
                    characters += length(mechanism.resource()) + length(mechanism.reasoning());
                } else if (element instanceof Actor actor) {
                    characters += length(actor.equivalents());
                }
            }
        }

        private static int length(Optional<String> text) {
            return text.isPresent() ? text.get().length() : 0;
        }

        private static long length(List<String> texts) {
            long length = 0;
            for (String text : texts) {
                length += text.length();
            }
            return length;
        }
    }
}
