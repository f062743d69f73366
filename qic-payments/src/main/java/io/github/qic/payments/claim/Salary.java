package io.github.qic.payments.claim;

import io.github.qic.core.money.Money;
import io.github.qic.payments.pay.Band;
import java.util.List;
import java.util.Optional;

/** An annual salary on a day, how it may be shown, and where it comes from. */
record Salary(Money annual, String shown, String grade, Optional<Band> band, List<PayRowReference> rows) {}
