package io.github.qic.pdsa.project;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.valid.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An empty form must not count as filled in: the findings about missing parts depend on that. */
class BlankTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projects/0/summary",
                "/projects/0/aim/forWhom",
                "/projects/0/aim/achievable",
                "/projects/0/aim/relevant",
                "/projects/0/aim/howMuch/unit",
                "/projects/0/ideas/0/description",
                "/projects/0/ideas/0/history/0/reason",
                "/projects/0/measures/0/definition/denominator",
                "/projects/0/measures/0/definition/unit",
                "/projects/0/measures/0/definition/method",
                "/projects/0/measures/1/definition/exclusions/0",
                "/projects/0/measurementPlan/measures/0/reusedFrom",
                "/projects/0/observations/0/note",
                "/projects/0/cycles/0/plan/test",
                "/projects/0/cycles/0/plan/questions/0",
                "/projects/0/cycles/0/plan/conditions/0",
                "/projects/0/cycles/0/plan/tasks/0/where",
                "/projects/0/cycles/0/do/departures",
                "/projects/0/cycles/0/do/observations/0",
                "/projects/0/cycles/0/do/problems/0",
                "/projects/0/cycles/0/study/summary",
                "/projects/0/cycles/0/study/learning/0",
                "/projects/0/cycles/0/study/results/0/found",
                "/projects/0/cycles/0/act/reason",
                "/projects/0/cycles/0/act/nextStep",
                "/projects/0/cycles/0/history/0/reason",
            })
    void text_may_be_absent_but_not_blank(String path) throws Exception {
        JsonMapper mapper = new JsonMapper();
        JsonNode json = mapper.readTree(ImprovementProjects.DOCUMENT.write(Hydration.projects()));
        int last = path.lastIndexOf('/');
        JsonNode parent = json.at(path.substring(0, last));
        if (parent instanceof ObjectNode object) {
            object.put(path.substring(last + 1), " ");
        } else if (parent instanceof ArrayNode array && !array.isEmpty()) {
            array.remove(0);
            array.insert(0, " ");
        } else {
            ((ObjectNode) json.at(path.substring(0, path.lastIndexOf('/', last - 1))))
                    .putArray(path.substring(path.lastIndexOf('/', last - 1) + 1, last))
                    .add(" ");
        }
        assertThatThrownBy(() -> ImprovementProjects.DOCUMENT.read(json.toString()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(path + ": must not be blank");
    }
}
