package io.github.qic.cmoc.theory;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;

/** Bounds the texts that sheets and reports repeat: those of elements in every link, and the names of what is connected. */
final class RepeatedTexts {
    private static final long MOST_CHARACTERS = 10_000_000;

    private final TheoryIndex index;
    private long characters;

    private RepeatedTexts(TheoryIndex index) {
        this.index = index;
    }

    /** Ids that the theory does not know are passed over. */
    static void check(ProgrammeTheory theory, Problems problems) {
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
                texts.characters <= MOST_CHARACTERS,
                "/configurations",
                "must have at most 10,000,000 characters in the texts of all elements, counted wherever they are used");
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
