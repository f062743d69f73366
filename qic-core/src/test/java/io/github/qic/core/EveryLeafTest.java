package io.github.qic.core;

import io.github.qic.core.house.Leaves;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The golden document uses every field, so what it refuses holds for every field. */
class EveryLeafTest {
    private Leaves golden;

    @BeforeEach
    void read() throws IOException {
        golden = Leaves.of(Collaborative.DOCUMENT, Path.of("src/test/resources/golden/collaborative-1.json"));
    }

    @Test
    void no_text_may_be_blank() {
        golden.assertNoTextMayBeBlank(leaf -> true);
    }

    @Test
    void no_figure_may_be_below_nothing() {
        golden.assertNoFigureMayBeBelowNothing();
    }

    @Test
    void no_reference_may_lead_nowhere() {
        golden.assertNoReferenceMayLeadNowhere(leaf -> true);
    }
}
