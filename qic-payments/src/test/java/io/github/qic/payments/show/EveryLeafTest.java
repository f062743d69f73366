package io.github.qic.payments.show;

import io.github.qic.core.house.Leaves;
import io.github.qic.core.json.Document;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.scheme.Scheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden documents that people fill in use every field, so what they refuse holds for every field. */
class EveryLeafTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(Scheme.DOCUMENT, "scheme/scheme.json"),
                Arguments.of(Invoice.DOCUMENT, "show/supplementary-invoice.json"),
                Arguments.of(CreditNote.DOCUMENT, "show/credit-note.json"),
                Arguments.of(Ledger.DOCUMENT, "show/ledger.json"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("documents")
    void no_text_may_be_blank(Document<?> form, String file) throws IOException {
        Leaves golden = Leaves.of(form, Path.of("src/test/resources/io/github/qic/payments/" + file));
        // Of a wrong type the object is told that has it.
        golden.assertNoTextMayBeBlank(leaf -> !leaf.last().matchesProperty("type"));
    }
}
