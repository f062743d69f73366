package io.github.qic.payments.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.people.Participant;
import io.github.qic.payments.ledger.ClaimPosition;
import io.github.qic.payments.ledger.CreditTerms;
import io.github.qic.payments.ledger.InvoiceTerms;
import io.github.qic.payments.ledger.Payment;
import io.github.qic.payments.ledger.RateCorrection;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.receive.IncomingLine;
import io.github.qic.payments.receive.IncomingLineResult;
import io.github.qic.payments.receive.IncomingResult;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoIdentityTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                ClaimStatement.class, Invoice.class, CreditNote.class, DocumentLine.class, InvoiceDraft.class,
                        Payment.class,
                Supplier.class, Buyer.class, InvoiceTerms.class, CreditTerms.class, ClaimPosition.class,
                        RateCorrection.class,
                IncomingInvoice.class, IncomingLine.class, IncomingResult.class, IncomingLineResult.class
            })
    void no_type_that_leaves_the_library_has_a_place_for_a_person(Class<?> type) {
        Stream<Method> attributes = Arrays.stream(type.getMethods()).filter(m -> m.getParameterCount() == 0);
        assertThat(attributes)
                .isNotEmpty()
                .noneMatch(m -> m.getGenericReturnType().getTypeName().contains(Participant.class.getName())
                        || m.getGenericReturnType().getTypeName().contains(AttendanceKey.class.getName()));
    }
}
