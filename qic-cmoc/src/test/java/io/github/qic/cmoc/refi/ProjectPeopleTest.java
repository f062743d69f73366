package io.github.qic.cmoc.refi;

import static io.github.qic.cmoc.refi.ProjectFiles.guid;
import static io.github.qic.cmoc.refi.ProjectFiles.rest;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To whom the passages of a project belong, and where. */
class ProjectPeopleTest {
    private static final CodeClaim CLAIM = new CodeClaim(Guid.of(guid('c', 1)), Id.of("rest"), BearingKind.SUPPORTS);

    @TempDir
    Path folder;

    private Transfer<EvidenceBase> found(String cases, String sources, String after) throws IOException {
        Path file = Files.writeString(
                folder.resolve("p.qde"),
                ProjectFiles.HEAD.formatted("NVivo") + "<Cases>" + cases + "</Cases><Sources>" + sources + "</Sources>"
                        + after + "</Project>");
        return RefiProject.read(file).value().evidence(List.of(CLAIM));
    }

    private static String person(String guid, String name, String inside) {
        return "<Case guid='" + guid + "' name='" + name + "'>" + inside + "</Case>";
    }

    private static String value(int variable, String text) {
        return "<VariableValue><VariableRef targetGUID='" + guid('b', variable) + "'/><TextValue>" + text
                + "</TextValue></VariableValue>";
    }

    private static String selectionRef(int number) {
        return "<SelectionRef targetGUID='" + guid('9', number) + "'/>";
    }

    private static String text(String inside) {
        return "<TextSource guid='" + guid('e', 1) + "'><PlainTextContent>We rest at night</PlainTextContent>" + inside
                + "</TextSource>";
    }

    private static String passage(int number, int start, int end, String coding) {
        return "<PlainTextSelection guid='" + guid('9', number) + "' startPosition='" + start + "' endPosition='" + end
                + "'>" + coding + "</PlainTextSelection>";
    }

    private static Optional<String> participant(Evidence item) {
        return item.speaker().flatMap(Speaker::participant).map(Id::value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<PDFSource guid='%1$s'><PDFSelection guid='%2$s' page='1'>%3$s</PDFSelection></PDFSource>",
                "<PictureSource guid='%1$s'><PictureSelection guid='%2$s'>%3$s</PictureSelection></PictureSource>",
                "<VideoSource guid='%1$s'><VideoSelection guid='%2$s' begin='0' end='9'>%3$s</VideoSelection>"
                        + "</VideoSource>",
                "<AudioSource guid='%1$s'><AudioSelection guid='%2$s' begin='0' end='9'>%3$s</AudioSelection>"
                        + "</AudioSource>"
            })
    void a_passage_that_is_no_text_belongs_to_its_own_case_before_that_of_its_source(String source) throws IOException {
        Evidence item = found(
                        person(
                                        guid('d', 1),
                                        "P1",
                                        "<SourceRef targetGUID='" + guid('e', 1) + "'/>" + value(2, "Elm House"))
                                + person(guid('d', 2), "P2", value(2, "Oak House") + selectionRef(1)),
                        source.formatted(guid('e', 1), guid('9', 1), "<Description>A sigh</Description>" + rest()),
                        "")
                .value()
                .items()
                .get(0);
        assertThat(participant(item)).contains("P2");
        assertThat(item.sites()).containsExactly(Id.of("oak-house"));
    }

    /** Two people say a passage together; nobody is the one speaker of what lies in it. */
    @Test
    void the_same_words_may_be_of_several_cases() throws IOException {
        Evidence item = found(
                        person(guid('d', 1), "P1", value(2, "Elm House") + selectionRef(1))
                                + person(guid('d', 2), "P2", value(2, "Oak House") + selectionRef(2)),
                        text(passage(1, 0, 16, "") + passage(2, 0, 16, "") + passage(3, 3, 7, rest())),
                        "")
                .value()
                .items()
                .get(0);
        assertThat(item.speaker()).isEmpty();
        assertThat(item.sites()).containsExactly(Id.of("elm-house"), Id.of("oak-house"));
    }

    @Test
    void people_of_one_pseudonym_or_of_guids_that_begin_alike_are_told_apart() throws IOException {
        List<Evidence> items = found(
                        person(guid('d', 1), "P 1", selectionRef(1))
                                + person(guid('d', 2), "P-1", selectionRef(2))
                                + person(guid('d', 3), "Mary", selectionRef(3))
                                + person(guid('d', 4), "Anna", selectionRef(4))
                                + person(guid('1', 5), "Jane", selectionRef(5)),
                        text(passage(1, 0, 2, rest())
                                + passage(2, 0, 2, rest())
                                + passage(3, 0, 2, rest())
                                + passage(4, 0, 2, rest())
                                + passage(5, 0, 2, rest())),
                        "")
                .value()
                .items();
        assertThat(items)
                .extracting(item -> participant(item).orElseThrow())
                .containsExactly(
                        "P-1-" + guid('d', 1),
                        "P-1-" + guid('d', 2),
                        "case-" + guid('d', 3),
                        "case-" + guid('d', 4),
                        "case-10000000");
    }

