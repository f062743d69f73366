package io.github.qic.pdsa.measure;

import io.github.qic.core.internal.text.Headings;
import io.github.qic.pdsa.internal.sheet.TimeColumns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;

/** Finds measures, and their columns, by id or name. */
final class MeasureHeadings {
    /** The headings of a column that names the measure of each row. */
    static final Set<String> MEASURE = Set.of("measure", "indicator", "metric");

    private final List<Measure> all;
    private final Map<String, Measure> byId = new HashMap<>();

    /** The measure with an id or name in any case; empty if there are several. */
    private final Map<String, Optional<Measure>> alike = new HashMap<>();

    MeasureHeadings(List<Measure> all) {
        this.all = List.copyOf(all);
        for (Measure measure : all) {
            byId.putIfAbsent(measure.id().value(), measure);
            Stream.of(measure.id().value(), measure.name())
                    .map(Headings::normal)
                    .distinct()
                    .forEach(text -> alike.merge(text, Optional.of(measure), (one, other) -> Optional.empty()));
        }
    }

    List<Measure> all() {
        return all;
    }

    /** {@return the measure, if there is only one} */
    Optional<Measure> only() {
        return all.stream().findFirst().filter(measure -> all.size() == 1);
    }

    /** {@return the column with a heading, if it is the id or name of a measure, or that with numerator or denominator} */
    Optional<String> column(String heading) {
        return measure(heading)
                .map(measure -> ObservationColumns.of(measure).value())
                .or(() -> part(heading, TimeColumns.NUMERATOR)
                        .map(measure -> ObservationColumns.of(measure).numerator()))
                .or(() -> part(heading, TimeColumns.DENOMINATOR)
                        .map(measure -> ObservationColumns.of(measure).denominator()));
    }

    private Optional<Measure> part(String heading, String part) {
        String spaced = heading.replace('_', ' ');
        String end = " " + part;
        return Strings.CI.endsWith(spaced, end)
                ? measure(heading.substring(0, heading.length() - end.length()))
                : Optional.empty();
    }

    /** {@return the measure with exactly that id, or else the only one with that id or name in any case} */
    Optional<Measure> measure(String text) {
        return Optional.ofNullable(byId.get(text))
                .or(() -> alike.getOrDefault(Headings.normal(text), Optional.empty()));
    }
}
