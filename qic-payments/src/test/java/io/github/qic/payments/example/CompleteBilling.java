package io.github.qic.payments.example;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.attendance.sheet.AttendanceSheet;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Address;
import io.github.qic.payments.invoice.Buyer;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.CreditReason;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.InvoiceDraft;
import io.github.qic.payments.invoice.PaymentAccount;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.VatTreatment;
import io.github.qic.payments.ledger.CreditTerms;
import io.github.qic.payments.ledger.InvoiceTerms;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.Band;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.scheme.BandBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import io.github.qic.payments.show.DocumentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a spreadsheet to an invoice, and to a credit note for a line of it. */
final class CompleteBilling {
    private static final Id<Organisation> HOME = Id.of("rose-house");

    /** Who takes part: people are pseudonyms, and the key to them stays with you. */
    private static final Collaborative FALLS = Collaborative.builder()
            .id(Id.of("falls"))
            .name("Fewer falls")
            .topic("Falls in care homes")
            .addOrganisations(Organisation.builder()
                    .id(HOME)
                    .name("Rose House")
                    .kind(OrganisationKind.CARE_HOME_WITH_NURSING)
                    .build())
            .addParticipants(person("P01", Role.CARE_HOME_MANAGER), person("P02", Role.fromLabel("RGN")))
            .programme(Programme.builder()
                    .start(YearMonth.of(2024, 9))
                    .months(12)
                    .addEvents(LearningEvent.builder()
                            .id(Id.of("event-1"))
                            .name("First learning event")
                            .month(1)
                            .venue(Venue.of(VenueKind.UNIVERSITY))
                            .build())
                    .build())
            .build();

    private static final Map<String, Id<Participant>> KEY = Map.of("Ann", Id.of("P01"), "Ben", Id.of("P02"));

    /** Who is paid what. */
    private static final Scheme SCHEME = Scheme.builder()
            .id(Id.of("falls-backfill"))
            .title("Backfill of Fewer falls")
            .addRules(
                    rule("managers", Role.CARE_HOME_MANAGER, Band.BAND_7),
                    rule("nurses", Role.REGISTERED_NURSE, Band.BAND_5))
            .build();

    private CompleteBilling() {}

    /** Reads the sheet and writes an invoice and a credit note, each as JSON, HTML, text, CSV and Excel, and the ledger. */
    static Ledger run(Path sheet, Path folder) throws IOException {
        Register register = AttendanceSheet.of(FALLS.programme(), name -> Optional.ofNullable(KEY.get(name)))
                .readLong(SheetSource.of(sheet)) // the columns person, event, date, start and end
                .orThrow(); // or .problems(), each with its line and column
        Collaborative falls = FALLS.toBuilder().register(register).build();

        Claims claims = Pricing.of(SCHEME, PayTables.standard()).claims(falls);
        claims.rejections().forEach(rejection -> System.out.println("not paid: " + rejection.message()));

        DateRange autumn = new DateRange(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 11, 30));
        ClaimStatement statement = ClaimStatements.of(falls, claims, autumn).get(0); // one for each employer

        Id<InvoiceDraft> draft = Id.of("draft-1");
        Ledger issued = Ledger.empty().draft(draft, statement).issue(draft, terms(statement));
        Invoice invoice =
                issued.view().invoice(HOME, DocumentNumber.of("RH0001")).orElseThrow();
        DocumentFiles.write(folder, "RH0001", invoice); // send RH0001.html, or print it as PDF

        // The nurse was not there after all: take her out of the register too, or she is to be billed again.
        List<Integer> nurse = invoice.lines().stream()
                .filter(line -> line.role().equals(Role.REGISTERED_NURSE))
                .map(DocumentLine::number)
                .toList();
        DocumentNumber number = DocumentNumber.of("RH0002");
        Ledger credited = issued.credit(
                HOME,
                invoice.number(),
                nurse,
                new CreditTerms(number, LocalDate.of(2024, 12, 20), CreditReason.NOT_ATTENDED));
        CreditNote note = credited.view().creditNote(HOME, number).orElseThrow();
        DocumentFiles.write(folder, "RH0002", note);

        Files.writeString(folder.resolve("ledger.json"), Ledger.DOCUMENT.write(credited));
        return credited;
    }

    private static Participant person(String id, Role role) {
        return Participant.builder().id(Id.of(id)).role(role).employer(HOME).build();
    }

    private static SchemeRule rule(String name, Role role, Band band) {
        return SchemeRule.builder()
                .name(name)
                .addRoles(role)
                .terms(PayTerms.plain(new BandBasis(band, PointChoice.entry())))
                .build();
    }

    private static InvoiceTerms terms(ClaimStatement statement) {
        Address home = Address.builder()
                .addLines("1 Rose Lane")
                .town("Nottingham")
                .postcode("NG1 1AA")
                .build();
        Address university = Address.builder()
                .addLines("University Park")
                .town("Nottingham")
                .postcode("NG7 2RD")
                .build();
        return InvoiceTerms.builder()
                .number(DocumentNumber.of("RH0001"))
                .issueDate(LocalDate.of(2024, 12, 2))
                .dueDate(LocalDate.of(2025, 1, 1))
                .supplier(Supplier.builder()
                        .id(statement.organisation())
                        .name(statement.name())
                        .address(home)
                        .vat(VatTreatment.outsideScope("reimbursement of the cost of staff time"))
                        .account(PaymentAccount.builder()
                                .name("Rose House")
                                .sortCode("00-00-00")
                                .accountNumber("00000000")
                                .build())
                        .build())
                .buyer(Buyer.builder().name("The programme").address(university).build())
                .purchaseOrder("PO-1234")
                .build();
    }
}
