package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.inquiry.Response;
import io.github.qic.cmoc.inquiry.ResponseKind;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.core.internal.sheet.Sheet;
import io.github.qic.core.internal.sheet.SheetColumns;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.people.Site;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the answers of a teacher-learner interview from its {@linkplain io.github.qic.cmoc.show.InterviewSheet#table sheet}, filled
 * in. Required headings are {@code configuration} and
 * {@code answer}; {@code remark}, {@code participant}, {@code role_as_said}, {@code role}, {@code site}, {@code stage} and
 * {@code date} are optional; {@code claim} is ignored. A date is a day such as {@code 2017-05-31} or, with the day first,
 * {@code 31/5/2017}.
 */
public final class ResponseSheet {
    private ResponseSheet() {}

    /**
     * {@return the answers, in the order of the sheet; a line without answer and remark was not asked} An id ends with the number of its
     * line among the answered and the unanswered, so that it stays when another line is filled in later.
     *
     * @param source the sheet
     * @param version the version of the theory that was discussed
     * @param interview a name for the interview, which the ids of the responses begin with
     * @throws InvalidValueException if the name cannot begin an id, or has more than 53 characters
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public static SheetResult<List<Response>> read(SheetSource source, TheoryVersion version, String interview) {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(interview, "interview");
        Id.of(interview + "-" + Integer.MAX_VALUE);
        SheetColumns columns = new SheetColumns()
                .required("configuration", "answer")
                .optional("claim", "remark", "participant", "role_as_said", "role", "site", "stage", "date")
                .alias("configuration", "CMOC", "CMO", "configuration id", "No.")
                .alias("answer", "response", "your answer")
                .alias("remark", "remarks", "comment", "comments", "note", "notes", "in your words")
                .alias("role_as_said", "role as stated", "speaker");
        return Sheet.read(source, columns, sheet -> {
            List<Optional<Response>> rows = new ArrayList<>();
            sheet.forEach(row -> rows.add(response(row, version, interview + "-" + (rows.size() + 1))));
            return () -> rows.stream().flatMap(Optional::stream).toList();
        });
    }

    private static Optional<Response> response(SheetRow row, TheoryVersion version, String id) {
        Optional<Id<Configuration>> configuration = row.required("configuration", Id::<Configuration>of);
        if (configuration.isPresent()
                && version.theory().index().claim(configuration.get()).stream()
                        .noneMatch(Configuration.class::isInstance)) {
            row.refuse("configuration", "is not a configuration of this version");
        }
        Optional<ResponseKind> answer = row.constant("answer", ResponseKind.class);
        if (row.text("answer").isEmpty() && row.text("remark").isPresent()) {
            row.refuse("answer", "is missing beside a remark");
        }
        Response.Builder response = Response.builder()
                .id(Id.of(id))
                .theoryVersion(version.id())
                .remark(row.text("remark"))
                .speaker(EvidenceRow.speaker(row))
                .site(row.value("site", Id::<Site>of))
                .stage(row.value("stage", Id::<Stage>of))
                .date(row.day("date"));
        configuration.ifPresent(response::configuration);
        answer.ifPresent(response::answer);
        return answer.isPresent() && row.isSound() ? row.build(response::build) : Optional.empty();
    }
}
