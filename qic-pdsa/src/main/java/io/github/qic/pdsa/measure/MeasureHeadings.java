package io.github.qic.pdsa.measure;

import io.github.qic.core.internal.text.Headings;
import io.github.qic.pdsa.internal.sheet.TimeColumns;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;

/** Finds measures, and their columns, by id or name. */
record MeasureHeadings(List<Measure> all) {
    /** The headings of a column that names the measure of each row. */
    static final Set<String> MEASURE = Set.of("measure", "indicator", "metric");

    MeasureHeadings {
        all = List.copyOf(all);
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
        String wanted = Headings.normal(text);
        List<Measure> alike = all.stream()
                .filter(m -> Headings.normal(m.id().value()).equals(wanted)
                        || Headings.normal(m.name()).equals(wanted))
                .toList();
        return alike.stream()
                .filter(m -> m.id().value().equals(text))
                .findFirst()
                .or(() -> alike.stream().findFirst().filter(m -> alike.size() == 1));
    }
}
