package io.github.qic.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.fact.Fact;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.finding.RuleKind;
import io.github.qic.core.finding.Severity;
import io.github.qic.core.house.Fields;
import io.github.qic.core.show.TidierDescription;
import io.github.qic.core.valid.Id;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The form of the documents. From version 1.0 on it is only added to. */
class GoldenTest {
    private static final Path COLLABORATIVE = Path.of("src/test/resources/golden/collaborative-1.json");

    @Test
    void the_form_of_a_collaborative_is_the_golden_one() throws IOException {
        assertThat(Collaborative.DOCUMENT.write(Collaborative.DOCUMENT.read(COLLABORATIVE)))
                .isEqualTo(Files.readString(COLLABORATIVE));
        assertThat(Fields.unused(Collaborative.class, COLLABORATIVE)).isEmpty();
        // Where a document has less, that is seen.
        assertThat(Fields.unused(
                        Collaborative.class, Path.of("src/main/resources/io/github/qic/core/peach-collaborative.json")))
                .contains("Organisation.odsCode", "Programme.progressScores");
    }

    @Test
    void the_form_of_a_description_is_the_golden_one() throws IOException {
        String tidier =
                TidierDescription.DOCUMENT.write(TidierDescription.of(Collaborative.DOCUMENT.read(COLLABORATIVE)));
        assertThat(tidier).startsWith("""
                {
                  "format": "qic/tidier",
                  "version": 1,
                  "collaborative": "falls",
                  "items": [
                    {
                      "number": 1,
                      "title": "Name",
                      "statements": [
                        "Fewer falls"
                      ]
                    },
                """);
    }

    @Test
    void the_form_of_findings_is_the_golden_one() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Rule rule = new Rule("core.few-sites", RuleKind.COUNT, Severity.WARNING, "A source");
        Finding here = rule.at("/sites/0", "/sites/north", "North", "is small");
        Finding.DOCUMENT.write(List.of(rule.at("/sites", "1 site"), here).iterator(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                {"format":"qic/findings","version":1,"findings":[
                {"code":"core.few-sites","kind":"count","severity":"warning","path":"/sites","message":"1 site","source":"A source"},
                {"code":"core.few-sites","kind":"count","severity":"warning","path":"/sites/0","subject":"/sites/north","fingerprint":"dddd1b3b35a16927","message":"is small","source":"A source"}
                ]}
                """);
    }

    @Test
    void the_form_of_facts_is_the_golden_one() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Fact fact = Fact.builder()
                .name("attendance.retention")
                .about(Id.of("north"))
                .value(new BigDecimal("0.750"))
                .unit("1")
                .asOf(LocalDate.of(2026, 6, 30))
                .definition("Who stayed")
                .source("The register")
                .build();
        Fact.DOCUMENT.write(List.of(fact).iterator(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                {"format":"qic/facts","version":1,"facts":[
                {"name":"attendance.retention","about":"north","value":"0.750","unit":"1","asOf":"2026-06-30",\
                "definition":"Who stayed","source":"The register"}
                ]}
                """);
    }
}
