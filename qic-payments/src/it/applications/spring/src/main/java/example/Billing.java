package example;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.attendance.sheet.AttendanceSheet;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.ledger.Ledger;
import java.io.InputStream;
import org.springframework.stereotype.Service;

/** From a register to claims and to the invoice of one supplier. Stores nothing: a real one would keep the ledger. */
@Service
class Billing {
    private final Collaborative collaborative;
    private final Pricing pricing;

    Billing(Collaborative collaborative, Pricing pricing) {
        this.collaborative = collaborative;
        this.pricing = pricing;
    }

    /** Reads CSV and Excel alike, and refuses the sheet with every problem. */
    Register register(InputStream sheet) {
        return AttendanceSheet.of(collaborative.programme(), collaborative.participants())
                .readLong(SheetSource.of(sheet))
                .orThrow();
    }

    Claims claims(Register register) {
        return pricing.claims(attendedBy(register));
    }

    Invoice invoice(InvoiceRequest request, Register register) {
        Collaborative attended = attendedBy(register);
        Id<Organisation> supplier = request.terms().supplier().id();
        ClaimStatement statement = ClaimStatements.of(attended, pricing.claims(attended), request.period()).stream()
                .filter(each -> each.organisation().equals(supplier))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of("/terms/supplier/id", "has nothing to claim"));
        return Ledger.empty()
                .draft(Id.of("draft"), statement)
                .issue(Id.of("draft"), request.terms())
                .view()
                .invoice(supplier, request.terms().number())
                .orElseThrow();
    }

    /** Refuses people and events that the collaborative does not know. */
    private Collaborative attendedBy(Register register) {
        return collaborative.toBuilder().register(register).build();
    }
}
