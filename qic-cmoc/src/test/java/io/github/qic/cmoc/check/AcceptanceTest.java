package io.github.qic.cmoc.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Review;
import io.github.qic.core.house.AcceptedFindings;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AcceptanceTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Versions and stages are in order of time. */
    private static final Set<String> ORDERED = Set.of("versions", "stages");

    @ParameterizedTest
    @CsvFileSource(
            resources = "/rules.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = true)
    void an_accepted_finding_stays_accepted_if_its_neighbours_move(String edits, String findings) throws IOException {
        if (findings.contains("refused")) {
            return;
        }
        AcceptedFindings accepted = findings(edits);
        assertThat(accepted.lapsedIfMoved(ORDERED)).isEmpty();
        for (String list : List.of("contexts", "mechanisms", "outcomes", "configurations")) {
            String entry = "{\"id\": \"newcomer\", \"text\": \"Something new\"}";
            String configuration =
                    "{\"id\": \"newcomer\", \"statement\": {\"if\": \"new\", \"then\": \"good\", \"because\": \"so\"}}";
            // The newcomer is undivided as well, and a finding about several says so.
            assertThat(accepted.lapsedIfInserted(
                            "/versions/2/theory/" + list,
                            MAPPER.readTree(list.equals("configurations") ? configuration : entry)))
                    .isSubsetOf("cmoc.undivided-mechanism /theory/mechanisms CHANGED");
        }
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/rules.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = true)
    void an_accepted_finding_is_open_again_if_its_subject_changes(String edits, String findings) throws IOException {
        if (!findings.contains("refused")) {
            assertThat(findings(edits).keptAlthoughChanged()).isEmpty();
        }
    }

    @Test
    void a_new_version_keeps_the_acceptances_of_what_did_not_change() {
        String lonely = "{\"id\": \"%s\", \"text\": \"%s\"}";
        Inquiry before = Inquiry.DOCUMENT.read(TheoryCheckTest.edited(
                "/versions/2/theory/contexts = +" + String.format(lonely, "curtains", "Thick curtains")
                        + "; /versions/2/theory/contexts = +" + String.format(lonely, "carpets", "Thick carpets")
                        + "; /versions/2/theory/contexts = +" + String.format(lonely, "lamps", "Dim lamps")));
        List<Acceptance> accepted = TheoryCheck.standard().check(before).stream()
                .filter(finding -> finding.code().equals("cmoc.orphan"))
                .map(finding -> finding.accept("to be placed", "lead", LocalDate.of(2024, 4, 1)))
                .toList();
        assertThat(accepted).hasSize(3);
        List<Context> contexts = before.theory().contexts().stream()
                .filter(context -> !context.id().value().equals("lamps"))
                .map(context -> context.id().value().equals("carpets")
                        ? context.toBuilder().text("Thin carpets").build()
                        : context)
                .toList();
        Inquiry after = before.toBuilder()
                .addVersions(before.current().toBuilder()
                        .id(Id.of("next"))
                        .basedOn(List.of(before.current().id()))
                        .theory(before.theory().toBuilder().contexts(contexts).build())
                        .build())
                .acceptances(accepted)
                .build();
        Review review = TheoryCheck.standard().review(after);
        assertThat(review.accepted())
                .extracting(each -> each.finding().path())
                .containsExactly("/versions/3/theory/contexts/3");
        assertThat(review.lapsed())
                .extracting(each -> each.acceptance().subject() + " " + each.reason())
                .containsExactly("/theory/contexts/carpets CHANGED", "/theory/contexts/lamps SUBJECT_GONE");
    }

    private static AcceptedFindings findings(String edits) throws IOException {
        return AcceptedFindings.of(MAPPER.readTree(TheoryCheckTest.edited(edits)), AcceptanceTest::review);
    }

    private static Review review(JsonNode document, List<Acceptance> acceptances) {
        Inquiry inquiry = Inquiry.DOCUMENT.read(document.toString());
        return TheoryCheck.standard()
                .review(inquiry.toBuilder().acceptances(acceptances).build());
    }
}
