package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.evidence.Appraisal;
import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.core.internal.sheet.CellList;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.show.Cell;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The cells of one line of evidence, in the order of the headings. */
final class EvidenceCells {
    private EvidenceCells() {}

    static List<Cell> of(Evidence item, Optional<Bearing> bearing) {
        Optional<Speaker> speaker = item.speaker();
        Optional<Locator> locator = item.locator();
        Optional<Appraisal> appraisal = item.appraisal();
        return List.of(
                Cell.of(item.id().value()),
                Cell.of(item.source().value()),
                Cell.of(CellList.join(item.sites().stream().map(Id::value).toList())),
                text(item.stage().map(Id::value)),
                Cell.of(item.date(), Cell::of),
                text(speaker.flatMap(Speaker::participant).map(Id::value)),
                text(speaker.flatMap(Speaker::roleAsSaid)),
                text(speaker.flatMap(Speaker::role).map(Object::toString)),
                text(item.status().map(Words::hyphenated)),
                text(bearing.map(b -> b.subject().value())),
                text(bearing.map(b -> Words.hyphenated(b.kind()))),
                text(bearing.flatMap(Bearing::coder)),
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
                Cell.of(CellList.join(item.codedBy())),
                text(item.provenance().map(Words::hyphenated)),
                text(item.sharing().map(Words::hyphenated)),
                text(item.note()));
    }

    private static Cell text(Optional<String> text) {
        return Cell.of(text, Cell::of);
    }

    private static Cell number(Stream<OptionalInt> numbers) {
        return numbers.filter(OptionalInt::isPresent)
                .map(number -> Cell.of(number.getAsInt()))
                .findFirst()
                .orElse(Cell.blank());
    }
}
