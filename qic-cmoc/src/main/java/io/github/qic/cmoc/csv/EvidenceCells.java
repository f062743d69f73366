package io.github.qic.cmoc.csv;

import io.github.qic.cmoc.evidence.Appraisal;
import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells of one line of evidence, in the order of the headings. */
final class EvidenceCells {
    private EvidenceCells() {}

    static List<String> of(Evidence item, Optional<Bearing> bearing) {
        Optional<Speaker> speaker = item.speaker();
        Optional<Locator> locator = item.locator();
        Optional<Appraisal> appraisal = item.appraisal();
        return List.of(
                item.id().value(),
                item.source().value(),
                item.sites().stream().map(Id::value).collect(Collectors.joining("; ")),
                text(item.stage().map(Id::value)),
                text(item.date().map(Object::toString)),
                text(speaker.flatMap(Speaker::participant).map(Id::value)),
                text(speaker.flatMap(Speaker::roleAsSaid)),
                text(speaker.flatMap(Speaker::role).map(Object::toString)),
                text(item.status().map(Words::hyphenated)),
                text(bearing.map(b -> b.subject().value())),
                text(bearing.map(b -> Words.hyphenated(b.kind()))),
                text(item.summary()),
                text(locator.flatMap(Locator::place)),
                text(locator.flatMap(Locator::quote)),
                text(locator.flatMap(Locator::prefix)),
                text(locator.flatMap(Locator::suffix)),
                number(locator.stream().map(Locator::start)),
                number(locator.stream().map(Locator::end)),
                text(appraisal.flatMap(Appraisal::relevance).map(Words::hyphenated)),
                text(appraisal.flatMap(Appraisal::richness).map(Words::hyphenated)),
                text(appraisal.flatMap(Appraisal::rigour).map(Words::hyphenated)),
                text(appraisal.flatMap(Appraisal::note)),
                String.join("; ", item.codedBy()),
                text(item.provenance().map(Words::hyphenated)),
                text(item.note()));
    }

    private static String text(Optional<String> text) {
        return text.orElse("");
    }

    private static String number(Stream<OptionalInt> numbers) {
        return numbers.filter(OptionalInt::isPresent)
                .map(number -> Integer.toString(number.getAsInt()))
                .findFirst()
                .orElse("");
    }
}
