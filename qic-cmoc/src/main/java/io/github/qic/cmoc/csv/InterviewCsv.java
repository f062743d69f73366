package io.github.qic.cmoc.csv;

import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.inquiry.Response;
import io.github.qic.cmoc.inquiry.ResponseKind;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the answers of a teacher-learner interview from the CSV form of its sheet. Required headings are
 * {@code configuration} and {@code answer}; {@code claim} is passed over; {@code remark}, {@code participant},
 * {@code role_as_said}, {@code role}, {@code site}, {@code stage} and {@code date} may be there; a
 * date is a day such as {@code 2017-05-31}, or as spreadsheets have it with the day first, {@code 31/5/2017}.
 */
public final class InterviewCsv {
    private static final List<String> REQUIRED = List.of("configuration", "answer");
    private static final List<String> OPTIONAL =
            List.of("claim", "remark", "participant", "role_as_said", "role", "site", "stage", "date");

    private InterviewCsv() {}

    /**
     * {@return the answers, in the order of the file; a line without answer and remark was not asked}
     *
     * @param csv the file, separated by comma, semicolon or tab
     * @param version the version that was put before people
     * @param interview a name for the interview, which the ids of the responses begin with
     * @throws io.github.qic.core.valid.InvalidValueException if anything is wrong, with every line and column
     */
    public static List<Response> read(String csv, TheoryVersion version, String interview) {
        Sheet sheet = Sheet.read(csv, REQUIRED, OPTIONAL);
        List<Response> responses = new ArrayList<>();
        for (Line line : sheet.lines()) {
            Optional<Id<Configuration>> configuration = line.required("configuration", Id::<Configuration>of);
            if (configuration.isPresent()
                    && version.theory().index().claim(configuration.get()).stream()
                            .noneMatch(Configuration.class::isInstance)) {
                line.refuse("configuration", "is no configuration of this version");
            }
            Optional<ResponseKind> answer = line.constant("answer", ResponseKind.class);
            if (line.text("answer").isEmpty() && line.text("remark").isPresent()) {
                line.refuse("answer", "must not be blank beside a remark");
            }
            Response.Builder response = Response.builder()
                    .id(Id.of(interview + "-" + (responses.size() + 1)))
                    .theoryVersion(version.id())
                    .remark(line.text("remark"))
                    .speaker(speaker(line))
                    .site(line.value("site", Id::<Site>of))
                    .stage(line.value("stage", Id::<Stage>of))
                    .date(line.day("date"));
            if (configuration.isPresent() && answer.isPresent()) {
                responses.add(response.configuration(configuration.get())
                        .answer(answer.get())
                        .build());
            }
        }
        sheet.problems().throwIfAny();
        return List.copyOf(responses);
    }

    private static Optional<Speaker> speaker(Line line) {
        return Speaker.ifKnown(
                line.value("participant", Id::<Participant>of),
                line.text("role_as_said"),
                line.value("role", Role::of));
    }
}
