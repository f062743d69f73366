package io.github.qic.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.Cases;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.VatTreatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random histories of a ledger and a reference ledger: both agree after each step. */
class LedgerProperties {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    /**
     * The step tried next.
     *
     * @param which chooses a draft, document or supplier
     * @param mask the attendances, one bit each
     * @param rate the index of a rate; of a payment, the divisor of the amount outstanding, less 1
     */
    record Step(Kind kind, int which, int mask, int rate) {}

    enum Kind {
        DRAFT,
        ISSUE,
        WITHDRAW,
        CREDIT_LINES,
        CREDIT_WHOLE,
        PAY,
        RERATE
    }

    private Ledger ledger = Ledger.empty();
    private LedgerModel model = new LedgerModel();
    private VatTreatment vat = VatTreatment.outsideScope("reimbursement");
    private int serial;

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 63),
                        Arbitraries.integers().between(0, 3))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 500)
    void every_history_agrees_with_a_reference_ledger(@ForAll("histories") List<Step> history, @ForAll boolean taxed) {
        ledger = Ledger.empty();
        model = new LedgerModel();
        serial = 0;
        vat = taxed
                ? VatTreatment.standard(BigDecimal.valueOf(20), "supply of staff")
                : VatTreatment.outsideScope("reimbursement");
        for (Step step : history) {
            serial++;
            apply(step);
            compare();
        }
        Ledger read = Ledger.DOCUMENT.read(Ledger.DOCUMENT.write(ledger));
        assertThat(read).isEqualTo(ledger);
        assertThat(read.entries()).isEqualTo(ledger.entries());
        assertThat(read.view().position()).isEqualTo(ledger.view().position());
    }

    private void apply(Step step) {
        switch (step.kind()) {
            case DRAFT -> draft(step);
            case ISSUE -> open(step).ifPresent(this::issue);
            case WITHDRAW -> open(step).ifPresent(this::withdraw);
            case CREDIT_LINES -> document(step).ifPresent(d -> credit(d, Optional.of(step.mask()), step.rate() > 0));
            case CREDIT_WHOLE -> document(step).ifPresent(d -> credit(d, Optional.empty(), true));
            case PAY -> document(step).ifPresent(d -> pay(d, step.rate()));
            case RERATE -> rerate(step.which() % 2 == 0 ? Cases.HOME : Cases.PRACTICE, step.rate());
        }
    }

    private void draft(Step step) {
        Id<Organisation> supplier = step.which() % 2 == 0 ? Cases.HOME : Cases.PRACTICE;
        Set<Integer> chosen = LedgerModel.chosen(supplier, step.mask());
        boolean allowed = !chosen.isEmpty() && chosen.stream().allMatch(model::isBillable);
        String id = "d" + serial;
        step(allowed, () -> ledger.draft(Id.of(id), LedgerModel.statement(supplier, chosen, step.rate())));
        if (allowed) {
            model.drafts.put(id, chosen);
            chosen.forEach(a -> model.reserved.put(a, id));
            chosen.forEach(a -> model.billed.put(a, LedgerModel.net(a, step.rate())));
        }
    }

    private Optional<String> open(Step step) {
        return Optional.ofNullable(model.nth(model.drafts, step.which()));
    }

    private Optional<BillingDocument> document(Step step) {
        List<BillingDocument> documents = ledger.view().documents();
        return documents.isEmpty()
                ? Optional.empty()
                : Optional.of(documents.get((step.which() + step.mask()) % documents.size()));
    }

    private void issue(String draft) {
        Set<Integer> chosen = model.drafts.getOrDefault(draft, Set.of());
        model.drafts.remove(draft);
        String number = "N" + serial;
        step(true, () -> ledger.issue(Id.of(draft), terms(supplierOf(chosen), number)));
        chosen.forEach(a -> model.reserved.remove(a));
        chosen.forEach(a -> model.billedBy.put(a, number));
    }

    private void withdraw(String draft) {
        step(true, () -> ledger.withdraw(Id.of(draft)));
        model.drafts.getOrDefault(draft, Set.of()).forEach(a -> {
            model.reserved.remove(a);
            model.billed.remove(a);
        });
        model.drafts.remove(draft);
    }

    private void credit(BillingDocument document, Optional<Integer> mask, boolean possible) {
        Set<Integer> active = new HashSet<>();
        model.billedBy.forEach((a, by) -> {
            if (by.equals(document.number().value())) {
                active.add(a);
            }
        });
        Set<Integer> requested = mask.isEmpty()
                ? new HashSet<>(active)
                : LedgerModel.chosen(document.supplier().id(), mask.get());
        if (possible) {
            requested.retainAll(active);
        }
        boolean allowed = !requested.isEmpty() && active.containsAll(requested);
        CreditTerms terms = Cases.credit("N" + serial, DAY.toString());
        step(allowed, () -> {
            if (mask.isEmpty()) {
                return ledger.credit(document.supplier().id(), document.number(), terms);
            }
            return ledger.credit(document.supplier().id(), document.number(), lines(document, requested), terms);
        });
        if (allowed) {
            Map<Integer, Money> before =
                    model.before.getOrDefault(document.number().value(), Map.of());
            for (int a : requested) {
                if (before.containsKey(a)) {
                    model.billedBy.put(a, "N" + serial);
                    model.billed.put(a, before.getOrDefault(a, Money.ZERO));
                } else {
                    model.billedBy.remove(a);
                    model.billed.remove(a);
                }
            }
        }
    }

    /** The lines that charge the attendances; a number beyond the last line for those missing from the document. */
    private static List<Integer> lines(BillingDocument document, Set<Integer> requested) {
        return requested.stream()
                .flatMap(a -> {
                    List<Integer> numbers = document.lines().stream()
                            .filter(l ->
                                    l.reverses().isEmpty() && l.claim().equals(Cases.reference(LedgerModel.key(a))))
                            .map(DocumentLine::number)
                            .toList();
                    return numbers.isEmpty() ? Stream.of(document.lines().size() + 1) : numbers.stream();
                })
                .toList();
    }

    private void pay(BillingDocument document, int share) {
        Money outstanding = ledger.view()
                .balance(document.supplier().id(), document.number())
                .orElseThrow()
                .outstanding();
        Money amount = share == 0 ? outstanding : Money.ofPence(outstanding.pence() / (share + 1));
        if (!amount.isZero() && !isSetOff(document)) {
            step(
                    true,
                    () -> ledger.pay(
                            Payment.of(Id.of("p" + serial), document.supplier().id(), document.number(), DAY, amount)));
        }
    }

    /** A credit note that credits something else leaves no balance of its own. */
    private boolean isSetOff(BillingDocument document) {
        return document.match(
                invoice -> false,
                note -> note.setOff()
                        || ledger.view().movements(note.supplier().id()).stream()
                                .anyMatch(
                                        m -> m.reference().equals(note.number().value())
                                                && m.kind() == AccountMovement.Kind.CREDIT_NOTE
                                                && !m.settled().isEmpty()));
    }

    private void rerate(Id<Organisation> supplier, int rate) {
        Set<Integer> all = LedgerModel.chosen(supplier, 63);
        Rerating rerating = Rerating.of(ledger, LedgerModel.statement(supplier, all, rate));
        rerating.rise().ifPresent(rise -> {
            step(true, () -> ledger.draft(Id.of("s" + serial), rise));
            step(true, () -> ledger.issue(Id.of("s" + serial), terms(supplier, "S" + serial)));
        });
        rerating.fall()
                .ifPresent(fall -> step(true, () -> ledger.credit(fall, Cases.credit("F" + serial, DAY.toString()))));
        for (int attendance : all) {
            Money net = LedgerModel.net(attendance, rate);
            int change = model.billedBy.containsKey(attendance)
                    ? net.compareTo(model.billed.getOrDefault(attendance, Money.ZERO))
                    : 0;
            if (change > 0) {
                model.before
                        .computeIfAbsent("S" + serial, supplementary -> new HashMap<>())
                        .put(attendance, model.billed.getOrDefault(attendance, Money.ZERO));
            }
            if (change != 0) {
                model.billed.put(attendance, net);
                model.billedBy.put(attendance, (change > 0 ? "S" : "F") + serial);
            }
        }
        Rerating again = Rerating.of(ledger, LedgerModel.statement(supplier, all, rate));
        assertThat(again.rise()).isEmpty();
        assertThat(again.fall()).isEmpty();
    }

    private void step(boolean allowed, Supplier<Ledger> step) {
        Ledger before = ledger;
        LedgerPosition known = before.view().position();
        try {
            ledger = step.get();
            assertThat(allowed).as("must be refused").isTrue();
            assertThat(ledger.revision()).isEqualTo(before.revision() + 1);
        } catch (InvalidValueException e) {
            assertThat(allowed).as("refused: %s", e.getMessage()).isFalse();
        }
        assertThat(before.view().position()).as("a ledger never changes").isEqualTo(known);
    }

    private void compare() {
        for (int a = 0; a < LedgerModel.ATTENDANCES; a++) {
            Optional<ClaimPosition> position = ledger.view().position(Cases.reference(LedgerModel.key(a)));
            boolean billed = model.billedBy.containsKey(a);
            assertThat(ledger.view().isBillable(Cases.reference(LedgerModel.key(a))))
                    .isEqualTo(model.isBillable(a));
            assertThat(position.map(p -> p.billed().minus(p.credited())).orElse(Money.ZERO))
                    .as("balance is the latest rate x time, or zero")
                    .isEqualTo(billed ? model.billed.get(a) : Money.ZERO);
            assertThat(position.map(ClaimPosition::reserved).orElse(Money.ZERO))
                    .isEqualTo(model.reserved.containsKey(a) ? model.billed.get(a) : Money.ZERO);
        }
        assertThat(ledger.view().documents().stream()
                        .map(d -> d.supplier().id() + "/" + d.number())
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(ledger.view().documents());
        for (Id<Organisation> supplier : List.of(Cases.HOME, Cases.PRACTICE)) {
            assertThat(ledger.view().outstanding(supplier))
                    .as("sum of the documents minus payments")
                    .isEqualTo(owed(supplier).minus(paid(supplier)));
        }
        for (BillingDocument document : ledger.view().documents()) {
            DocumentBalance balance = ledger.view()
                    .balance(document.supplier().id(), document.number())
                    .orElseThrow();
            assertThat(Math.abs(balance.credited().pence()))
                    .as("no more is credited than was billed")
                    .isLessThanOrEqualTo(Math.abs(balance.owed().pence()));
            if (document.lines().stream().noneMatch(l -> isActiveIn(document, l))
                    && balance.paid().isZero()
                    && !rerated(document)) {
                assertThat(balance.outstanding()).as("credited in full").isEqualTo(Money.ZERO);
            }
        }
    }

    private Money owed(Id<Organisation> supplier) {
        return ledger.view().documents().stream()
                .filter(d -> d.supplier().id().equals(supplier))
                .map(BillingDocument::owed)
                .reduce(Money.ZERO, Money::plus);
    }

    private Money paid(Id<Organisation> supplier) {
        return ledger.entries().stream()
                .map(LedgerEntry::step)
                .filter(e -> e instanceof LedgerStep.Paid paid
                        && paid.payment().supplier().equals(supplier))
                .map(e -> ((LedgerStep.Paid) e).payment().amount())
                .reduce(Money.ZERO, Money::plus);
    }

    private boolean isActiveIn(BillingDocument document, DocumentLine line) {
        for (int a = 0; a < LedgerModel.ATTENDANCES; a++) {
            if (line.claim().equals(Cases.reference(LedgerModel.key(a)))) {
                return document.number().value().equals(model.billedBy.get(a));
            }
        }
        return false;
    }

    /** Whether a line of the document was replaced by another rate, so that the document itself is still due. */
    private boolean rerated(BillingDocument document) {
        return document.sign() < 0
                || ledger.view().documents().stream()
                        .anyMatch(d ->
                                d.lines().stream().anyMatch(l -> l.reverses().isEmpty())
                                        && d.supplier().equals(document.supplier())
                                        && d.corrects().contains(document.number()));
    }

    private InvoiceTerms terms(Id<Organisation> supplier, String number) {
        return Cases.terms(supplier, number, DAY.toString()).toBuilder()
                .supplier(Cases.supplier(supplier, vat))
                .build();
    }

    private static Id<Organisation> supplierOf(Set<Integer> attendances) {
        return LedgerModel.supplier(attendances.iterator().next());
    }
}
