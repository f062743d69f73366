package io.github.qic.cmoc.check;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.valid.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the elements that statements do not name. */
final class UnnamedElements {
    private final TheoryIndex index;
    private final int enough;
    private final Map<Id<?>, Name> names = new HashMap<>();

    /** @param enough how many content words of its text name an element */
    UnnamedElements(TheoryIndex index, int enough) {
        this.index = index;
        this.enough = enough;
    }

    /** How an element is named: by its text, by its short name, or by content words of its text. */
    private record Name(List<String> text, Optional<List<String>> shortName, Set<String> content) {
        static Name of(Element element) {
            return new Name(
                    TextWords.words(element.text()),
                    element.shortName().map(TextWords::words),
                    TextWords.content(element.text()));
        }
    }

    /** {@return the elements that the statement of a configuration does not name, by their ids} */
    String of(Configuration configuration, String sentence) {
        WordRuns runs = new WordRuns(TextWords.words(sentence));
        Set<String> content = TextWords.content(sentence);
        return configuration.links().stream()
                .flatMap(Link::elements)
                .distinct()
                .filter(id -> !isNamed(names.computeIfAbsent(id, key -> Name.of(index.element(id))), runs, content))
                .map(Id::value)
                .collect(Collectors.joining(", "));
    }

    private boolean isNamed(Name name, WordRuns runs, Set<String> content) {
        // A text of several content words is found by them if the statement contains it, so that it need not be
        // searched.
        boolean byText = name.content().isEmpty()
                ? runs.contain(name.text())
                : shared(name.content(), content)
                        >= Math.min(enough, name.content().size());
        return byText || name.shortName().filter(runs::contain).isPresent();
    }

    private static long shared(Set<String> one, Set<String> other) {
        Set<String> smaller = one.size() < other.size() ? one : other;
        return smaller.stream()
                .filter(smaller == one ? other::contains : one::contains)
                .count();
    }
}
