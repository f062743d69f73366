package io.github.qic.cmoc.refi;

import static io.github.qic.cmoc.refi.ProjectFiles.guid;
import static io.github.qic.cmoc.refi.ProjectFiles.rest;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.quote.QuoteMatch;
import io.github.qic.cmoc.quote.QuotePlace;
import io.github.qic.cmoc.quote.SourceText;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts of a project, where they are and what they say. */
class ProjectTextsTest {
    private static final CodeClaim CLAIM = new CodeClaim(Guid.of(guid('c', 1)), Id.of("rest"), BearingKind.SUPPORTS);

    @TempDir
    Path folder;

    private static String project(String sources) {
        return ProjectFiles.HEAD.formatted("NVivo") + sources + "</Project>";
    }

    private static String passage(int number, int start, int end) {
        return "<PlainTextSelection guid='" + guid('9', number) + "' startPosition='" + start + "' endPosition='" + end
                + "'>" + rest() + "</PlainTextSelection>";
    }

    private static Transfer<EvidenceBase> found(Path file) throws IOException {
        return RefiProject.read(file).value().evidence(List.of(CLAIM));
    }

    private static Optional<String> quote(Evidence item) {
        return item.locator().flatMap(Locator::quote);
    }

    private Path file(String sources) throws IOException {
        return Files.writeString(folder.resolve("p.qde"), project("<Sources>" + sources + "</Sources>"));
    }

    @Test
    void every_quote_is_at_its_positions_in_the_text_of_its_source() throws IOException {
        String transcript = "<Transcript guid='%s' name='%s'><PlainTextContent>%s</PlainTextContent>%s</Transcript>";
        Path file = file("<AudioSource guid='" + guid('e', 1) + "' name='Talk'>"
                + transcript.formatted(guid('f', 1), "", "We rest", passage(1, 3, 7))
                + transcript.formatted(guid('f', 2), "", "Nous dormons la nuit", passage(2, 5, 12))
                + transcript.formatted(guid('f', 3), "Deutsch", "Wir schlafen... [lacht]", passage(3, 14, 19))
                + transcript.formatted(guid('f', 4), "", "Not coded", "") + "</AudioSource>");
        EvidenceBase evidence = found(file).value();
        assertThat(evidence.sources())
                .extracting(source -> source.id().value() + " " + source.label())
                .containsExactly(guid('e', 1) + " Talk", guid('f', 2) + " Talk, text 2", guid('f', 3) + " Deutsch");
        assertThat(evidence.items())
                .extracting(item -> quote(item).orElseThrow())
                .containsExactly("rest", "dormons", ". [la");
        try (ProjectTexts texts = RefiProject.read(file).value().texts()) {
            assertThat(evidence.items())
                    .extracting(item -> SourceText.of(texts.apply(item.source()).orElseThrow())
                            .match(item.locator().orElseThrow())
                            .map(QuoteMatch::place))
                    .containsOnly(Optional.of(QuotePlace.AT_ITS_POSITIONS));
        }
    }

    @Test
    void a_transcript_whose_guid_is_not_its_own_is_left_out() throws IOException {
        String transcript = "<Transcript guid='%s'><PlainTextContent>We rest</PlainTextContent>%s</Transcript>";
        Transfer<EvidenceBase> found = found(file("<AudioSource guid='" + guid('e', 1) + "'>"
                + transcript.formatted(guid('f', 1), passage(1, 3, 7))
                + transcript.formatted(guid('e', 1), passage(2, 0, 2)) + "</AudioSource>"));
        assertThat(found.value().items())
                .extracting(item -> quote(item).orElseThrow())
                .containsExactly("rest");
        assertThat(found.report().entries())
                .contains(new TransferEntry(TransferKind.LEFT_OUT, "text of a source", 1, "has the GUID of another"));
    }

    @Test
    void a_passage_of_which_nothing_is_seen_is_left_out() throws IOException {
        Transfer<EvidenceBase> found = found(file("<TextSource guid='" + guid('e', 1)
                + "'><PlainTextContent>We &#x85;rest</PlainTextContent>" + passage(1, 3, 4)
                + passage(2, 4, 8) + "</TextSource>"));
        assertThat(found.value().items())
                .extracting(item -> quote(item).orElseThrow())
                .containsExactly("rest");
        assertThat(found.report().count(TransferKind.LEFT_OUT, "PlainTextSelection"))
                .isEqualTo(1);
    }

