package io.github.qic.payments.ledger;

import static io.github.qic.payments.invoice.Cases.HOME;
import static io.github.qic.payments.invoice.Cases.PRACTICE;
import static io.github.qic.payments.invoice.Cases.attended;
import static io.github.qic.payments.invoice.Cases.statement;
import static io.github.qic.payments.invoice.Cases.statements;
import static io.github.qic.payments.invoice.Cases.supplier;
import static io.github.qic.payments.invoice.Cases.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.invoice.DocumentNumber;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.scheme.FixedRateBasis;
import io.github.qic.payments.scheme.FlatOnCosts;
import io.github.qic.payments.scheme.OnCosts;
import io.github.qic.payments.scheme.PayTerms;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerViewTest {
    private static final ClaimStatement SEPTEMBER = statement(
            Cases.PRICING,
            attended("P-manager", "2016-09-14", "10:00", "11:30"),
            attended("P-nurse", "2016-09-30", "10:00", "11:30"));
    private static final Ledger ISSUED =
            Ledger.empty().draft(Id.of("d1"), SEPTEMBER).issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01"));

    private static Supplier after(String id, String... predecessors) {
        Supplier.Builder successor = supplier(HOME).toBuilder().id(Id.<Organisation>of(id));
        for (String predecessor : predecessors) {
            successor.addPredecessors(Id.of(predecessor));
        }
        return successor.build();
    }

    private static boolean succeeds(Ledger ledger, String successor, String predecessor) {
        return ledger.view().succeeds(Id.of(successor), Id.of(predecessor));
    }

    @Test
    void a_successor_succeeds_the_predecessors_of_its_predecessors() {
        Ledger ledger = Ledger.empty().recordSupplier(after("c", "x", "b")).recordSupplier(after("b", "a"));
        assertThat(succeeds(ledger, "c", "x")).isTrue();
        assertThat(succeeds(ledger, "c", "b")).isTrue();
        assertThat(succeeds(ledger, "c", "a")).isTrue();
        assertThat(succeeds(ledger, "b", "x")).isFalse();
        assertThat(succeeds(ledger, "a", "b")).isFalse();
    }

    @Test
    void two_suppliers_may_have_succeeded_each_other() {
        Ledger ledger = Ledger.empty().recordSupplier(after("a", "b")).recordSupplier(after("b", "a"));
        assertThat(succeeds(ledger, "a", "b")).isTrue();
        assertThat(succeeds(ledger, "a", "c")).isFalse();
    }

    @Test
    void suppliers_are_sorted_and_found_by_their_id() {
        Ledger ledger = ISSUED.recordSupplier(after("z")).recordSupplier(after("a"));
        assertThat(ledger.view().suppliers())
                .extracting(one -> one.id().value())
                .containsExactly("a", "home", "z");
        assertThat(ledger.view().supplier(Id.of("z"))).contains(after("z"));
        assertThat(ledger.view().supplier(Id.of("y"))).isEmpty();
        assertThat(ledger.recordSupplier(after("z"))).as("as recorded already").isSameAs(ledger);
        assertThat(ledger.recordSupplier(after("z", "y")).revision()).isEqualTo(ledger.revision() + 1);
    }

    @Test
    void a_document_is_found_by_its_kind_and_number() {
        Ledger credited = ISSUED.credit(HOME, DocumentNumber.of("A1"), Cases.credit("A2", "2016-10-02"));
        LedgerView view = credited.view();
        assertThat(view.invoice(HOME, DocumentNumber.of("A1"))).isPresent();
        assertThat(view.creditNote(HOME, DocumentNumber.of("A1"))).isEmpty();
        assertThat(view.invoice(HOME, DocumentNumber.of("A2"))).isEmpty();
        assertThat(view.creditNote(HOME, DocumentNumber.of("A2"))).isPresent();
        assertThat(view.invoice(PRACTICE, DocumentNumber.of("A1"))).isEmpty();
        assertThat(view.documents()).extracting(one -> one.number().value()).containsExactly("A1", "A2");
        assertThat(view.documents(HOME)).isEqualTo(view.documents());
        assertThat(view.documents(PRACTICE)).isEmpty();
        assertThat(view.balance(HOME, DocumentNumber.of("A3"))).isEmpty();
    }

    /** 24.08 and 16.80, of which the second is credited and the first paid. */
    @Test
    void what_is_left_of_a_document_is_paid() {
        Ledger paid = ISSUED.credit(HOME, DocumentNumber.of("A1"), List.of(2), Cases.credit("A2", "2016-10-02"))
                .pay(Payment.of(
                        Id.of("p1"), HOME, DocumentNumber.of("A1"), LocalDate.of(2016, 10, 20), Money.of("24.08")));
        assertThat(paid.view().position(SEPTEMBER.lines().get(0).claim()).orElseThrow())
                .satisfies(position -> {
                    assertThat(position.paid()).isEqualTo(Money.of("24.08"));
                    assertThat(position.state()).isEqualTo(BillingState.PAID);
                });
        assertThat(paid.view()
                        .position(
                                Cases.COLLABORATIVE.id(),
                                attended("P-manager", "2016-09-14", "10:00", "11:30")
                                        .key()))
                .contains(paid.view().position(SEPTEMBER.lines().get(0).claim()).orElseThrow());
    }

    @Test
    void ledgers_are_equal_if_their_histories_are() {
        Ledger again = Ledger.empty().with(ISSUED.entries());
        assertThat(again).isEqualTo(ISSUED).hasSameHashCodeAs(ISSUED);
        assertThat(ISSUED.hashCode()).isNotEqualTo(Ledger.empty().hashCode());
        assertThat(ISSUED).isNotEqualTo(Ledger.empty()).isNotEqualTo("A1");
    }

    @Test
    void a_wrong_step_of_an_entry_is_named() {
        LedgerEntry entry = LedgerEntry.after(ISSUED.head(), AuditStamp.none(), new LedgerStep.Withdrawn(Id.of("d7")));
        assertThatThrownBy(() -> ISSUED.with(List.of(entry))).hasMessage("/0/step/draft: is not an open draft: d7");
    }

    /** A nurse of the home, paid and credited there with a manager (24.08 and 16.80), is billed by another care home. */
    @Test
    void the_position_of_a_supplier_is_what_its_own_documents_and_drafts_bill() {
        Collaborative moved = Cases.COLLABORATIVE.toBuilder()
                .organisations(Cases.COLLABORATIVE.organisations().stream()
                        .map(one -> one.toBuilder()
                                .kind(OrganisationKind.CARE_HOME_WITH_NURSING)
                                .build())
                        .toList())
                .participants(Cases.COLLABORATIVE.participants().stream()
                        .map(person -> person.toBuilder().employer(PRACTICE).build())
                        .toList())
                .build();
        ClaimStatement practice = ClaimStatements.of(
                        moved,
                        Cases.PRICING.claims(
                                moved, Register.of(List.of(attended("P-nurse", "2016-09-30", "10:00", "11:30")))),
                        Cases.ALL)
                .get(0);
        Ledger credited = ISSUED.pay(Payment.of(
                        Id.of("p1"), HOME, DocumentNumber.of("A1"), LocalDate.of(2016, 10, 1), Money.of("40.88")))
                .credit(HOME, DocumentNumber.of("A1"), Cases.credit("A2", "2016-10-02"));
        LedgerPosition home = credited.view().position(HOME);
        assertThat(figures(home)).isEqualTo("40.88 billed, 40.88 credited, 40.88 paid, 0.00 reserved");
        Ledger drafted = credited.draft(Id.of("d2"), practice);
        assertThat(figures(drafted.view().position(PRACTICE)))
                .isEqualTo("0.00 billed, 0.00 credited, 0.00 paid, 16.80 reserved");
        assertThat(drafted.view().position(HOME)).isEqualTo(home);
        assertThat(drafted.withdraw(Id.of("d2")).view().position(HOME)).isEqualTo(home);
        Ledger billed = drafted.issue(Id.of("d2"), terms(PRACTICE, "P1", "2016-10-03"));
        assertThat(figures(billed.view().position(PRACTICE)))
                .isEqualTo("16.80 billed, 0.00 credited, 0.00 paid, 0.00 reserved");
        assertThat(billed.view().position(HOME)).isEqualTo(home);
        assertThat(home.claims())
                .hasSize(2)
                .allMatch(position -> position.supplier().equals(HOME));
        assertThat(billed.view().isBillable(practice.lines().get(0).claim())).isFalse();
        assertThat(billed.view().isBillable(SEPTEMBER.lines().get(0).claim())).isTrue();
    }

    private static String figures(LedgerPosition position) {
        return position.billed() + " billed, " + position.credited() + " credited, " + position.paid() + " paid, "
                + position.reserved() + " reserved";
    }

    @Test
    void the_pricing_of_a_collaborative_has_what_is_billed_for_it_alone() {
        assertThat(ISSUED.view().pricing(Cases.PRICING, Cases.COLLABORATIVE).billed())
                .hasSize(2);
        Collaborative second =
                Cases.COLLABORATIVE.toBuilder().id(Id.of("second")).build();
        assertThat(ISSUED.view().pricing(Cases.PRICING, second).billed()).isEmpty();
    }

    /** 90 minutes at 60.00 are 90.00, and on-costs of 10% are 9.00. */
    @Test
    void on_costs_that_are_billed_are_no_pay() {
        Pricing pricing = Pricing.of(
                Scheme.builder()
                        .id(Id.of("scheme"))
                        .title("With on-costs")
                        .addRules(SchemeRule.builder()
                                .name("all")
                                .terms(PayTerms.plain(new FixedRateBasis(Money.of("60"), "agreed")).toBuilder()
                                        .onCosts(OnCosts.builder()
                                                .flat(new FlatOnCosts(BigDecimal.TEN, "agreed"))
                                                .build())
                                        .build())
                                .build())
                        .build(),
                PayTables.standard());
        Ledger billed = Ledger.empty()
                .draft(Id.of("d1"), statement(pricing, attended("P-manager", "2016-09-14", "10:00", "11:30")));
        assertThat(billed.view().pricing(pricing, Cases.COLLABORATIVE).billed())
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.pay()).isEqualTo(Money.of("90"));
                    assertThat(claim.total()).isEqualTo(Money.of("99"));
                });
    }

    @Test
    void what_is_drafted_and_then_billed_counts_once_for_its_people() {
        Ledger drafted = Ledger.empty().draft(Id.of("d1"), SEPTEMBER);
        for (Ledger ledger : List.of(drafted, drafted.issue(Id.of("d1"), terms(HOME, "A1", "2016-10-01")))) {
            assertThat(ledger.view()
                            .pricing(Cases.PRICING, Cases.COLLABORATIVE, Cases.COLLABORATIVE.participants())
                            .billed())
                    .hasSize(2);
        }
    }

    private static List<String> days(LocalDate from, LocalDate to) {
        return ISSUED.view().position(HOME, new DateRange(from, to)).claims().stream()
                .map(position -> position.date().toString())
                .toList();
    }

    @Test
    void a_position_of_a_period_has_its_first_and_its_last_day() {
        LocalDate first = LocalDate.of(2016, 9, 14);
        LocalDate last = LocalDate.of(2016, 9, 30);
        assertThat(days(first, last)).containsExactly("2016-09-14", "2016-09-30");
        assertThat(days(first.plusDays(1), last)).containsExactly("2016-09-30");
        assertThat(days(first, last.minusDays(1))).containsExactly("2016-09-14");
        assertThat(days(last, last.plusDays(1))).containsExactly("2016-09-30");
        assertThat(days(last.plusDays(1), last.plusDays(2))).isEmpty();
        assertThat(days(LocalDate.of(2016, 8, 31), LocalDate.of(2016, 9, 1))).isEmpty();
    }

    @Test
    void what_is_occupied_is_billed_or_reserved_by_the_supplier_or_for_its_people() {
        List<ClaimStatement> all = statements(
                Cases.PRICING,
                attended("P-manager", "2016-09-14", "10:00", "11:30"),
                attended("P-gp", "2016-09-14", "13:00", "17:10"));
        Ledger ledger = Ledger.empty().draft(Id.of("d1"), all.get(0)).draft(Id.of("d2"), all.get(1));
        Id<Collaborative> programme = Cases.COLLABORATIVE.id();
        assertThat(ledger.view().occupied(programme, HOME, List.of()))
                .containsExactly(all.get(0).lines().get(0).claim());
        assertThat(ledger.view().occupied(programme, HOME, Cases.COLLABORATIVE.participants()))
                .hasSize(2);
        assertThat(ledger.view().occupied(Id.of("another"), HOME, Cases.COLLABORATIVE.participants()))
                .isEmpty();
        assertThat(ledger.withdraw(Id.of("d1")).view().occupied(programme, HOME, List.of()))
                .isEmpty();
    }
}
