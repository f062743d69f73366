package io.github.qic.cmoc.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qic.cmoc.check.TheoryCheck;
import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.EvidenceStatus;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.evidence.SourceKind;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.inquiry.Challenge;
import io.github.qic.cmoc.inquiry.ChallengeStatus;
import io.github.qic.cmoc.inquiry.EvidenceGaps;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.inquiry.Revision;
import io.github.qic.cmoc.inquiry.RevisionKind;
import io.github.qic.cmoc.inquiry.TheoryDiff;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.sheet.BlankCells;
import io.github.qic.cmoc.sheet.EvidenceSheet;
import io.github.qic.cmoc.sheet.ResponseSheet;
import io.github.qic.cmoc.sheet.TheorySheet;
import io.github.qic.cmoc.show.ElementDetail;
import io.github.qic.cmoc.show.EvidenceMatrix;
import io.github.qic.cmoc.show.InquiryTables;
import io.github.qic.cmoc.show.InterviewSheet;
import io.github.qic.cmoc.show.TheoryColumn;
import io.github.qic.cmoc.show.TheoryDiagram;
import io.github.qic.cmoc.show.TheoryReport;
import io.github.qic.cmoc.show.TheoryTable;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.house.Readme;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.HtmlPage;
import io.github.qic.core.show.Workbook;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README: its examples are compiled, its tables and pictures are what the library makes. */
class ReadmeTest {
    @Test
    void a_theory_is_written_down_checked_and_drawn() {
        Context breaks = Context.builder()
                .id(Id.of("breaks"))
                .text("Night staff have a place to rest")
                .build();
        Mechanism calm = Mechanism.builder()
                .id(Id.of("calm"))
                .text("They come back calm")
                .reasoning("staff feel looked after")
                .build();
        Outcome gentle = Outcome.builder()
                .id(Id.of("gentle"))
                .text("Fewer residents are woken")
                .polarity(Polarity.POSITIVE)
                .build();
        Configuration nights = Configuration.builder()
                .id(Id.of("nights"))
                .addLinks(Link.builder()
                        .id(Id.of("nights-1"))
                        .addContexts(breaks.id())
                        .addMechanisms(calm.id())
                        .addOutcomes(gentle.id())
                        .build())
                .build();
        ProgrammeTheory theory = ProgrammeTheory.builder()
                .variant(ConfigurationVariant.CMO)
                .addContexts(breaks)
                .addMechanisms(calm)
                .addOutcomes(gentle)
                .addConfigurations(nights)
                .build();
        Inquiry inquiry = Inquiry.builder()
                .title("Quiet nights")
                .addVersions(TheoryVersion.builder()
                        .id(Id.of("v1"))
                        .label("First idea")
                        .theory(theory)
                        .build())
                .build();

        String json = Inquiry.DOCUMENT.write(inquiry);
        String picture = TheoryDiagram.of(theory).mermaid();
        List<Finding> findings = TheoryCheck.standard().check(inquiry);
        assertThat(Inquiry.DOCUMENT.read(json)).isEqualTo(inquiry);
        assertThat(picture).startsWith("flowchart LR");
        assertThat(findings).extracting(Finding::code).contains("cmoc.no-formal-theory");

        Evidence heard = Evidence.builder()
                .id(Id.of("e1"))
                .source(Id.of("talks"))
                .summary("With the laundry running next door nobody rests")
                .speaker(Speaker.builder()
                        .roleAsSaid("Night carer")
                        .role(Role.CARE_HOME_WORKER)
                        .build())
                .addSites(Id.of("site-1"))
                .status(EvidenceStatus.OBSERVED)
                .addBearings(Bearing.of(breaks.id(), BearingKind.MODIFIES))
                .build();
        Context quiet = breaks.toBuilder()
                .text("Night staff have a quiet place to rest")
                .build();
        Inquiry next = inquiry.toBuilder()
                .evidence(EvidenceBase.builder()
                        .addSources(Source.builder()
                                .id(Id.of("talks"))
                                .kind(SourceKind.INTERVIEW)
                                .label("Talks with night staff")
                                .build())
                        .addItems(heard)
                        .build())
                .addVersions(TheoryVersion.builder()
                        .id(Id.of("v2"))
                        .label("After the first talks")
                        .addBasedOn(Id.<TheoryVersion>of("v1"))
                        .theory(theory.toBuilder().contexts(List.of(quiet)).build())
                        .build())
                .addRevisions(Revision.builder()
                        .id(Id.of("quiet"))
                        .fromVersion(Id.of("v1"))
                        .toVersion(Id.of("v2"))
                        .kind(RevisionKind.REWORDED)
                        .addBefore(breaks.id())
                        .addAfter(quiet.id())
                        .reason("A place without quiet gives no rest.")
                        .addEvidence(heard.id())
                        .build())
                .build();
        TheoryDiff diff = TheoryDiff.between(next, Id.of("v1"), Id.of("v2"));
        String appendix = InquiryTables.changes(diff).markdown(); // what changed, why, on what evidence
        assertThat(appendix).contains("a quiet place to rest | v2 | A place without quiet gives no rest. | e1 |");
        assertThat(diff.unexplained()).isEmpty();

        String sheet = InterviewSheet.table(next.current()).csv(); // one line for each configuration
        String filled = sheet.replace(",,,,,,", ",modify,Quiet is not all,Carer,care-home-worker,site-1,2024-05-04");
        Inquiry answered = next.toBuilder()
                .addAllResponses(ResponseSheet.read(SheetSource.of(filled), next.current(), "talk-2")
                        .orThrow())
                .build();
        List<Challenge> open = Challenge.all(answered); // "nights" has still to be modified
        assertThat(open)
                .extracting(Challenge::subject, Challenge::status)
                .containsExactly(tuple(Id.of("nights"), ChallengeStatus.OPEN));
        assertThat(answered.responses().get(0).remark()).contains("Quiet is not all");
    }

