package io.github.qic.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.check.CollaborativeCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingDocumentTest {
    private static final Rule RULE = new Rule("core.odd", RuleKind.COUNT, Severity.WARNING, "by hand");

    @Test
    void findings_are_read_as_they_were_written() throws IOException {
        List<Finding> findings = List.of(
                RULE.at("/people/0", "is odd"),
                RULE.at("/people/0", "/people/ann", "", "is odd"),
                RULE.at("/people/0", "/people/ann", "Ann", "is odd"),
                RULE.at("", "the whole is odd"));
        String json = write(findings);
        assertThat(read(json)).isEqualTo(findings);
    }

    @Test
    void a_subject_and_a_fingerprint_that_say_nothing_new_are_left_out() throws IOException {
        assertThat(write(List.of(RULE.at("/people/0", "is odd")))).doesNotContain("subject", "fingerprint");
        assertThat(write(List.of(RULE.at("/people/0", "/people/ann", "", "is odd"))))
                .contains("\"subject\":\"/people/ann\"")
                .doesNotContain("fingerprint");
        Finding ann = RULE.at("/people/0", "/people/0", "Ann", "is odd");
        assertThat(write(List.of(ann)))
                .contains("\"fingerprint\":\"" + ann.fingerprint() + "\"")
                .doesNotContain("subject");
    }

    private static String write(List<Finding> findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Finding.DOCUMENT.write(findings.iterator(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Finding> read(String json) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Finding.DOCUMENT.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), findings::add);
        return findings;
    }

    @Test
    void the_catalogue_has_every_rule_of_the_modules_there_by_code() {
        assertThat(RuleCatalogue.all())
                .isSortedAccordingTo(Comparator.comparing(Rule::code))
                .containsExactlyInAnyOrderElementsOf(CollaborativeCheck.rules());
    }

    @Test
    void a_rule_is_advice_if_it_goes_by_wording_and_may_be_anything_otherwise() {
        assertThat(new Rule("core.a.b-c", RuleKind.WORDING, Severity.ADVICE, "s").at("/x", "m"))
                .isEqualTo(new Finding(
                        "core.a.b-c",
                        RuleKind.WORDING,
                        Severity.ADVICE,
                        "/x",
                        "/x",
                        Rule.fingerprint("", "m"),
                        "m",
                        "s"));
        assertThat(new Rule("core.a", RuleKind.JUDGEMENT, Severity.ERROR, "s").severity())
                .isEqualTo(Severity.ERROR);
    }
}
