package io.github.qic.cmoc.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole build runs in less memory than the limit of what large projects may take. */
class LargeProjectTest {
    private static final int SOURCES = 40;
    private static final int CODINGS = 500;

    @Test
    void twenty_thousand_codings_are_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.qdpx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("project.qde"));
            zip.write((ProjectFiles.HEAD.formatted("NVivo") + "<Sources>").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < SOURCES; i++) {
                zip.write(source(i).getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</Sources></Project>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < SOURCES; i++) {
                zip.putNextEntry(new ZipEntry("sources/" + i + ".txt"));
                zip.write("We rest \uD83D\uDE42 and we do not.\r\n"
                        .repeat(CODINGS * 2)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        Transfer<RefiProject> project = RefiProject.read(file);
        assertThat(project.report().count(TransferKind.READ, "Coding")).isEqualTo(SOURCES * CODINGS);
        EvidenceBase evidence = project.value()
                .evidence(List.of(new CodeClaim(
                        Guid.of("c0000000-0000-0000-0000-000000000001"), Id.of("rest"), BearingKind.SUPPORTS)))
                .value();
        assertThat(evidence.items()).hasSize(SOURCES * CODINGS);
        assertThat(evidence.items().stream()
                        .flatMap(item -> item.locator().stream())
                        .flatMap(locator -> locator.quote().stream())
                        .distinct())
                .containsExactly("rest \uD83D\uDE42");
    }

    @Test
    void users_of_the_same_initials_are_told_apart_however_many_they_are() throws IOException {
        StringBuilder users = new StringBuilder("<Project name='a'><Users>");
        for (int i = 1; i <= 30_000; i++) {
            users.append("<User guid='").append(guid("a", i)).append("' name='Ann'/>");
        }
        ProjectReader read = ProjectReader.read(new ByteArrayInputStream(
                users.append("</Users></Project>").toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(read.coders.get(Guid.of(guid("a", 1)))).isEqualTo("A");
        assertThat(read.coders.get(Guid.of(guid("a", 2)))).isEqualTo("A2");
        assertThat(read.coders.get(Guid.of(guid("a", 30_000)))).isEqualTo("A30000");
    }

    /** Passages that are coded with "Rest", each of which has something inside. */
    private static String coded(int passages, String inside) {
        StringBuilder source = new StringBuilder("<Sources><TextSource guid='" + guid("e", 1) + "' name='Talk'>"
                + "<PlainTextContent>We rest</PlainTextContent>");
        for (int i = 0; i < passages; i++) {
            source.append("<PlainTextSelection guid='")
                    .append(guid("9", i))
                    .append("' startPosition='3' endPosition='7'><Coding><CodeRef targetGUID='")
                    .append(guid("c", 1))
                    .append("'/></Coding>")
                    .append(inside)
                    .append("</PlainTextSelection>");
        }
        return source.append("</TextSource></Sources>").toString();
    }

    private static EvidenceBase evidence(Path folder, String parts) throws IOException {
        Path file =
                Files.writeString(folder.resolve("p.qde"), ProjectFiles.HEAD.formatted("NVivo") + parts + "</Project>");
        return RefiProject.read(file)
                .value()
                .evidence(List.of(new CodeClaim(Guid.of(guid("c", 1)), Id.of("rest"), BearingKind.SUPPORTS)))
                .value();
    }

    private static String withNote(int passages, int length) {
        return coded(passages, "<NoteRef targetGUID='" + guid("7", 1) + "'/>") + "<Notes><Note guid='" + guid("7", 1)
                + "'><PlainTextContent>" + "x".repeat(length) + "</PlainTextContent></Note></Notes>";
    }

    /** The note of 24,996 characters and the quote of 4 are on 2,000 passages, which makes 50 million. */
    @Test
    void a_note_on_many_passages_is_held_once_and_counted_for_each(@TempDir Path folder) throws IOException {
        EvidenceBase evidence = evidence(folder, withNote(2_000, 24_996));
        String note = evidence.items().get(0).note().orElseThrow();
        assertThat(note).hasSize(24_996);
        assertThat(evidence.items())
                .hasSize(2_000)
                .allSatisfy(item -> assertThat(item.note().orElseThrow()).isSameAs(note));
        assertThatThrownBy(() -> evidence(folder, withNote(2_000, 24_997)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("has quotes, notes and roles of more than 50000000 characters in all");
        assertThatThrownBy(() -> evidence(folder, withNote(20_000, 500_000)))
                .hasMessage("has quotes, notes and roles of more than 50000000 characters in all");
    }

    @Test
    void a_role_of_many_passages_is_counted_for_each(@TempDir Path folder) throws IOException {
        String person = "<Cases><Case guid='" + guid("d", 9) + "' name='P1'><VariableValue><VariableRef targetGUID='"
                + guid("b", 1) + "'/><TextValue>%s</TextValue></VariableValue><SourceRef targetGUID='" + guid("e", 1)
                + "'/></Case></Cases>";
        assertThat(evidence(folder, person.formatted("x".repeat(24_996)) + coded(2_000, ""))
                        .items())
                .hasSize(2_000);
        assertThatThrownBy(() -> evidence(folder, person.formatted("x".repeat(24_997)) + coded(2_000, "")))
                .hasMessage("has quotes, notes and roles of more than 50000000 characters in all");
    }

    /** All of one site, unless each has its own; each has a value that says nothing. */
    private static String cases(int count, boolean ownSites) {
        StringBuilder cases = new StringBuilder("<Cases>");
        for (int i = 0; i < count; i++) {
            cases.append("<Case guid='")
                    .append(guid("d", 10 + i))
                    .append("' name='")
                    .append(i == 0 ? "Mary" : "P" + i)
                    .append("'><VariableValue><VariableRef targetGUID='")
                    .append(guid("b", 2))
                    .append("'/><TextValue>Oak ")
                    .append(ownSites ? i : 1)
                    .append("</TextValue></VariableValue><SourceRef targetGUID='")
                    .append(guid("e", 1))
                    .append("'/></Case>");
        }
        return cases.append("</Cases>").toString();
    }

    @Test
    void many_cases_of_a_source_are_gone_through_once_for_all_its_passages(@TempDir Path folder) throws IOException {
        EvidenceBase evidence = evidence(folder, cases(20_000, false) + coded(20_000, ""));
        assertThat(evidence.items()).hasSize(20_000);
        assertThat(evidence.items().get(19_999).sites()).containsExactly(Id.of("oak-1"));
        assertThat(evidence.items().get(19_999).speaker()).isEmpty();
        assertThat(evidence.sources().get(0).site()).contains(Id.of("oak-1"));
    }

    @Test
    void the_sites_of_all_passages_are_at_most_a_million(@TempDir Path folder) throws IOException {
        assertThat(evidence(folder, cases(500, true) + coded(2_000, ""))
                        .items()
                        .get(1_999)
                        .sites())
                .hasSize(500);
        assertThatThrownBy(() -> evidence(folder, cases(500, true) + coded(2_001, "")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("has more than 1000000 sites of passages in all");
        assertThatThrownBy(() -> evidence(folder, cases(20_000, true) + coded(20_000, "")))
                .hasMessage("has more than 1000000 sites of passages in all");
    }

    /** Each passage refers to the case, and the case to each passage. */
    @Test
    void a_case_of_many_values_and_passages_is_gone_through_once(@TempDir Path folder) throws IOException {
        StringBuilder person = new StringBuilder("<Cases><Case guid='" + guid("d", 9) + "' name='P1'>");
        for (int i = 0; i < 20_000; i++) {
            person.append("<VariableValue><VariableRef targetGUID='")
                    .append(guid("f", i))
                    .append("'/><TextValue>x</TextValue></VariableValue><SelectionRef targetGUID='")
                    .append(guid("9", i))
                    .append("'/>");
        }
        EvidenceBase evidence = evidence(
                folder,
                person + "</Case></Cases>"
                        + coded(20_000, "<Coding><CodeRef targetGUID='" + guid("d", 9) + "'/></Coding>"));
        assertThat(evidence.items()).hasSize(20_000);
        assertThat(evidence.items().get(19_999).speaker().orElseThrow().participant())
                .contains(Id.of("P1"));
    }

    @Test
    void passages_of_one_guid_are_looked_up_once(@TempDir Path folder) throws IOException {
        String cases = cases(20_000, false)
                .replaceAll("<SourceRef[^>]*>", "<SelectionRef targetGUID='" + guid("9", 1) + "'/>");
        EvidenceBase evidence = evidence(
                folder, cases + coded(20_000, "").replaceAll("guid='90[-0-9]*'", "guid='" + guid("9", 1) + "'"));
        assertThat(evidence.items()).hasSize(1);
        assertThat(evidence.items().get(0).sites()).containsExactly(Id.of("oak-1"));
    }

    @Test
    void a_code_of_many_claims_on_many_passages_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("p.qde"), ProjectFiles.HEAD.formatted("NVivo") + coded(2_000, "") + "</Project>");
        RefiProject project = RefiProject.read(file).value();
        Guid rest = Guid.of(guid("c", 1));
        List<CodeClaim> claims = IntStream.range(0, 20_000)
                .mapToObj(i -> new CodeClaim(rest, Id.of("claim-" + i), BearingKind.SUPPORTS))
                .toList();
        assertThatThrownBy(() -> project.evidence(claims))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("has more than 1000000 bearings of codings on claims in all");
    }

    @Test
    void a_variable_of_a_long_name_is_compared_once_for_all_its_values(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("p.qde"),
                ProjectFiles.HEAD.formatted("NVivo").replace("\"Site\"", '"' + "Z".repeat(4_000_000) + '"')
                        + cases(20_000, false) + coded(1, "") + "</Project>");
        EvidenceBase evidence = RefiProject.read(file)
                .value()
                .evidence(List.of(new CodeClaim(Guid.of(guid("c", 1)), Id.of("rest"), BearingKind.SUPPORTS)))
                .value();
        assertThat(evidence.items().get(0).sites()).isEmpty();
    }

    @Test
    void a_long_name_of_a_code_without_a_claim_is_reported_once_for_all_its_codings(@TempDir Path folder)
            throws IOException {
        String name = "x".repeat(1_000_000);
        Path file = Files.writeString(
                folder.resolve("p.qde"),
                ProjectFiles.HEAD.formatted("NVivo").replace("\"Rest\"", '"' + name + '"') + coded(20_000, "")
                        + "</Project>");
        assertThat(RefiProject.read(file).value().evidence(List.of()).report().entries())
                .contains(new TransferEntry(
                        TransferKind.LEFT_OUT, "Coding", 20_000, "has a code that stands for no claim: " + name));
    }

    /** A line has 27 UTF-16 units, the passage is from 3 to 10 of each. */
    private static String source(int number) {
        StringBuilder source = new StringBuilder("<TextSource guid='" + guid("e", number)
                + "' name='Talk' plainTextPath='internal://" + number + ".txt'>");
        for (int i = 0; i < CODINGS; i++) {
            int start = 27 * i + 3;
            source.append("<PlainTextSelection guid='")
                    .append(guid("9", number * CODINGS + i))
                    .append("' startPosition='")
                    .append(start)
                    .append("' endPosition='")
                    .append(start + 7)
                    .append("'><Coding guid='")
                    .append(guid("8", number * CODINGS + i))
                    .append("' creatingUser='a0000000-0000-0000-0000-000000000001'>"
                            + "<CodeRef targetGUID='c0000000-0000-0000-0000-000000000001'/></Coding>"
                            + "</PlainTextSelection>");
        }
        return source.append("</TextSource>").toString();
    }

    private static String guid(String first, int number) {
        return first + String.format("0000000-0000-0000-0000-%012d", number);
    }
}
