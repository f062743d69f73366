package io.github.qic.payments.claim;

import java.util.stream.Stream;

/** The rows that terms rest on. */
final class PayRowReferences {
    private PayRowReferences() {}

    static Stream<PayRowReference> of(PricedTerms terms) {
        return Stream.concat(terms.rows().stream(), terms.extras().stream().flatMap(extra -> extra.rows().stream()));
    }
}
