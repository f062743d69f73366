package io.github.qic.core.attendance.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AttendanceSheetProperties {
    private static final Collaborative PEACH = PeachCollaborative.collaborative();
    private static final AttendanceSheet CSV = AttendanceSheet.of(PEACH.programme(), PEACH.participants());
    private static final String NAME = "Zo\u00EB Quill";

    /** Sheets as carelessly kept as can be: headings, ids, days, marks and names anywhere, cut at any place. */
    @Provide
    Arbitrary<String> sheets() {
        return Arbitraries.of(
                        "person",
                        "event",
                        "date",
                        "start",
                        "end",
                        "mode",
                        "P01",
                        "P02",
                        "event-1",
                        "event-2",
                        "2016-09-21",
                        "31/02/2016",
                        "10:00",
                        "16:00",
                        "10:00-12:00",
                        "2016-09-21 10:00-12:00 remote",
                        "x",
                        "no",
                        "remote",
                        NAME,
                        "\"" + NAME + "\"",
                        "\"",
                        ",",
                        ",",
                        ",",
                        ";",
                        "\t",
                        "\n",
                        "\n",
                        "\r\n",
                        "\uFEFF",
                        " ",
                        "sep=;")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 1000)
    void any_sheet_is_read_whole_or_refused_with_places_and_without_names(@ForAll("sheets") String sheet) {
        for (boolean matrix : List.of(true, false)) {
            SheetSource source = SheetSource.of(sheet);
            SheetResult<Register> read = matrix ? CSV.readMatrix(source) : CSV.readLong(source);
            if (read.problems().isEmpty()) {
                assertThat(read.orThrow().attendances())
                        .allSatisfy(a ->
                                assertThat(PEACH.participant(a.participant())).isPresent());
            }
            assertThat(read.problems()).allSatisfy(problem -> {
                assertThat(problem.path()).matches("/line/[1-9][0-9]*(/column/[A-Z]+)?");
                assertThat(Integer.parseInt(problem.path().replaceAll("/line/([0-9]+).*", "$1")))
                        .isLessThanOrEqualTo((int) Math.max(1, sheet.lines().count()));
                assertThat(problem.message()).doesNotContain("Quill");
            });
        }
    }
}
