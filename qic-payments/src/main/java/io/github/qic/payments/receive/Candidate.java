package io.github.qic.payments.receive;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Charge;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.PricingDecision;
import io.github.qic.payments.claim.Rejection;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.DocumentReference;
import io.github.qic.payments.invoice.LineUnit;
import io.github.qic.payments.ledger.ClaimPosition;
import io.github.qic.payments.ledger.LedgerView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An attendance that lines of one invoice may be for, and what they claim of it so far. */
final class Candidate {
    /** What one line may claim together with the time, everything first. */
    static final List<List<IncomingLineKind>> WITH_TIME = List.of(
            List.of(IncomingLineKind.TIME, IncomingLineKind.ON_COST, IncomingLineKind.EXPENSE),
            List.of(IncomingLineKind.TIME, IncomingLineKind.ON_COST),
            List.of(IncomingLineKind.TIME, IncomingLineKind.EXPENSE));

    final RegisterIndex.Entry entry;
    final @Nullable Claim claim;
    final @Nullable Rejection rejection;
    /** Whether some of its time is reserved or billed, or may be. */
    final boolean occupied;

    /** Whether it only may be what is reserved or billed, before a correction. */
    final boolean mayReplace;

    /**
     * The documents that bill it, in order, if its supplier or a predecessor of the supplier issued them; never those of anybody
     * else, such as a former employer.
     */
    final List<BillingDocument> documents;
    /** Its billing, or that which must be credited first. */
    final Optional<ClaimPosition> position;
    /** The lines that bill it. */
    final List<DocumentLine> billed;
    /** Its place among the candidates of the invoice. */
    final int order;
    /** The lines that claim its time, in the order of {@link LineOutcome#ORDER}. */
    final List<LineOutcome> lines = new ArrayList<>();

    private final Map<IncomingLineKind, Money> payable = new EnumMap<>(IncomingLineKind.class);
    private int minutesLeft;

    /** Takes the reference of billing that must be credited first, because the attendance may replace it after a correction. */
    Candidate(
            RegisterIndex.Entry entry,
            PricingDecision decision,
            LedgerView ledger,
            Optional<ClaimReference> replaced,
            int order) {
        this.entry = entry;
        this.claim = decision.match(priced -> priced.claim(), rejected -> null);
        this.rejection = decision.match(priced -> null, rejected -> rejected);
        Optional<ClaimReference> itself = claim == null
                ? Optional.empty()
                : ledger.occupiedBy(ClaimedAttendance.of(entry.collaborative(), claim));
        Optional<ClaimReference> occupant = claim == null ? Optional.empty() : itself.or(() -> replaced);
        this.mayReplace = itself.isEmpty() && occupant.isPresent();
        this.position = occupant.flatMap(ledger::position);
        this.occupied = occupant.isPresent();
        this.documents = position.filter(billing -> isOfOrBefore(entry.supplier(), billing.supplier(), ledger))
                .map(ClaimPosition::documents)
                .orElse(List.of());
        this.billed = position.map(ClaimPosition::lines).orElse(List.of());
        this.order = order;
        this.minutesLeft = minutesRecorded();
    }

    /** {@return whether a document is of a supplier or of its predecessor} */
    static boolean isOfOrBefore(Id<Organisation> supplier, Id<Organisation> issuer, LedgerView ledger) {
        return supplier.equals(issuer) || ledger.succeeds(supplier, issuer);
    }

    ClaimReference reference() {
        return entry.reference();
    }

    Attendance attendance() {
        return entry.attendance();
    }

    LocalDate date() {
        return entry.attendance().date();
    }

    Role role() {
        return entry.person().role();
    }

    /** {@return the last of its documents} */
    Optional<DocumentReference> billedIn() {
        return documents.stream().reduce((one, next) -> next).map(DocumentReference::of);
    }

    /** {@return whether it can be paid: the scheme pays it, and no document or draft bills it} */
    boolean isPayable() {
        return claim != null && !occupied;
    }

    /** {@return the minutes that are paid, or those attended if it is not paid} */
    int minutes() {
        return claim == null ? attendance().minutes() : claim.minutes();
    }

    /** Lines may claim what was attended, though a cap pays less of it. */
    private int minutesRecorded() {
        return Math.max(minutes(), attendance().minutes());
    }

    /** {@return the minutes that lines claim, at most those that are paid} */
    int minutesClaimed() {
        return Math.min(minutes(), minutesRecorded() - minutesLeft);
    }

    /** {@return the minutes that no line claims yet} */
    int minutesLeft() {
        return minutesLeft;
    }

    Optional<LineUnit> unit() {
        return Optional.ofNullable(claim).flatMap(Claim::unit).map(LineUnit::of);
    }

    Optional<Money> rate() {
        return Optional.ofNullable(claim).flatMap(Claim::rate);
    }