    @Test
    void sites_and_stages_of_any_script_and_length_are_told_apart() throws IOException {
        String trust = "Northern and Eastern Regional Care Home Trust ";
        List<String> names = List.of("Дом 1", "Школа 1", "養老院", trust + "A", trust + "B", "Oak House");
        StringBuilder cases = new StringBuilder();
        StringBuilder passages = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            cases.append(person(guid('d', i + 1), "P" + i, value(2, names.get(i)) + selectionRef(i)));
            passages.append(passage(i, 0, 2, rest()));
        }
        List<Id<?>> sites = found(cases.toString(), text(passages.toString()), "").value().items().stream()
                .<Id<?>>flatMap(item -> item.sites().stream())
                .toList();
        assertThat(sites).hasSize(6).doesNotHaveDuplicates().contains(Id.of("oak-house"));
    }

    @Test
    void without_cases_the_role_of_a_source_is_that_of_its_speaker() throws IOException {
        Evidence item = found("", text(passage(1, 3, 7, rest()) + value(1, "GP")), "")
                .value()
                .items()
                .get(0);
        assertThat(item.speaker())
                .contains(Speaker.builder().roleAsSaid("GP").role(Role.GP).build());
    }

    @Test
    void what_was_deleted_or_is_there_twice_is_reported() throws IOException {
        String note = "<Note guid='" + guid('7', 1) + "' name='%s'/>";
        Path file = Files.writeString(
                folder.resolve("p.qde"),
                ProjectFiles.HEAD
                                .formatted("NVivo")
                                .replace("</Users>", "<User guid='" + guid('a', 1) + "' name='Zoe'/></Users>")
                                .replace(
                                        "</Variables>",
                                        "<Variable guid='" + guid('b', 1) + "' name='Colour'/></Variables>")
                        + "<Cases>"
                        + person(
                                guid('d', 1),
                                "P1",
                                value(1, "GP") + value(1, "Nurse") + value(9, "x") + selectionRef(1))
                        + person(guid('d', 1), "P2", value(1, "Nurse") + selectionRef(1)) + "</Cases><Sources>"
                        + text(passage(
                                1,
                                3,
                                7,
                                rest() + rest().replace("'><", "' creatingUser='" + guid('a', 8) + "'><")
                                        + "<NoteRef targetGUID='" + guid('7', 1) + "'/><NoteRef targetGUID='"
                                        + guid('7', 9) + "'/>"))
                        + "</Sources><Notes>" + note.formatted("First") + note.formatted("Second")
                        + "</Notes></Project>");
        Transfer<RefiProject> read = RefiProject.read(file);
        ProjectMapping mapping = ProjectMapping.builder()
                .addClaims(CLAIM, new CodeClaim(Guid.of(guid('c', 9)), Id.of("gone"), BearingKind.SUPPORTS))
                .siteVariable("Haus")
                .build();
        Transfer<EvidenceBase> found = read.value().evidence(mapping);
        Evidence item = found.value().items().get(0);
        assertThat(participant(item)).contains("P1");
        assertThat(item.speaker().flatMap(Speaker::role)).contains(Role.GP);
        assertThat(item.note()).contains("First");
        for (String element : List.of("User", "Variable", "Case", "Note")) {
            assertThat(read.report().entries())
                    .contains(new TransferEntry(TransferKind.LEFT_OUT, element, 1, "has the GUID of another"));
        }
        assertThat(read.report().entries())
                .contains(new TransferEntry(
                        TransferKind.LEFT_OUT, "VariableValue", 1, "is not the only one of its variable"));
        assertThat(found.report().entries())
                .contains(
                        new TransferEntry(TransferKind.LEFT_OUT, "VariableValue", 1, "is of an unknown variable"),
                        new TransferEntry(TransferKind.LEFT_OUT, "NoteRef", 1, "refers to no note of the project"),
                        new TransferEntry(
                                TransferKind.LEFT_OUT, "Code", 1, "stands for a claim, but is not in the project"),
                        new TransferEntry(
                                TransferKind.LEFT_OUT,
                                "Variable",
                                1,
                                "is named by the mapping, but not in the project"),
                        new TransferEntry(
                                TransferKind.CHANGED, "Coding", 1, "its coder is not among the users of the project"));
    }

    @Test
    void what_is_coded_in_a_note_is_reported() throws IOException {
        Transfer<EvidenceBase> found = found(
                "",
                "",
                "<Notes><Note guid='" + guid('7', 1) + "'><PlainTextContent>I think</PlainTextContent>"
                        + passage(1, 0, 7, rest()) + passage(2, 0, 7, "") + rest() + "</Note></Notes>");
        assertThat(found.value().items()).isEmpty();
        assertThat(found.report().entries())
                .contains(
                        new TransferEntry(
                                TransferKind.LEFT_OUT, "PlainTextSelection", 1, "is in a note, which is not a source"),
                        new TransferEntry(TransferKind.LEFT_OUT, "Coding", 1, "is on a note, which is not a source"));
    }
}
