package io.github.qic.pdsa.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.pdsa.project.Hydration;
import io.github.qic.pdsa.project.ImprovementProjects;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P1 and P2 take part in the collaborative, P9 does not. */
class UnknownPeopleTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Each line: the object that refers to a person, the field, and the path of the finding. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /projects/0                            | plannedBy   | /projects/0/plannedBy
            /projects/0/measurementPlan/measures/0 | collectedBy | /projects/0/measurementPlan/measures
            /projects/0/ideas/0/history/1          | by          | /projects/0/ideas/0/history
            /projects/0/cycles/1/plan              | plannedBy   | /projects/0/cycles/1/plan/plannedBy
            /projects/0/cycles/1/plan/tasks/0      | who         | /projects/0/cycles/1/plan/tasks
            /projects/0/cycles/1/plan/data/0       | who         | /projects/0/cycles/1/plan/data
            /projects/0/cycles/1/history/0         | by          | /projects/0/cycles/1/history
            """)
    void unknown_people_are_reported_where_they_are_referred_to(String object, String field, String place)
            throws IOException {
        assertThat(unknown(object, field, "P9")).containsExactly(place);
        assertThat(unknown(object, field, "P1")).isEmpty();
    }

    @Test
    void everybody_in_the_example_takes_part() throws IOException {
        assertThat(unknown("/projects/0", "title", "P9")).isEmpty();
    }

    private static List<String> unknown(String object, String field, String person) throws IOException {
        ObjectNode projects = (ObjectNode) MAPPER.readTree(ImprovementProjects.DOCUMENT.write(Hydration.projects()));
        ObjectNode at = (ObjectNode) projects.at(object);
        JsonNode known = at.path(field);
        if (known instanceof ArrayNode list) {
            list.add(person);
        } else if (field.equals("plannedBy")) {
            at.putArray(field).add(person);
        } else {
            at.put(field, person);
        }
        ImprovementProjects read = ImprovementProjects.DOCUMENT.read(projects.toString());
        return MethodCheck.standard().check(read, Hydration.collaborative(), MethodCheckTest.LATER).stream()
                .filter(finding -> finding.code().equals("pdsa.unknown-person"))
                .map(finding -> finding.path())
                .toList();
    }
}
