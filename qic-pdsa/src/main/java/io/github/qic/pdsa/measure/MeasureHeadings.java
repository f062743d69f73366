package io.github.qic.pdsa.measure;

import io.github.qic.core.internal.text.Headings;
import io.github.qic.pdsa.internal.sheet.TimeColumns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<String, List<Measure>> byName = new HashMap<>();
    private final Map<String, Integer> byColumn = new HashMap<>();

    MeasureHeadings(List<Measure> measures) {
        all = List.copyOf(measures);
        for (int i = 0; i < all.size(); i++) {
            Measure measure = all.get(i);
            byId.putIfAbsent(measure.id().value(), measure);
            Stream.of(measure.id().value(), measure.name())
                    .map(Headings::normal)
                    .distinct()
                    .forEach(name ->
                            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(measure));
            for (String column : ObservationColumns.of(measure).figures()) {
                byColumn.putIfAbsent(column, i);
            }
        }
    }

    List<Measure> all() {
        return all;
    }

    /** {@return the measures that some columns hold figures of, in their own order} */
    List<Measure> of(Stream<String> columns) {
        return columns.map(byColumn::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(all::get)
                .toList();
    }

    /** {@return the measure, if there is only one} */
    Optional<Measure> only() {
        return all.stream().findFirst().filter(measure -> all.size() == 1);
    }

    Stream<ObservationColumns> columns() {
        return all.stream().map(ObservationColumns::of);
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
                .or(() -> Optional.of(byName.getOrDefault(Headings.normal(text), List.of()))
                        .filter(alike -> alike.size() == 1)
                        .map(alike -> alike.get(0)));
    }
}
