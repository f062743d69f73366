package io.github.qic.pdsa.project;

import io.github.qic.core.house.Leaves;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The golden document uses every field, so every field is validated. */
class EveryLeafTest {
    private Leaves golden;

    @BeforeEach
    void read() throws IOException {
        golden = Leaves.of(
                ImprovementProjects.DOCUMENT, Path.of("src/test/resources/golden/improvement-projects-1.json"));
    }

    @Test
    void no_text_may_be_blank() {
        golden.assertNoTextMayBeBlank(leaf -> true);
    }

    @Test
    void no_figure_may_be_negative() {
        golden.assertNoFigureMayBeBelowNothing();
    }

    @Test
    void every_reference_must_be_known() {
        golden.assertNoReferenceMayLeadNowhere(leaf -> true);
    }
}
