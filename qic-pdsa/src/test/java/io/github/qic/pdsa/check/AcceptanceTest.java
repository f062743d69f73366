package io.github.qic.pdsa.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Review;
import io.github.qic.core.house.AcceptedFindings;
import io.github.qic.pdsa.project.Hydration;
import io.github.qic.pdsa.project.ImprovementProjects;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AcceptanceTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    static List<Fault> faults() {
        return MethodCheckTest.faults();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void an_accepted_finding_stays_accepted_if_its_neighbours_move(Fault fault) throws IOException {
        AcceptedFindings accepted = findings(fault);
        assertThat(accepted.lapsedIfMoved(Set.of())).isEmpty();
        ObjectNode neighbour = (ObjectNode) MAPPER.readTree("""
                {"id": "newcomer", "title": "Newcomer", "site": "north", "aim": {"statement": "Less"}}
                """);
        assertThat(accepted.lapsedIfInserted("/projects", neighbour)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void an_accepted_finding_is_open_again_if_its_subject_changes(Fault fault) throws IOException {
        assertThat(findings(fault).keptAlthoughChanged()).isEmpty();
    }

    private static AcceptedFindings findings(Fault fault) throws IOException {
        ImprovementProjects projects = Hydration.projects().toBuilder()
                .projects(List.of(fault.make(Hydration.project())))
                .build();
        return AcceptedFindings.of(
                MAPPER.readTree(ImprovementProjects.DOCUMENT.write(projects)), AcceptanceTest::review);
    }

    private static Review review(JsonNode document, List<Acceptance> acceptances) {
        ImprovementProjects projects = ImprovementProjects.DOCUMENT.read(document.toString());
        return MethodCheck.standard()
                .review(
                        projects.toBuilder().acceptances(acceptances).build(),
                        Hydration.collaborative(),
                        MethodCheckTest.LATER);
    }
}
