package io.github.qic.pdsa.measure;

import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.valid.Problem;
import io.github.qic.pdsa.internal.sheet.TimeColumns;
import java.util.List;

/** The columns of one observation of a row. What is wrong with the whole of it belongs to the column {@code of}. */
record ObservationColumns(String of, String measure, String value, String numerator, String denominator) {
    /** In a sheet with a row for each observation. */
    static final ObservationColumns EACH =
            new ObservationColumns("", "measure", TimeColumns.VALUE, TimeColumns.NUMERATOR, TimeColumns.DENOMINATOR);

    /** {@return the columns of a measure in a sheet with columns for each} */
    static ObservationColumns of(Measure measure) {
        String id = measure.id().value();
        return new ObservationColumns(id, id, id, id + " " + TimeColumns.NUMERATOR, id + " " + TimeColumns.DENOMINATOR);
    }

    List<String> figures() {
        return List.of(value, numerator, denominator);
    }

    void refuse(SheetRow row, Problem problem) {
        row.refuse(
                switch (problem.path()) {
                    case "/value" -> value;
                    case "/numerator" -> numerator;
                    case "/denominator" -> denominator;
                    case "" -> of;
                    default -> problem.path().substring(1);
                },
                problem.message());
    }
}