    /** The words of a part of a page may be in a file of their own; what is said about them is not said of the passage. */
    @Test
    void a_passage_of_a_page_has_the_words_of_its_representation() throws IOException {
        Path file = ProjectFiles.zip(
                folder.resolve("p.qdpx"),
                "project.qde",
                project("<Sources><PDFSource guid='" + guid('e', 1) + "'><PDFSelection guid='" + guid('9', 1)
                        + "' page='2'><Description>A box</Description><Representation guid='" + guid('f', 1)
                        + "' plainTextPath='internal://a.txt'><Description>By OCR</Description></Representation>"
                        + rest() + "</PDFSelection></PDFSource></Sources>"),
                "sources/a.txt",
                "We rest");
        Evidence item = found(file).value().items().get(0);
        assertThat(item.locator())
                .contains(Locator.builder().place("page 2").quote("We rest").build());
        assertThat(item.summary()).contains("A box");
    }

    @ParameterizedTest
    @CsvSource({
        "internal://My file.txt, My file.txt",
        "internal://My%20file+1.txt, My file+1.txt",
        "internal://100%.txt, 100%.txt",
        "internal://Gespr%C3%A4ch %F0%9F%99%82 $1.txt, Gespräch 🙂 $1.txt",
        "Internal://My file.txt, My file.txt",
        "internal://A%20B.txt, A%20B.txt",
    })
    void a_text_is_found_by_its_path(String path, String name) throws IOException {
        Path file = ProjectFiles.zip(
                folder.resolve("p.qdpx"),
                "project.qde",
                project("<Sources><TextSource guid='" + guid('e', 1) + "' plainTextPath='" + path
                        + "'><PlainTextContent/>" + passage(1, 3, 7) + "</TextSource></Sources>"),
                "__MACOSX/._project.qde",
                "Mac",
                "sources/" + name,
                "We rest");
        assertThat(found(file).value().items())
                .extracting(item -> quote(item).orElseThrow())
                .containsExactly("rest");
    }

    @Test
    void names_of_other_files_need_not_be_in_utf_8() throws IOException {
        Path file = folder.resolve("p.qdpx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.ISO_8859_1)) {
            zip.putNextEntry(new ZipEntry("project.qde"));
            zip.write(project("").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("sources/Gespr\u00E4ch.pdf"));
        }
        assertThat(RefiProject.read(file).value().name()).isEqualTo("Quiet nights");
    }

    @ParameterizedTest
    @CsvSource({
        "plainTextPath='internal://b.txt', is not in the archive",
        "plainTextPath='internal://a.txt', is neither UTF-8 nor UTF-16",
        "richTextPath='internal://a.docx', is not there as plain text",
    })
    void a_text_is_left_out_for_one_reason_that_is_true(String path, String reason) throws IOException {
        Path file = folder.resolve("p.qdpx");
        Charset other = StandardCharsets.ISO_8859_1;
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("project.qde"));
            zip.write(project("<Sources><TextSource guid='" + guid('e', 1) + "' " + path + ">"
                            + passage(1, 3, 7)
                                    .replace(
                                            rest(),
                                            rest() + "<Description>Tired</Description>" + "<NoteRef targetGUID='"
                                                    + guid('7', 1) + "'/>")
                            + "</TextSource></Sources><Notes><Note guid='" + guid('7', 1) + "' name='Memo' " + path
                            + "/></Notes>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("sources/a.txt"));
            zip.write("R\u00FChe".getBytes(other));
        }
        Transfer<EvidenceBase> found = found(file);
        assertThat(found.value().items()).extracting(Evidence::note).containsExactly(Optional.of("Memo"));
        assertThat(found.report().entries())
                .filteredOn(entry -> entry.element().startsWith("text of"))
                .containsExactlyInAnyOrder(
                        new TransferEntry(TransferKind.LEFT_OUT, "text of a source", 1, reason),
                        new TransferEntry(TransferKind.LEFT_OUT, "text of a note", 1, reason));
        try (ProjectTexts texts = RefiProject.read(file).value().texts()) {
            assertThat(texts.apply(Id.of(guid('e', 1)))).isEmpty();
        }
    }
}
