package io.github.qic.payments.example;

import static io.github.qic.core.testing.QicAssertions.assertThatRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.house.Readme;
import io.github.qic.core.testing.CoreExamples;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.Scheme;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void the_example_of_the_readme_is_this_code() {
        Readme.assertExamplesAreIn(
                "../README.md",
                "src/test/java/io/github/qic/payments/example/ReadmeTest.java",
                "src/test/java/io/github/qic/payments/example/CompleteBilling.java",
                "src/it/applications/spring/src/main/java/example/BillingController.java",
                "src/it/applications/spring/src/main/java/example/InvalidInputAdvice.java");
    }

    @Test
    void the_example_explains_the_first_claim() {
        // or Collaborative.DOCUMENT.read(Path.of("my-collaborative.json"))
        Collaborative peach = PeachCollaborative.collaborative();
        Scheme scheme = PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM); // the caller chooses the pay points

        Claims claims = Pricing.of(scheme, PayTables.standard()).claims(peach);

        Claim first = claims.claims().get(0);
        System.out.println(first.total().display() + " = " + first.pay().text());

        assertThat(first.pay().text()).contains("/ 52.143 / 37.5");
    }

    @Test
    void the_example_of_an_assertion_holds() {
        assertThatRefused(() -> CoreExamples.twoHomes().toBuilder().name(" ").build())
                .hasProblemsExactlyAt("/name");
    }
}
