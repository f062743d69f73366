package io.github.qic.cmoc.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
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
        golden = Leaves.of(Inquiry.DOCUMENT, Path.of("src/test/resources/golden/programme-theory-1.json"));
    }

    @Test
    void no_text_may_be_blank() {
        // A quote may well stand between two spaces.
        assertThat(golden.where(JsonNode::isTextual))
                .filteredOn(leaf -> !leaf.toString().matches(".*/locator/(prefix|suffix)"))
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
                .filteredOn(EveryLeafTest::isReference)
                .hasSizeGreaterThan(50)
                .allSatisfy(leaf -> golden.assertRefused(leaf, TextNode.valueOf("nowhere")));
    }

    private static boolean isReference(JsonPointer leaf) {
        return !Set.of("id", "shortName").contains(leaf.last().getMatchingProperty());
    }
}
