package io.github.qic.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.attendance.sheet.AttendanceSheet;
import io.github.qic.core.check.CollaborativeCheck;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.house.Readme;
import io.github.qic.core.json.JsonProblems;
import io.github.qic.core.json.QicModule;
import io.github.qic.core.merge.Edits;
import io.github.qic.core.merge.Merge;
import io.github.qic.core.merge.MergeConflict;
import io.github.qic.core.merge.MergeResult;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Sector;
import io.github.qic.core.people.Site;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.retention.Retention;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.AttendanceTables;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.show.TidierDescription;
import io.github.qic.core.show.Workbook;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    @Test
    void the_examples_are_these() {
        Readme.assertExamplesAreIn("README.md", "src/test/java/io/github/qic/core/ReadmeTest.java");
    }

    @Test
    void reading_calculating_and_showing() {
        Collaborative peach = PeachCollaborative.collaborative(); // or Collaborative.DOCUMENT.read(file)
        Retention stayed = Retention.of(peach, RetentionDefinition.allEvents());
        stayed.retainedCount(); // 34
        stayed.cameCount(); // 44
        Map<Sector, Retention> bySector = stayed.by(peach::sector);
        String table =
                AttendanceTables.bySite(peach, RetentionDefinition.toTheEnd()).markdown();
        String description = TidierDescription.of(peach).table().markdown(); // twelve items, blanks shown as blanks
        assertThat(bySector).hasSize(4);
        assertThat(table).contains("| All | 44 | 34 |");
        assertThat(description).contains("| 12 |");
    }

    @Test
    void json_of_an_application() throws IOException {
        Collaborative peach = PeachCollaborative.collaborative();
        List<Problem> problems = List.of();
        JsonMapper mapper = JsonMapper.builder().addModule(new QicModule()).build();
        String json = mapper.writeValueAsString(Map.of("before", peach)); // {"before":{"format":...
        String wrong = json.replace("gp-practice", "practice");
        try {
            mapper.readValue(wrong, new TypeReference<Map<String, Collaborative>>() {});
        } catch (JsonProcessingException e) {
            problems = JsonProblems.of(e); // /before/organisations/8/kind: must be one of ...
        }
        assertThat(json).startsWith("{\"before\":{\"format\":\"qic/collaborative\",\"version\":1,");
        assertThat(problems).first().asString().startsWith("/before/organisations/8/kind: must be one of ");
    }

    @Test
    void building() {
        Id<Organisation> commissioner = Id.of("icb-1");
        Id<Site> north = Id.of("north");
        Collaborative falls = Collaborative.builder()
                .id(Id.of("falls"))
                .name("Fewer falls")
                .topic("Falls in care homes")
                .addOrganisations(Organisation.builder()
                        .id(commissioner)
                        .name("Commissioner 1")
                        .kind(OrganisationKind.COMMISSIONER)
                        .build())
                .addSites(Site.builder()
                        .id(north)
                        .name("North")
                        .commissioner(commissioner)
                        .build())
                .addParticipants(Participant.builder()
                        .id(Id.of("P01"))
                        .role(Role.fromLabel("Nurse specialist")) // specialist-nurse
                        .site(north)
                        .build())
                .programme(Programme.builder()
                        .start(YearMonth.of(2026, 1))
                        .months(12)
                        .build())
                .build();
        assertThat(falls.participants()).extracting(Participant::role).containsExactly(Role.SPECIALIST_NURSE);
    }

    @Test
    void importing() throws IOException {
        Collaborative peach = PeachCollaborative.collaborative();
        Pseudonyms pseudonyms = label -> label.equals("Jo") ? Optional.of(Id.of("P01")) : Optional.empty();
        InputStream file =
                new ByteArrayInputStream("person;event;notes\nJo;event-1;by bus\n".getBytes(StandardCharsets.UTF_8));
        SheetOptions options = SheetOptions.builder().addIgnored("notes").build();
        SheetSource source = SheetSource.of(file).with(options); // a path, stream, reader or text
        SheetResult<Register> sheet = AttendanceSheet.of(peach.programme(), label -> pseudonyms.find(label))
                .readLong(source);
        sheet.problems()
                .forEach(System.out::println); // /line/3/column/C: date must be a day such as 2016-09-21 or 21/9/2016
        Register register = sheet.orThrow(); // all of it, or an InvalidValueException
        assertThat(register.attendances()).hasSize(1);
    }

    @Test
    void tables_and_workbooks(@TempDir Path folder) throws IOException {
        Collaborative peach = PeachCollaborative.collaborative();
        Table lines = Table.of(
                List.of("event", "day", "cost"),
                List.of(List.of(
                        Cell.of("Learning event 1"),
                        Cell.of(LocalDate.of(2016, 9, 21)),
                        Cell.of(Money.of("1234.50")))));
        lines.markdown(); // also text(), html(), csv(), csvWithByteOrderMark()
        Workbook.of("Lines", lines)
                .with("People", AttendanceTables.people(peach))
                .write(folder.resolve("report.xlsx"));
        assertThat(lines.markdown()).contains("| Learning event 1 | 2016-09-21 | £1,234.50 |");
        assertThat(folder.resolve("report.xlsx")).isNotEmptyFile();
    }

    @Test
    void checking() {
        Collaborative peach = PeachCollaborative.collaborative();
        Review review = CollaborativeCheck.standard().review(peach);
        for (Finding finding : review.open()) {
            System.out.println(finding); // severity, code, path, message, source of the rule
        }
        assertThat(review.accepted()).isEmpty();
        Acceptance accepted = review.open().get(0).accept("the study did not ask", "lead", LocalDate.of(2018, 3, 1));
        Collaborative signed = peach.toBuilder().addAcceptances(accepted).build();
        Review later = CollaborativeCheck.standard().review(signed);
        later.lapsed(); // acceptances that cover nothing now, each with the reason
        Collaborative kept = signed.toBuilder().acceptances(later.acceptances()).build(); // without what has lapsed
        assertThat(later.open()).hasSize(1);
        assertThat(later.lapsed()).isEmpty();
        assertThat(kept).isEqualTo(signed);
    }

    @Test
    void merging() {
        Collaborative base = PeachCollaborative.collaborative();
        Collaborative ours = base.toBuilder().name("Our name").build();
        Collaborative theirs =
                base.toBuilder().name("Their name").topic("Their topic").build();
        MergeResult<Collaborative> result = Merge.of(Collaborative.DOCUMENT).merge(base, ours, theirs);
        for (MergeConflict conflict : result.conflicts()) {
            System.out.println(conflict); // place, common origin, ours and theirs
        }
        Collaborative merged = result.orThrow(); // with our side at each conflict; choosing(...) decides otherwise
        assertThat(merged).isEqualTo(ours.toBuilder().topic("Their topic").build());
        assertThat(result.conflicts()).hasSize(1);
    }

    @Test
    void laying_a_sheet_back(@TempDir Path folder) throws IOException {
        Collaborative peach = PeachCollaborative.collaborative();
        AttendanceSheet sheet = AttendanceSheet.of(peach.programme(), peach.participants());
        Path file = folder.resolve("register.xlsx");
        Workbook.of("Register", AttendanceSheet.longTable(peach.register().attendances()))
                .write(file);
        Edits<Register> edits =
                sheet.readLongOver(SheetSource.of(file), peach.register()).orThrow();
        edits.table().markdown(); // what was changed, what is new, which rows are missing
        Register corrected = edits.apply(); // keeps the missing; applyWithRemovals() does not
        assertThat(edits.all()).isEmpty();
        assertThat(corrected).isEqualTo(peach.register());
    }

    private interface Pseudonyms {
        Optional<Id<Participant>> find(String label);
    }
}
