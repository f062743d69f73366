package consumer;

import static io.github.qic.core.testing.QicAssertions.assertThatFindings;
import static io.github.qic.core.testing.QicAssertions.assertThatRefused;

import io.github.qic.cmoc.testing.TheoryExamples;
import io.github.qic.core.Collaborative;
import io.github.qic.core.check.CollaborativeCheck;
import io.github.qic.core.testing.CoreExamples;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.testing.PaymentsArbitraries;
import io.github.qic.payments.testing.PaymentsExamples;
import io.github.qic.pdsa.testing.ProjectExamples;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the tests of an application might do, without a test engine. */
public final class ExampleTests {
    private ExampleTests() {}

    /** Prints what the examples hold. */
    public static void main(String... arguments) {
        Collaborative twoHomes = CoreExamples.twoHomes();
        assertThatRefused(() -> twoHomes.toBuilder().name(" ").build()).hasProblemsExactlyAt("/name");
        assertThatFindings(CollaborativeCheck.standard().check(twoHomes)).hasFinding("core.few-sites", "/sites");

        Invoice arbitrary = PaymentsArbitraries.invoices().sample();
        if (!Invoice.DOCUMENT.read(Invoice.DOCUMENT.write(arbitrary)).equals(arbitrary)) {
            throw new AssertionError(arbitrary);
        }
        Invoice invoice = PaymentsExamples.invoice();
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println("invoice " + invoice.number() + " of "
                        + invoice.totals().gross().display() + ", "
                        + TheoryExamples.theory().configurations().size() + " configurations, a cycle to "
                        + ProjectExamples.cycle()
                                .act()
                                .orElseThrow()
                                .decision()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT));
    }
}
