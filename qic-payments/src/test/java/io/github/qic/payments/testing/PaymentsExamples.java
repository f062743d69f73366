package io.github.qic.payments.testing;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Role;
import io.github.qic.core.testing.CoreExamples;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Address;
import io.github.qic.payments.invoice.Buyer;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.PaymentAccount;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.VatTreatment;
import io.github.qic.payments.ledger.InvoiceTerms;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import java.time.LocalDate;
import java.util.List;

/** Small fixed values of qic-payments about {@link CoreExamples#twoHomes()}. */
public final class PaymentsExamples {
    private static final Address ADDRESS = Address.builder()
            .addLines("1 Example Street")
            .town("Nottingham")
            .postcode("NG1 1AA")
            .build();

    private PaymentsExamples() {}

    /** {@return a scheme of agreed rates: £30 an hour for managers, £24 for nurses, £16 for care workers, £90 for GPs} */
    public static Scheme scheme() {
        return Scheme.builder()
                .id(Id.of("agreed"))
                .title("Agreed rates")
                .addRules(
                        rule(Role.CARE_HOME_MANAGER, "30.00"),
                        rule(Role.CARE_HOME_NURSE, "24.00"),
                        rule(Role.CARE_HOME_WORKER, "16.00"),
                        rule(Role.GP, "90.00"))
                .build();
    }

    private static SchemeRule rule(Role role, String hourly) {
        return SchemeRule.builder()
                .name(role.label())
                .addRoles(role)
                .terms(PayTerms.plain(new FixedRateBasis(Money.of(hourly), "agreed")))
                .build();
    }

    /** {@return six claims, £480.00 in all: manager £75.00, nurse £60.00 and £48.00, worker £40.00 and £32.00, GP £225.00} */
    public static Claims claims() {
        return Pricing.of(scheme(), PayTables.standard()).claims(CoreExamples.twoHomes());
    }

    /** {@return the statement of each employer over the whole programme: home-1 £183.00, home-2 £72.00, practice £225.00} */
    public static List<ClaimStatement> statements() {
        return ClaimStatements.of(
                CoreExamples.twoHomes(), claims(), new DateRange(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)));
    }

    /**
     * {@return terms of an invoice issued on 1 August 2024, due after 30 days, outside the scope of VAT, to a buyer whose reference
     * is {@code BACKFILL}}
     *
     * @param supplier who issues it
     * @param number its number
     */
    public static InvoiceTerms terms(Id<Organisation> supplier, String number) {
        LocalDate issued = LocalDate.of(2024, 8, 1);
        return InvoiceTerms.builder()
                .number(DocumentNumber.of(number))
                .issueDate(issued)
                .dueDate(issued.plusDays(30))
                .supplier(Supplier.builder()
                        .id(supplier)
                        .name("The " + supplier)
                        .address(ADDRESS)
                        .vat(VatTreatment.outsideScope("reimbursement of the cost of staff time"))
                        .account(PaymentAccount.builder()
                                .name("The " + supplier)
                                .sortCode("00-00-00")
                                .accountNumber("00000000")
                                .build())
                        .build())
                .buyer(Buyer.builder().name("The programme").address(ADDRESS).build())
                .buyerReference("BACKFILL")
                .build();
    }

    /** {@return a ledger in which {@code home-1} has issued invoice {@code A1} of £183.00, and {@code home-2} has draft {@code d2}} */
    public static Ledger ledger() {
        List<ClaimStatement> statements = statements();
        return Ledger.empty()
                .draft(Id.of("d1"), statements.get(0))
                .issue(Id.of("d1"), terms(statements.get(0).organisation(), "A1"))
                .draft(Id.of("d2"), statements.get(1));
    }

    /** {@return that invoice} */
    public static Invoice invoice() {
        return ledger().view().invoice(Id.of("home-1"), DocumentNumber.of("A1")).orElseThrow();
    }
}