    /** Adds a line that claims its time; one without minutes claims what is left. */
    void add(LineOutcome line) {
        lines.add(line);
        line.claims.add(reference());
        minutesLeft = Math.max(0, minutesLeft - line.line.minutes().orElse(minutesLeft));
    }

    /** {@return whether the minutes that a line claims beyond those attended are enough for another attendance} */
    boolean exceededBy(LineOutcome line, int minutesOfAnother) {
        return line.referredTo().isEmpty()
                && line.minutes()
                        .filter(minutes -> minutes - minutesRecorded() >= minutesOfAnother)
                        .isPresent();
    }

    /** {@return whether every line that claims its time quotes its reference} */
    boolean isReferredTo() {
        return lines.stream().allMatch(line -> line.referredTo().isPresent());
    }

    /** {@return the pence for a unit of time that include the on-costs; 0 if the scheme pays no rate} */
    long rateWithOnCosts() {
        if (rate().isEmpty()) {
            return 0;
        }
        long pence =
                due(IncomingLineKind.TIME).plus(due(IncomingLineKind.ON_COST)).pence();
        long twice = 2 * pence * unit().map(LineUnit::baseQuantity).orElse(1);
        return (twice / minutes() + 1) / 2;
    }

    private Claim paidClaim() {
        return Objects.requireNonNull(claim, "the scheme does not pay it");
    }

    /** {@return the charges of a kind other than time, of what the scheme pays} */
    List<Charge> charges(IncomingLineKind kind) {
        return paidClaim().charges().stream()
                .skip(1)
                .filter(charge -> charge.kind().isExpense() == (kind == IncomingLineKind.EXPENSE))
                .toList();
    }

    /** {@return the amount that is due for its time, its on-costs or its expenses, of what the scheme pays} */
    Money due(IncomingLineKind kind) {
        return kind == IncomingLineKind.TIME
                ? paidClaim().pay().amount()
                : Money.sum(charges(kind).stream().map(Charge::amount));
    }

    /**
     * {@return the kinds, time and at least one other, for which an amount is exactly what is due in total; empty if no such kinds fit}
     *
     * @param apart the kinds that other lines may claim
     */
    List<IncomingLineKind> kindsOf(Money amount, Set<IncomingLineKind> apart) {
        return WITH_TIME.stream()
                .filter(kinds -> Collections.disjoint(kinds, apart))
                .filter(kinds -> due(kinds).equals(amount) && !amount.equals(due(IncomingLineKind.TIME)))
                .findFirst()
                .orElse(List.of());
    }

    /** {@return the amounts that one line may claim: that of the time, alone or with what else is due, of what the scheme pays} */
    List<Money> amounts() {
        return Stream.concat(
                        Stream.of(due(IncomingLineKind.TIME)),
                        WITH_TIME.stream().map(this::due))
                .distinct()
                .toList();
    }

    private Money due(List<IncomingLineKind> kinds) {
        return Money.sum(kinds.stream().map(this::due));
    }

    /** {@return the on-costs that are due for a part of the amount due for its time, in proportion} */
    Money onCostsOf(Money time) {
        return Money.of(shareOfOnCosts(time), RoundingMode.HALF_UP);
    }

    /**
     * {@return whether an amount is what is due for on-costs, or those of an amount for its time, but for the rounding of each on-cost,
     * of that which is due for it, and of a rate that includes them}
     */
    boolean hasOnCosts(Money time, Money onCosts, int hours) {
        Money whole = due(IncomingLineKind.ON_COST);
        if (whole.isZero() || onCosts.compareTo(Money.ZERO) <= 0) {
            return false;
        }
        if (onCosts.equals(whole)) {
            return true;
        }
        long times = 1 + time.pence() / Math.max(1, due(IncomingLineKind.TIME).pence());
        long rounding = (charges(IncomingLineKind.ON_COST).size() * (1 + times) + 1) / 2 + hours;
        BigDecimal off = onCosts.pounds().subtract(shareOfOnCosts(time)).abs();
        return off.compareTo(BigDecimal.valueOf(rounding, 2)) <= 0;
    }

    private BigDecimal shareOfOnCosts(Money time) {
        Money whole = due(IncomingLineKind.TIME);
        return whole.isZero()
                ? BigDecimal.ZERO
                : due(IncomingLineKind.ON_COST)
                        .pounds()
                        .multiply(time.pounds())
                        .divide(whole.pounds(), 4, RoundingMode.HALF_UP);
    }

    /** {@return everything that is due for it, of what the scheme pays} */
    Money total() {
        return paidClaim().total();
    }

    /** {@return the part of the amount due that no line has claimed yet} */
    Money left(IncomingLineKind kind) {
        return due(kind).minus(payable(kind));
    }

    Money payable(IncomingLineKind kind) {
        return payable.getOrDefault(kind, Money.ZERO);
    }

    Money payable() {
        return Money.sum(payable.values().stream());
    }

    void pay(IncomingLineKind kind, Money amount) {
        payable.merge(kind, amount, Money::plus);
    }
}
