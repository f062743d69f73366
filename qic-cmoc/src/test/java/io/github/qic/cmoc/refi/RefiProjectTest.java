package io.github.qic.cmoc.refi;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.quote.PositionCount;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefiProjectTest {
    private static final Guid REST = Guid.of("C0000000-0000-0000-0000-000000000001");
    private static final CodeClaim CLAIM = new CodeClaim(REST, Id.of("rest"), BearingKind.SUPPORTS);
    private static final String TEXT = "\uFEFFINT: How is it?\r\n\uD83D\uDE42 We rest at night.\r\nNoisy, P2 says.";
    private static final String CASES = """
            <Cases>
              <Case guid="d0000000-0000-0000-0000-000000000001" name="Mary">
                <VariableValue><VariableRef targetGUID="b0000000-0000-0000-0000-000000000001"/><TextValue>GP</TextValue></VariableValue>
                <VariableValue><VariableRef targetGUID="b0000000-0000-0000-0000-000000000003"/><IntegerValue>7</IntegerValue></VariableValue>
              </Case>
              <Case guid="d0000000-0000-0000-0000-000000000002" name="P2">
                <VariableValue><VariableRef targetGUID="b0000000-0000-0000-0000-000000000001"/><TextValue>Night carer</TextValue></VariableValue>
                <VariableValue><VariableRef targetGUID="b0000000-0000-0000-0000-000000000002"/><TextValue>Oak House</TextValue></VariableValue>
                <SourceRef targetGUID="e0000000-0000-0000-0000-000000000001"/>
              </Case>
            </Cases>
            """;

    @TempDir
    Path folder;

    /** In UTF-16 units without the mark, the line of the answer begins at 17, and "rest at night" is from 23 to 36. */
    private Path project(String origin, String sources) throws IOException {
        return ProjectFiles.zip(
                folder.resolve("p.qdpx"),
                "Project.qde",
                ProjectFiles.HEAD.formatted(origin) + CASES + sources + "</Project>",
                "Sources/F0000000-0000-0000-0000-000000000001.TXT",
                TEXT);
    }

    private static String source(String selections) {
        return "<Sources><TextSource guid='e0000000-0000-0000-0000-000000000001' name='Talk 1'"
                + " plainTextPath='internal://f0000000-0000-0000-0000-000000000001.txt'>"
                + selections + "</TextSource></Sources>";
    }

    private static String selection(int number, int start, int end, String name, String inside) {
        return "<PlainTextSelection guid='{90000000-0000-0000-0000-00000000000" + number + "}' name='" + name
                + "' startPosition='" + start + "' endPosition='" + end + "'>" + inside + "</PlainTextSelection>";
    }

    private static String coding(String code, int user) {
        return "<Coding guid='80000000-0000-0000-0000-000000000001' creatingUser='a0000000-0000-0000-0000-00000000000"
                + user + "'><CodeRef targetGUID='" + code + "'/></Coding>";
    }

    private static EvidenceBase evidence(Path file) throws IOException {
        return RefiProject.read(file).value().evidence(List.of(CLAIM)).value();
    }

    @Test
    void a_coded_passage_is_evidence_with_quote_positions_speaker_site_coders_and_note() throws IOException {
        Path file = project(
                "NVivo",
                source(selection(
                                        1,
                                        23,
                                        36,
                                        "AB",
                                        "<Description>They rest</Description>" + coding(REST.text(), 1)
                                                + coding(REST.text(), 2)
                                                + coding("c0000000-0000-0000-0000-000000000002", 2)
                                                + "<NoteRef targetGUID='70000000-0000-0000-0000-000000000001'/>")
                                + selection(2, 0, 3, "x", coding("c0000000-0000-0000-0000-000000000002", 1)))
                        + "<Notes><Note guid='70000000-0000-0000-0000-000000000001'><PlainTextContent>Said twice"
                        + "</PlainTextContent></Note></Notes><Graphs><Graph guid='a'/></Graphs>");
        Transfer<RefiProject> read = RefiProject.read(file);
        Transfer<EvidenceBase> found = read.value().evidence(List.of(CLAIM));
        Bearing bearing = Bearing.of(Id.of("rest"), BearingKind.SUPPORTS);
        assertThat(found.value().items())
                .containsExactly(Evidence.builder()
                        .id(Id.of("90000000-0000-0000-0000-000000000001"))
                        .source(Id.of("e0000000-0000-0000-0000-000000000001"))
                        .locator(Locator.builder()
                                .quote("rest at night")
                                .start(22)
                                .end(35)
                                .build())
                        .summary("They rest")
                        .speaker(Speaker.builder()
                                .participant(Id.of("P2"))
                                .roleAsSaid("Night carer")
                                .role(Role.fromLabel("Night carer"))
                                .build())
                        .addSites(Id.of("oak-house"))
                        .addBearings(bearing.by("AB"), bearing.by("AB2"))
                        .addCodedBy("AB", "AB2")
                        .note("Said twice")
                        .build());
        assertThat(found.value().sources().get(0).label()).isEqualTo("Talk 1");
        assertThat(found.value().sources().get(0).site()).contains(Id.of("oak-house"));
        try (ProjectTexts texts = read.value().texts()) {
            assertThat(texts.apply(Id.of("e0000000-0000-0000-0000-000000000001")))
                    .contains(TEXT);
            assertThat(texts.apply(Id.of("e0000000-0000-0000-0000-000000000009")))
                    .isEmpty();
        }
        assertThat(read.value().codebook().allCodes()).hasSize(3);
        assertThat(read.report().count(TransferKind.READ, "PlainTextSelection")).isEqualTo(2);
        assertThat(read.report().count(TransferKind.READ, "Coding")).isEqualTo(4);
        assertThat(read.report().count(TransferKind.READ, "Case")).isEqualTo(2);
        assertThat(read.report().count(TransferKind.LEFT_OUT, "Graphs")).isEqualTo(1);
        assertThat(found.report().entries())
                .contains(
                        new TransferEntry(
                                TransferKind.LEFT_OUT, "Coding", 2, "has a code that stands for no claim: Noise"),
                        new TransferEntry(
                                TransferKind.LEFT_OUT, "Variable", 1, "is neither role, site nor stage: Age"));
    }

    @Test
    void a_passage_within_one_that_is_coded_with_a_case_is_that_of_the_case_whose_name_is_no_pseudonym()
            throws IOException {
        Path file = project(
                "NVivo",
                source(selection(1, 17, 40, "x", coding("d0000000-0000-0000-0000-000000000001", 1))
                        + selection(2, 23, 27, "x", coding(REST.text(), 1))));
        Evidence item = evidence(file).items().get(0);
        assertThat(item.speaker().orElseThrow())
                .isEqualTo(Speaker.builder()
                        .participant(Id.of("case-d0000000"))
                        .roleAsSaid("GP")
                        .role(Role.GP)
                        .build());
        assertThat(RefiProject.read(file)
                        .value()
                        .evidence(List.of(CLAIM))
                        .report()
                        .count(TransferKind.CHANGED, "Case"))
                .isEqualTo(1);
    }

    private static TransferEntry entry(TransferKind kind, String element, int count, String detail) {
        return new TransferEntry(kind, element, count, detail);
    }

    /** Nothing that is left out ends the reading of what comes after it, and nothing is left out unsaid. */
    @Test
    void what_a_project_holds_and_evidence_does_not_is_counted() throws IOException {
        String note = "70000000-0000-0000-0000-00000000000";
        Path file = project(
                "NVivo",
                source("<Description>Long</Description><Odd><Coding/></Odd>"
                                        + coding("c0000000-0000-0000-0000-000000000002", 1)
                                        + coding("d0000000-0000-0000-0000-000000000001", 1)
                                        + "<Coding guid='80000000-0000-0000-0000-000000000009'/>"
                                        + "<VariableValue><VariableRef targetGUID='b0000000-0000-0000-0000-000000000002'/>"
                                        + "<TextValue>Elm House</TextValue></VariableValue>"
                                        + selection(
                                                1,
                                                23,
                                                36,
                                                "x",
                                                coding(REST.text(), 1) + "<Mark><Description>No</Description></Mark>"
                                                        + "<Description>Yes</Description>")
                                        + selection(1, 23, 27, "x", coding(REST.text(), 1))
                                        + selection(2, 16, 17, "x", coding(REST.text(), 1))
                                        + selection(3, 0, 3, "x", "<Description>Uncoded</Description>"))
                                .replace(
                                        "</Sources>",
                                        "<TextSource guid='e0000000-0000-0000-0000-000000000001'/></Sources>")
                        + "<Notes><Note guid='" + note + "1' name='Linked'/><Note guid='" + note
                        + "2' name='Loose'/></Notes>"
                        + "<Links><Link guid='60000000-0000-0000-0000-000000000001' originGUID='" + note + "1'"
                        + " targetGUID='90000000-0000-0000-0000-000000000001'/>"
                        + "<Link guid='60000000-0000-0000-0000-000000000002' originGUID='" + REST.text() + "'"
                        + " targetGUID='c0000000-0000-0000-0000-000000000002'/>"
                        + "<Link guid='60000000-0000-0000-0000-000000000003' originGUID='" + note + "2'>"
                        + "<Description>No</Description></Link>"
                        + "<Link guid='60000000-0000-0000-0000-000000000004' originGUID='" + note + "2' targetGUID='"
                        + note
                        + "2'/></Links><Description>About</Description><NoteRef targetGUID='" + note + "1'/>"
                        + "<Graphs><Case guid='a'/></Graphs><Sets/>");
        Transfer<RefiProject> read = RefiProject.read(file);
        Transfer<EvidenceBase> found = read.value().evidence(List.of(CLAIM));
        assertThat(found.value().items()).hasSize(1);
        Evidence item = found.value().items().get(0);
        assertThat(item.summary()).contains("Yes");
        assertThat(item.note()).contains("Linked");
        assertThat(found.value().sources()).hasSize(1);
        assertThat(found.value().sources().get(0).site()).contains(Id.of("elm-house"));
        assertThat(read.report().entries())
                .containsExactlyInAnyOrder(
                        entry(TransferKind.READ, "User", 2, ""),
                        entry(TransferKind.READ, "Code", 3, ""),
                        entry(TransferKind.READ, "Variable", 3, ""),
                        entry(TransferKind.READ, "Case", 2, ""),
                        entry(TransferKind.READ, "TextSource", 2, ""),
                        entry(TransferKind.READ, "PlainTextSelection", 4, ""),
                        entry(TransferKind.READ, "Coding", 6, ""),
                        entry(TransferKind.READ, "Note", 2, ""),
                        entry(TransferKind.READ, "Link", 4, ""),
                        entry(TransferKind.LEFT_OUT, "Coding", 1, "has no code"),
                        entry(TransferKind.LEFT_OUT, "Odd", 1, "is unknown in a source"),
                        entry(TransferKind.LEFT_OUT, "Mark", 1, "is unknown in a selection"),
                        entry(TransferKind.LEFT_OUT, "Link", 2, "does not join two things"),
                        entry(TransferKind.LEFT_OUT, "Description", 1, "on the project"),
                        entry(TransferKind.LEFT_OUT, "NoteRef", 1, "on the project"),
                        entry(TransferKind.LEFT_OUT, "Graphs", 1, "has no place in evidence"));
        assertThat(found.report().entries())
                .containsExactlyInAnyOrder(
                        entry(TransferKind.READ, "Coding", 3, ""),
                        entry(TransferKind.READ, "Evidence", 1, ""),
                        entry(TransferKind.CHANGED, "Case", 1, "its name is not that of a pseudonym, and is left out"),
                        entry(TransferKind.LEFT_OUT, "Coding", 1, "is on a whole source, which has no quote"),
                        entry(TransferKind.LEFT_OUT, "TextSource", 1, "has the GUID of another"),
                        entry(TransferKind.LEFT_OUT, "PlainTextSelection", 1, "has the GUID of another"),
                        entry(TransferKind.LEFT_OUT, "PlainTextSelection", 1, "has no code that stands for a claim"),
                        entry(
                                TransferKind.LEFT_OUT,
                                "PlainTextSelection",
                                1,
                                "has neither words that are certain nor a description"),
                        entry(TransferKind.LEFT_OUT, "Note", 1, "is on no passage that was used"),
                        entry(TransferKind.LEFT_OUT, "Link", 1, "does not join a note with a passage"),
                        entry(TransferKind.LEFT_OUT, "Variable", 1, "is neither role, site nor stage: Age"));
    }

    /** Mary speaks from 20 to 36; whoever is named for the source speaks otherwise. */
    @Test
    void a_passage_belongs_to_a_case_up_to_its_end() throws IOException {
        Path file = project(
                "NVivo",
                source(selection(1, 20, 36, "x", coding("d0000000-0000-0000-0000-000000000001", 1))
                        + selection(2, 31, 36, "x", coding(REST.text(), 1))
                        + selection(3, 20, 22, "x", coding(REST.text(), 1))
                        + selection(4, 39, 44, "x", coding(REST.text(), 1))
                        + selection(5, 31, 44, "x", coding(REST.text(), 1))));
        assertThat(evidence(file).items())
                .extracting(item -> item.locator().flatMap(Locator::quote).orElse("") + " "
                        + item.speaker().flatMap(Speaker::participant).orElseThrow())
                .containsExactlyInAnyOrder("night case-d0000000", "We case-d0000000", "Noisy P2", "night.\r\nNoisy P2");
    }

    /** A note says what its text says, else its description, else its name. */
    @Test
    void notes_of_a_passage_its_codings_and_links_are_joined() throws IOException {
        String note = "70000000-0000-0000-0000-00000000000";
        String reference = "<NoteRef targetGUID='%s'><Description>No</Description></NoteRef>";
        Path file = Files.writeString(
                folder.resolve("p.qde"),
                ProjectFiles.HEAD.formatted("NVivo")
                        + "<Sources><TextSource guid='e0000000-0000-0000-0000-000000000001' name=' '>"
                        + "<PlainTextContent>We rest</PlainTextContent>" + reference.formatted(note + "4")
                        + selection(
                                1,
                                3,
                                7,
                                "x",
                                "<Description> </Description>" + reference.formatted(note + "1")
                                        + coding(REST.text(), 1)
                                                .replace("</Coding>", reference.formatted(note + "2") + "</Coding>")
                                        + reference.formatted(note + "3"))
                        + "</TextSource></Sources><Notes>"
                        + "<Note guid='" + note + "1' name='a'><Description>b</Description>"
                        + "<PlainTextContent>Text</PlainTextContent></Note>"
                        + "<Note guid='" + note + "2' name='a'><Description>Description</Description></Note>"
                        + "<Note guid='" + note + "3' name='Name'><PlainTextContent> </PlainTextContent></Note>"
                        + "<Note guid='" + note + "4' name='On the source'/></Notes></Project>");
        EvidenceBase evidence = evidence(file);
        assertThat(evidence.items().get(0).note()).contains("Text\nName\nDescription");
        assertThat(evidence.items().get(0).summary()).isEmpty();
        assertThat(evidence.sources().get(0).label()).isEqualTo("unnamed source");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <Note/>                   | /line/1: Note has no guid
            <Note guid='7'/>          | /line/1: Note guid is not a GUID: 8-4-4-4-12 hexadecimal digits
            <Link originGUID='8'/>    | /line/1: Link originGUID is not a GUID: 8-4-4-4-12 hexadecimal digits
            """)
    void a_wrong_guid_is_refused_with_its_place(String element, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("p.qde"), "<Project name='a'>" + element + "</Project>");
        assertThatThrownBy(() -> RefiProject.read(file)).hasMessage(message);
    }

    @Test
    void a_coder_is_named_by_initials_and_a_number_if_others_have_them() throws IOException {
        String users = "<Users>"
                + "<User guid='a0000000-0000-0000-0000-000000000001' id='AB' name='X'/>"
                + "<User guid='a0000000-0000-0000-0000-000000000002' id='longer' name='anna bell'/>"
                + "<User guid='a0000000-0000-0000-0000-000000000003' name='Anna de la Bruyère Costa'/>"
                + "<User guid='a0000000-0000-0000-0000-000000000004' name='A.B.'><Users><Users/></Users></User>"
                + "<User guid='a0000000-0000-0000-0000-000000000005' name='12'/>"
                + "<User guid='a0000000-0000-0000-0000-000000000006' id='abc'/></Users>";
        StringBuilder codings = new StringBuilder();
        for (int user = 1; user <= 6; user++) {
            codings.append(coding(REST.text(), user));
        }
        Path file = Files.writeString(
                folder.resolve("p.qde"),
                ProjectFiles.HEAD.formatted("NVivo").replaceFirst("(?s)<Users>.*</Users>", users)
                        + "<Sources><TextSource guid='e0000000-0000-0000-0000-000000000001'><PlainTextContent>We rest"
                        + "</PlainTextContent>" + selection(1, 3, 7, "x", codings.toString())
                        + "</TextSource></Sources></Project>");
        assertThat(evidence(file).items().get(0).codedBy()).containsExactly("AB", "AB2", "ADL", "AB3", "coder", "abc");
    }

    /** A source in UTF-16 begins with its mark; bytes that are neither are no text. */
    @ParameterizedTest
    @CsvSource({"UTF-16BE, true", "UTF-16LE, true", "UTF-8, true", "ISO-8859-1, false"})
    void a_text_is_read_in_utf_8_and_utf_16(Charset charset, boolean readable) throws IOException {
        Path file = folder.resolve("p.qdpx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("project.qde"));
            zip.write((ProjectFiles.HEAD.formatted("NVivo") + source(selection(1, 2, 8, "x", coding(REST.text(), 1)))
                            + "</Project>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("sources/f0000000-0000-0000-0000-000000000001.txt"));
            zip.write(((readable ? "\uFEFF" : "") + "\u00DC: R\u00FChe! \u2026".substring(0, readable ? 9 : 8))
                    .getBytes(charset));
        }
        Transfer<EvidenceBase> found = RefiProject.read(file).value().evidence(List.of(CLAIM));
        assertThat(found.value().items()).hasSize(readable ? 1 : 0);
        assertThat(found.report()
                        .entries()
                        .contains(entry(TransferKind.LEFT_OUT, "text of a source", 1, "is neither UTF-8 nor UTF-16")))
                .isEqualTo(!readable);
    }

    @Test
    void the_stage_of_a_passage_is_that_of_its_only_case_and_stages_are_in_order() throws IOException {
        String stage = "b0000000-0000-0000-0000-000000000004";
        Path file = Files.writeString(
                folder.resolve("p.qde"),
                ProjectFiles.HEAD
                                .formatted("NVivo")
                                .replace(
                                        "</Variables>",
                                        "<Variable guid='" + stage
                                                + "' name='Stage'><Description>x</Description></Variable></Variables>")
                        + "<Cases><Case guid='d0000000-0000-0000-0000-000000000007' name='P7'><Description>No</Description>"
                        + "<VariableValue><VariableRef targetGUID='" + stage
                        + "'/><TextValue>Round 2</TextValue></VariableValue>"
                        + "<SelectionRef targetGUID='90000000-0000-0000-0000-000000000001'/></Case></Cases>"
                        + "<Sources><TextSource guid='e0000000-0000-0000-0000-000000000001'>"
                        + "<VariableValue><VariableRef targetGUID='" + stage
                        + "'/><TextValue>Round 1</TextValue></VariableValue>"
                        + "<PlainTextContent>We rest</PlainTextContent>"
                        + selection(1, 3, 7, "x", coding(REST.text(), 1))
                        + "</TextSource></Sources></Project>");
        Transfer<RefiProject> read = RefiProject.read(file);
        EvidenceBase evidence = read.value().evidence(List.of(CLAIM)).value();
        assertThat(evidence.items().get(0).stage()).contains(Id.of("round-2"));
        assertThat(evidence.items().get(0).speaker().orElseThrow().participant())
                .contains(Id.of("P7"));
        assertThat(evidence.sources().get(0).stage()).contains(Id.of("round-1"));
        assertThat(evidence.stages())
                .extracting(each -> each.id().value() + " " + each.label())
                .containsExactly("round-1 Round 1", "round-2 Round 2");
        assertThat(read.report().entries()).contains(entry(TransferKind.LEFT_OUT, "Description", 1, "on a case"));
    }

    /** "rest" is at 22 in code points, 23 in UTF-16 units, 21 if the line end before it is one. */
    @ParameterizedTest
    @CsvSource({
        "NVivo 12, 23, x",
        "ATLAS.ti 8, 21, x",
        "QualCoder, 22, x",
        "unknown, 23, rest",
        "unknown, 21, rest",
        "NVivo, 21, rest",
    })
    void positions_are_counted_as_the_program_or_the_name_tells(String origin, int start, String name)
            throws IOException {
        Path file = project(origin, source(selection(1, start, start + 4, name, coding(REST.text(), 1))));
        assertThat(evidence(file).items().get(0).locator().orElseThrow())
                .isEqualTo(Locator.builder().quote("rest").start(22).end(26).build());
    }

    @Test
    void positions_are_never_guessed() throws IOException {
        Path file = project("unknown", source(selection(1, 23, 27, "x", coding(REST.text(), 1))));
        Transfer<EvidenceBase> found = RefiProject.read(file).value().evidence(List.of(CLAIM));
        assertThat(found.value().items()).isEmpty();
        assertThat(found.report().count(TransferKind.LEFT_OUT, "PlainTextSelection"))
                .isEqualTo(1);
        ProjectMapping mapping = ProjectMapping.builder()
                .addClaims(CLAIM)
                .positions(PositionCount.UTF_16)
                .build();
        assertThat(RefiProject.read(file).value().evidence(mapping).value().items())
                .hasSize(1);
    }

    @Test
    void what_is_no_text_has_its_words_or_its_description() throws IOException {
        Path file = project(
                "NVivo",
                "<Sources><PDFSource guid='e0000000-0000-0000-0000-000000000002' name='b.pdf'>"
                        + "<PDFSelection guid='90000000-0000-0000-0000-000000000001' page='3' firstX='0' firstY='0'"
                        + " secondX='1' secondY='1'><Representation guid='90000000-0000-0000-0000-000000000011'>"
                        + "<PlainTextContent>We rest</PlainTextContent></Representation>"
                        + coding(REST.text(), 1) + "</PDFSelection></PDFSource>"
                        + "<AudioSource guid='e0000000-0000-0000-0000-000000000003'>"
                        + "<Transcript guid='e0000000-0000-0000-0000-000000000004'>"
                        + "<PlainTextContent>Ah. We do rest.</PlainTextContent>"
                        + "<SyncPoint guid='60000000-0000-0000-0000-000000000001' position='4'/>"
                        + "<SyncPoint guid='60000000-0000-0000-0000-000000000002' position='14'/>"
                        + "<TranscriptSelection guid='90000000-0000-0000-0000-000000000002'"
                        + " fromSyncPoint='60000000-0000-0000-0000-000000000001'"
                        + " toSyncPoint='60000000-0000-0000-0000-000000000002'>" + coding(REST.text(), 1)
                        + "</TranscriptSelection></Transcript>"
                        + "<AudioSelection guid='90000000-0000-0000-0000-000000000003' begin='61000' end='3725000'>"
                        + "<Description>A sigh</Description>" + coding(REST.text(), 1) + "</AudioSelection>"
                        + "<AudioSelection guid='90000000-0000-0000-0000-000000000005' begin='0' end='10000'>"
                        + "<Description>A cough</Description>" + coding(REST.text(), 1) + "</AudioSelection>"
                        + "<AudioSelection guid='90000000-0000-0000-0000-000000000004' begin='0' end='1'>"
                        + coding(REST.text(), 1) + "</AudioSelection></AudioSource></Sources>");
        assertThat(evidence(file).items())
                .extracting(item -> item.locator().orElseThrow())
                .containsExactly(
                        Locator.builder().quote("We rest").place("page 3").build(),
                        Locator.builder().quote("We do rest").start(4).end(14).build(),
                        Locator.builder().place("0:01:01 to 1:02:05").build(),
                        Locator.builder().place("0:00:00 to 0:00:10").build());
        TransferReport report = RefiProject.read(file).report();
        assertThat(report.count(TransferKind.READ, "Transcript")).isEqualTo(1);
        assertThat(report.count(TransferKind.READ, "SyncPoint")).isEqualTo(2);
        assertThat(report.count(TransferKind.READ, "AudioSelection")).isEqualTo(3);
    }

    @Test
    void a_project_without_an_archive_is_read_with_the_texts_it_holds() throws IOException {
        Path file = folder.resolve("p.qde");
        Files.writeString(
                file,
                ProjectFiles.HEAD.formatted("NVivo")
                        + "<Sources><TextSource guid='e0000000-0000-0000-0000-000000000001'><PlainTextContent>We rest"
                        + "</PlainTextContent>" + selection(1, 3, 7, "x", coding(REST.text(), 1))
                        + "</TextSource></Sources></Project>");
        assertThat(evidence(file).items().get(0).locator().flatMap(Locator::quote))
                .contains("rest");
    }

    @Test
    void the_project_of_an_archive_need_not_come_first() throws IOException {
        Path file = ProjectFiles.zip(
                folder.resolve("p.qdpx"),
                "Inside/Sources/f0000000-0000-0000-0000-000000000001.txt",
                TEXT,
                "Inside/",
                "",
                "Inside/Project.QDE",
                ProjectFiles.HEAD.formatted("NVivo") + source(selection(1, 23, 27, "x", coding(REST.text(), 1)))
                        + "</Project>");
        assertThat(evidence(file).items().get(0).locator().flatMap(Locator::quote))
                .contains("rest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../p.qde", "/p.qde", "a/../../p.qde", "C:\\p.qde", "..\\p.qde"})
    void a_file_outside_the_archive_is_refused(String name) throws IOException {
        Path file = ProjectFiles.zip(folder.resolve("p.qdpx"), name, "<Project name='a'/>");
        assertThatThrownBy(() -> RefiProject.read(file))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("outside the archive");
    }

    /** Unpacked six times, it is more than 250 times the size of the archive. */
    @Test
    void a_text_may_be_asked_for_any_number_of_times() throws IOException {
        String text = "a".repeat(1_100_000)
                + new Random(1).ints(3_000).mapToObj(Integer::toHexString).collect(joining());
        Path file = ProjectFiles.zip(
                folder.resolve("p.qdpx"),
                "project.qde",
                ProjectFiles.HEAD.formatted("NVivo") + source("") + "</Project>",
                "sources/f0000000-0000-0000-0000-000000000001.txt",
                text);
        assertThat(text.length() / Files.size(file)).isBetween(50L, 125L);
        try (ProjectTexts texts = RefiProject.read(file).value().texts()) {
            for (int i = 0; i < 6; i++) {
                assertThat(texts.apply(Id.of("e0000000-0000-0000-0000-000000000001")))
                        .contains(text);
            }
        }
    }

    @Test
    void paths_of_sources_lead_nowhere_but_into_the_archive() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "We rest");
        for (String path :
                List.of("absolute://" + secret, "relative:///secret.txt", "internal://../secret.txt", "" + secret)) {
            Path file = ProjectFiles.zip(
                    folder.resolve("p.qdpx"),
                    "project.qde",
                    ProjectFiles.HEAD.formatted("NVivo")
                            + "<Sources><TextSource guid='e0000000-0000-0000-0000-000000000001' plainTextPath='" + path
                            + "'>" + selection(1, 3, 7, "x", coding(REST.text(), 1))
                            + "</TextSource></Sources></Project>");
            Transfer<EvidenceBase> found = RefiProject.read(file).value().evidence(List.of(CLAIM));
            assertThat(found.value().items()).isEmpty();
            assertThat(found.report().count(TransferKind.LEFT_OUT, "text of a source"))
                    .isEqualTo(1);
        }
    }

    @Test
    void damage_that_still_unpacks_is_refused_with_the_name_of_the_file() throws IOException {
        Path file = folder.resolve("p.qdpx");
        String text = "sources/f0000000-0000-0000-0000-000000000001.txt";
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            zip.putNextEntry(new ZipEntry("project.qde"));
            zip.write((ProjectFiles.HEAD.formatted("NVivo") + source("") + "</Project>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(text));
            zip.write("We rest at night".getBytes(StandardCharsets.UTF_8));
        }
        String packed = Files.readString(file, StandardCharsets.ISO_8859_1);
        Id<Source> source = Id.of("e0000000-0000-0000-0000-000000000001");
        try (ProjectTexts texts = RefiProject.read(file).value().texts()) {
            assertThat(texts.apply(source)).contains("We rest at night");
        }

        Files.writeString(file, packed.replace("at night", "at noons"), StandardCharsets.ISO_8859_1);
        try (ProjectTexts texts = RefiProject.read(file).value().texts()) {
            assertThatThrownBy(() -> texts.apply(source))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("is damaged: the file " + text + " in it cannot be unpacked as it was");
        }

        Files.writeString(file, packed.replace("name=\"Rest\"", "name=\"Best\""), StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> RefiProject.read(file))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("is damaged: the file project.qde in it cannot be unpacked as it was");
    }

    @Test
    void hostile_archives_are_refused() throws IOException {
        Path file = folder.resolve("p.qdpx");
        ProjectFiles.zip(file, "project.qde", "<Project name='a'/>", "sources/a.txt", "", "Sources/A.txt", "");
        assertThatThrownBy(() -> RefiProject.read(file)).hasMessageContaining("two files of one name");
        ProjectFiles.zip(file, "project.qde", "<Project name='a'/>", "b.qde", "<Project name='a'/>");
        assertThatThrownBy(() -> RefiProject.read(file)).hasMessageContaining("more than one project");
        ProjectFiles.zip(file, "sources/a.txt", "a");
        assertThatThrownBy(() -> RefiProject.read(file)).hasMessageContaining("no project");
        ProjectFiles.zip(file, "project.qde", "<!DOCTYPE Project><Project name='a'/>");
        assertThatThrownBy(() -> RefiProject.read(file)).hasMessageContaining("document type");
        Files.writeString(file, "PK and nothing more");
        assertThatThrownBy(() -> RefiProject.read(file)).isInstanceOf(InvalidValueException.class);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("project.qde"));
            zip.write("<Project name='a'>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 40; i++) {
                zip.write(blanks);
            }
        }
        assertThatThrownBy(() -> RefiProject.read(file)).hasMessageContaining("unpacks to far more");
    }

    @Test
    void a_project_that_would_take_all_memory_is_refused() throws IOException {
        String text = "We rest. ".repeat(100_000);
        StringBuilder selections = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            selections.append(selection(1, 0, 899_999, "x", coding(REST.text(), 1))
                    .replace("000000000001}", String.format("0000000000%02d}", i)));
        }
        Path file = ProjectFiles.zip(
                folder.resolve("p.qdpx"),
                "project.qde",
                ProjectFiles.HEAD.formatted("NVivo") + source(selections.toString()) + "</Project>",
                "sources/f0000000-0000-0000-0000-000000000001.txt",
                text);
        RefiProject project = RefiProject.read(file).value();
        assertThatThrownBy(() -> project.evidence(List.of(CLAIM)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("has quotes, notes and roles of more than 50000000 characters in all");
        Path codes = Files.writeString(
                folder.resolve("p.qde"),
                "<Project name='a'><Sources>"
                        + "<VideoSource guid='e0000000-0000-0000-0000-000000000001'/>".repeat(1_000_001));
        assertThatThrownBy(() -> RefiProject.read(codes)).hasMessageContaining("more than a million");
    }
}
