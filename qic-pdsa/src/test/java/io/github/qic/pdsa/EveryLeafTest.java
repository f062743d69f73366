package io.github.qic.pdsa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.qic.core.testing.Leaves;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The golden document uses every field, so what it refuses holds for every field. */
class EveryLeafTest {
    private Leaves golden;

    @BeforeEach
    void read() throws IOException {
        golden = Leaves.of(
                ImprovementProjects.DOCUMENT, Path.of("src/test/resources/golden/improvement-projects-1.json"));
    }

    @Test
    void no_text_may_be_blank() {
        assertThat(golden.where(JsonNode::isTextual))
                .allSatisfy(leaf -> golden.assertRefused(leaf, TextNode.valueOf(" ")));
    }

    @Test
    void no_figure_may_be_below_nothing() {
        assertThat(golden.where(JsonNode::isInt)).allSatisfy(leaf -> golden.assertRefused(leaf, IntNode.valueOf(-1)));
    }

    @Test
    void no_reference_may_lead_nowhere() {
        Set<String> ids = golden.where(JsonNode::isTextual).stream()
                .filter(leaf -> leaf.last().matchesProperty("id"))
                .map(leaf -> golden.at(leaf).asText())
                .collect(Collectors.toSet());
        assertThat(golden.where(node -> ids.contains(node.asText())))
                .filteredOn(leaf -> !leaf.last().matchesProperty("id"))
                .hasSizeGreaterThan(10)
                .allSatisfy(leaf -> golden.assertRefused(leaf, TextNode.valueOf("nowhere")));
    }
}
