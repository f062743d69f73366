package io.github.qic.cmoc.inquiry;

import io.github.qic.core.house.Leaves;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The golden document uses every field, so each field is tested. */
class EveryLeafTest {
    private Leaves golden;

    @BeforeEach
    void read() throws IOException {
        golden = Leaves.of(Inquiry.DOCUMENT, Path.of("src/test/resources/golden/inquiry-1.json"));
    }

    @Test
    void no_text_may_be_blank() {
        // A quote may have spaces on both sides.
        golden.assertNoTextMayBeBlank(leaf -> !leaf.toString().matches(".*/locator/(prefix|suffix)"));
    }

    @Test
    void no_figure_may_be_negative() {
        golden.assertNoFigureMayBeBelowNothing();
    }

    @Test
    void no_reference_may_be_unknown() {
        golden.assertNoReferenceMayLeadNowhere(leaf -> !leaf.last().matchesProperty("shortName"));
    }
}
