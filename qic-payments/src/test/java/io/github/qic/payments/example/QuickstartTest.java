package io.github.qic.payments.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.pdsa.project.ImprovementProjects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path own;

    @BeforeEach
    void copyPeach() throws IOException {
        own = Files.writeString(
                folder.resolve("own.json"), Collaborative.DOCUMENT.write(PeachCollaborative.collaborative()));
    }

    private int run(Path file) {
        return Quickstart.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                file.toString(),
                folder.resolve("result").toString());
    }

    @Test
    void the_published_counts_are_printed() {
        assertThat(run(own)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("44 people came to at least one learning event, 34 to all 4.")
                .contains("ALL STATEMENTS: 16 organisations, 115 attendances, £8,310.49\n")
                .contains("NOT VERIFIED: 5 figures; read in an official table before you pay.\n")
                .endsWith(
                        "They are those of your collaborative. Bands, rates, addresses, accounts and invoice numbers are examples.\n");
    }

    @Test
    void a_count_of_one_is_singular() throws IOException {
        Collaborative peach = PeachCollaborative.collaborative();
        Register first = Register.of(List.of(peach.register().attendances().stream()
                .filter(a -> a.participant().equals(Id.of("P02")))
                .findFirst()
                .orElseThrow()));
        Files.writeString(
                own,
                Collaborative.DOCUMENT.write(peach.toBuilder().register(first).build()));
        assertThat(run(own)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("1 person came to at least one learning event, 0 to all 4.\n")
                .contains("ALL STATEMENTS: 1 organisation, 1 attendance, £171.72\n")
                .contains("NOT VERIFIED: 1 figure; read");
    }

    /**
     * By hand from the pay table: Band 7, point 26, 2016/17 is £31,383; / 52.143 / 37.5 = 16.0497, so £16.05 an hour; 360
     * minutes are £96.30. Band 4, point 11, is £19,217: 9.8279, so £9.83; 330 minutes are 54.065, half up £54.07.
     */
    @Test
    void lines_are_right_to_the_penny() {
        run(own);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .anySatisfy(line -> assertThat(line)
                        .containsSubsequence("2016-09-21", "Care home manager", "Band 7", "360", "£16.05", "£96.30"))
                .anySatisfy(line -> assertThat(line)
                        .containsSubsequence("2016-09-21", "Care home worker", "Band 4", "330", "£9.83", "£54.07"));
    }

    @Test
    void every_document_is_written_and_reads_back() throws IOException {
        run(own);
        Path result = folder.resolve("result");
        assertThat(Collaborative.DOCUMENT.read(result.resolve("collaborative.json")))
                .isEqualTo(PeachCollaborative.collaborative());
        Claims claims = Claims.DOCUMENT.read(result.resolve("claims.json"));
        assertThat(result.resolve("tables.xlsx")).isNotEmptyFile();
        long pence = 0;
        for (Path file : invoices(result)) {
            pence += Invoice.DOCUMENT.read(file).totals().net().pence();
        }
        assertThat(pence).isEqualTo(claims.total().pence()).isPositive();
    }

    /** The published run: theory and projects as well. */
    @Test
    void every_document_of_peach_reads_back() throws IOException {
        Report report = Report.ofPeach();
        assertThat(Inquiry.DOCUMENT.read(report.files().get("inquiry.json"))).isEqualTo(PeachInquiry.inquiry());
        assertThat(ImprovementProjects.DOCUMENT
                        .read(report.files().get("improvement-projects.json"))
                        .projects())
                .hasSize(4);
        assertThat(report.files().get("programme-theory.mmd")).startsWith("flowchart");
        assertThat(report.text()).contains("The paper gives the bands but no pay point", "PDSA CYCLES");
    }

    @Test
    void nothing_of_peach_is_written_under_the_name_of_another_collaborative() throws IOException {
        Files.writeString(
                own,
                Collaborative.DOCUMENT.write(PeachCollaborative.collaborative().toBuilder()
                        .name("Fewer falls")
                        .provenance(List.of())
                        .build()));
        assertThat(run(own)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("Fewer falls\n")
                .contains("The scheme is an example")
                .doesNotContain("PEACH", "The paper", "PDSA");
        assertThat(folder.resolve("result/inquiry.json")).doesNotExist();
    }

    @Test
    void no_file_of_an_earlier_run_is_left_and_no_other_file_is_touched() throws IOException {
        Path invoices = Files.createDirectories(folder.resolve("result/invoices"));
        Files.writeString(invoices.resolve("EXAMPLE999.json"), "{}");
        Files.writeString(folder.resolve("result/inquiry.json"), "{}");
        Path other = Files.writeString(invoices.resolve("mine.json"), "{}");
        assertThat(run(own)).isZero();
        assertThat(invoices.resolve("EXAMPLE999.json")).doesNotExist();
        assertThat(folder.resolve("result/inquiry.json")).doesNotExist();
        assertThat(invoices.resolve("EXAMPLE016.json")).exists();
        assertThat(other).hasContent("{}");
        Files.delete(other);
    }

    private static List<Path> invoices(Path result) throws IOException {
        try (Stream<Path> files = Files.list(result.resolve("invoices"))) {
            return files.filter(f -> f.toString().endsWith(".json")).toList();
        }
    }

    @Test
    void an_invalid_file_is_refused_with_the_json_pointer_and_nothing_is_written() throws IOException {
        Files.writeString(own, Files.readString(own).replaceFirst("\"site\": \"site-3\"", "\"site\": \"site-9\""));
        assertThat(run(own)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .containsPattern("own.json was refused, and nothing was written:\\R  /organisations/[0-9]+/site: ")
                .contains("unknown site: site-9");
        assertThat(out.size()).isZero();
        assertThat(folder.resolve("result")).doesNotExist();
    }

    @Test
    void attendances_that_cannot_be_priced_are_listed_with_the_reason() throws IOException {
        // Moved by 14 years, after the last day of the pay tables.
        Files.writeString(
                own,
                Files.readString(own)
                        .replace("\"2016-", "\"2030-")
                        .replace("\"2017-", "\"2031-")
                        .replace("\"2018-", "\"2032-"));
        assertThat(run(own)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("- 155 not eligible, such as P01/event-1/2030-09-21T10:00: NHS and university staff")
                .contains("- 115 no rate, such as P02/event-1/2030-09-21T10:00: table salaried-gp covers salaried GP")
                .contains("NOT VERIFIED: 0 figures.\n")
                .doesNotContain("RATES USED");
    }

    @Test
    void the_example_is_the_same_whatever_the_locale() {
        run(own);
        String before = out.toString(StandardCharsets.UTF_8);
        out.reset();
        Locale locale = Locale.getDefault();
        try {
            // Egypt has its own digits.
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(run(own)).isZero();
        } finally {
            Locale.setDefault(locale);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(before);
    }

    @Test
    void a_folder_in_place_of_a_file_is_named() {
        assertThat(run(folder)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Cannot read " + folder);
    }

    @Test
    void a_file_in_place_of_the_folder_is_named() throws IOException {
        Files.createFile(folder.resolve("result"));
        assertThat(run(own)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("result is not a folder; nothing was written.");
        assertThat(out.size()).isZero();
    }

    @Test
    void a_missing_file_is_named() {
        assertThat(run(folder.resolve("none.json"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("There is no file")
                .contains("none.json");
    }
}
