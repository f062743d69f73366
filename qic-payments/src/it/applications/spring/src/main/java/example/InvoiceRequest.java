package example;

import io.github.qic.core.attendance.Register;
import io.github.qic.payments.ledger.InvoiceTerms;
import io.github.qic.payments.pay.DateRange;
import java.time.LocalDate;

/**
 * The application's own type, read by the rules of its own mapper (here: snake case, unknown fields are ignored), with types of
 * the library inside, which keep theirs.
 *
 * @param register absent if a sheet is uploaded instead
 */
record InvoiceRequest(String sentBy, LocalDate sentOn, DateRange period, InvoiceTerms terms, Register register) {}
