package io.github.qic.cmoc.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.finding.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a link may and must have in each variant of configuration, tried with one link of the sound inquiry. */
class VariantChecksTest {
    private static final String THEORY = "/versions/2/theory";
    private static final String LINK = THEORY + "/configurations/2/links/0";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cmo   | final   | neither       |
            cmo   | final   | interventions | has interventions, which are not part of the declared variant CMO
            cmo   | initial | actors        | has actors, which are not part of the declared variant CMO
            cimo  | final   | neither       | has no intervention, which is part of the declared variant CIMO
            cimo  | initial | neither       |
            cimo  | final   | interventions |
            cimo  | final   | both          | has actors, which are not part of the declared variant CIMO
            scmo  | final   | neither       | has no intervention, which is part of the declared variant SCMO
            scmo  | final   | interventions |
            scmo  | initial | actors        | has actors, which are not part of the declared variant SCMO
            icamo | final   | neither       | has no intervention, which is part of the declared variant ICAMO
            icamo | final   | actors        | has no intervention, which is part of the declared variant ICAMO
            icamo | final   | interventions | has no actor, which is part of the declared variant ICAMO
            icamo | final   | both          |
            icamo | initial | actors        |
            if-then | final | neither       | has elements, but the declared variant is if-then
            other | final   | both          |
            other | final   | neither       |
            """)
    void a_link_has_the_elements_of_the_declared_variant(String variant, String status, String slots, String fault) {
        String json =
                edited(slots, THEORY + "/variant = \"" + variant + "\"; " + THEORY + "/status = \"" + status + "\"");
        assertThat(TheoryCheck.standard().check(json))
                .filteredOn(finding -> finding.code().equals("cmoc.variant"))
                .extracting(Finding::message)
                .filteredOn(message -> message.startsWith("noisy-1 "))
                .isEqualTo(fault == null ? List.of() : List.of("noisy-1 " + fault));
    }

    @ParameterizedTest
    @CsvSource({"neither, 0", "interventions, 1", "actors, 1", "both, 1"})
    void interventions_and_actors_need_a_declared_variant(String slots, int findings) {
        assertThat(TheoryCheck.standard().check(edited(slots, THEORY + "/variant = -")))
                .filteredOn(finding -> finding.code().equals("cmoc.variant"))
                .hasSize(findings)
                .extracting(Finding::path)
                .allMatch(path -> path.equals(THEORY));
    }

    private static String edited(String slots, String edits) {
        String shop = THEORY + "/interventions = [{\"id\": \"shop\", \"text\": \"Shoes are bought\"}]";
        String interventions = "; " + LINK + "/interventions = [\"shop\"]";
        String actors = "; " + LINK + "/actors = [\"residents\"]";
        return TheoryCheckTest.edited(edits + "; " + shop
                + switch (slots) {
                    case "interventions" -> interventions;
                    case "actors" -> actors;
                    case "both" -> interventions + actors;
                    default -> "";
                });
    }
}