    @Test
    void peach_answers_the_questions_of_an_author() {
        Inquiry peach = PeachInquiry.inquiry();
        String table = TheoryTable.of(peach.theory()).html();
        String report = TheoryReport.of(peach.theory()).htmlPage(); // to print, or to open in Word
        String page = HtmlPage.of("PEACH", table, EvidenceMatrix.bySite(peach).html()); // a page of your own
        String levels = TheoryTable.of(peach.theory())
                .withDetails(ElementDetail.LEVEL, ElementDetail.POLARITY)
                .markdown();
        String sheet = TheoryTable.of(peach.theory())
                .withColumns(TheoryColumn.values())
                .table()
                .csv();
        String matrix = EvidenceMatrix.bySite(peach).markdown();
        String changes = InquiryTables.changes(TheoryDiff.between(peach, Id.of("initial"), Id.of("final")))
                .markdown();
        List<Challenge> challenged = Challenge.all(peach);
        Map<Id<Outcome>, Id<Site>> onOneSite = EvidenceGaps.outcomesOnOneSite(peach);
        assertThat(table).contains("rowspan");
        assertThat(report).contains("<h1>Programme theory</h1>", table);
        assertThat(page).contains("<h1>PEACH</h1>", table);
        assertThat(levels).contains("(institution)", "(positive)");
        assertThat(sheet).startsWith("Part of,Id,");
        assertThat(matrix).contains("site-4");
        assertThat(changes).contains("ctx-remit");
        assertThat(challenged).isNotEmpty();
        assertThat(onOneSite).isNotEmpty();
    }

    @Test
    void a_theory_is_edited_in_a_workbook(@TempDir Path folder) throws IOException {
        ProgrammeTheory theory = PeachInquiry.theory();
        List<Evidence> evidence = PeachInquiry.inquiry().evidence().items();
        Path file = folder.resolve("theory.xlsx");
        Workbook.of("Theory", TheorySheet.table(theory))
                .with("Evidence", EvidenceSheet.table(evidence))
                .write(file);
        SheetSource sheet = SheetSource.of(file)
                .with(SheetOptions.builder().worksheet("Theory").build());
        ProgrammeTheory edited = TheorySheet.of(BlankCells.EMPTY).read(sheet).orThrow();
        assertThat(edited.configurations()).isEqualTo(theory.configurations());
    }

    @Test
    void the_examples_of_the_readme_are_compiled() {
        Readme.assertExamplesAreIn(
                "README.md",
                "src/test/java/io/github/qic/cmoc/refi/NvivoExampleTest.java",
                "src/test/java/io/github/qic/cmoc/theory/ReadmeTest.java",
                "src/test/java/io/github/qic/cmoc/shapes/SynthesisExampleTest.java",
                "src/test/java/io/github/qic/cmoc/inquiry/BranchTest.java",
                "src/test/java/io/github/qic/cmoc/inquiry/MergeDriver.java",
                "src/test/java/io/github/qic/cmoc/sheet/TheoryOverlayTest.java",
                "src/test/java/io/github/qic/cmoc/assess/AssessExamples.java");
    }

    @Test
    void the_pictures_and_tables_of_the_readme_are_those_of_the_library() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme)
                .contains(TheoryDiagram.ofRipples(PeachInquiry.theory()).mermaid());
        assertThat(readme)
                .contains(TheoryDiagram.of(PeachInquiry.theory(), Id.of("measurement"))
                        .mermaid());
        assertThat(readme)
                .contains(EvidenceMatrix.bySite(PeachInquiry.inquiry()).markdown());
        assertThat(readme)
                .contains(TheoryTable.of(PeachInquiry.theory())
                        .markdown()
                        .split("\n\n\\*\\*", -1)[0]
                        .strip());
    }
}
