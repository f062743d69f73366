package io.github.qic.cmoc.show;

import io.github.qic.cmoc.confidence.Concern;
import io.github.qic.cmoc.confidence.Confidence;
import io.github.qic.core.internal.text.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Confidence as text: the level, its explanation and the concerns of each component, on lines of their own. */
final class ConfidenceText {
    private ConfidenceText() {}

    static String of(Confidence confidence) {
        return Stream.of(
                        Optional.of(Words.of(confidence.level())
                                + confidence
                                        .explanation()
                                        .map(text -> ": " + text)
                                        .orElse("")),
                        concern("methodological limitations", confidence.methodologicalLimitations()),
                        concern("coherence", confidence.coherence()),
                        concern("adequacy", confidence.adequacy()),
                        concern("relevance", confidence.relevance()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> concern(String component, Optional<Concern> concern) {
        return concern.map(found -> component + ": " + Words.of(found.level()) + " concerns"
                + found.reason().map(reason -> ", " + reason).orElse(""));
    }
}
