package io.github.qic.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.qic.core.Collaborative;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Review;
import io.github.qic.core.house.AcceptedFindings;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AcceptanceTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String NEIGHBOUR = "{\"id\": \"newcomer\", \"role\": \"researcher\"}";

    static List<String> rules() {
        return CollaborativeCheckTest.broken().keySet().stream().toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void an_accepted_finding_stays_accepted_if_its_neighbours_move(String rule) throws IOException {
        AcceptedFindings accepted = findings(rule);
        assertThat(accepted.lapsedIfMoved(Set.of("events", "meetings"))).isEmpty();
        assertThat(accepted.lapsedIfInserted("/participants", MAPPER.readTree(NEIGHBOUR)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void an_accepted_finding_is_open_again_if_its_subject_changes(String rule) throws IOException {
        assertThat(findings(rule).keptAlthoughChanged()).isEmpty();
    }

    private static AcceptedFindings findings(String rule) throws IOException {
        Collaborative broken =
                Objects.requireNonNull(CollaborativeCheckTest.broken().get(rule));
        return AcceptedFindings.of(MAPPER.readTree(Collaborative.DOCUMENT.write(broken)), AcceptanceTest::review);
    }

    private static Review review(JsonNode document, List<Acceptance> acceptances) {
        Collaborative collaborative = Collaborative.DOCUMENT.read(document.toString());
        return CollaborativeCheck.standard()
                .review(collaborative.toBuilder().acceptances(acceptances).build());
    }
}
