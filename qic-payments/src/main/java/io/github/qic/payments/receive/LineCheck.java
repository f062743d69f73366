package io.github.qic.payments.receive;

import io.github.qic.payments.invoice.ClaimReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds which attendances the lines of an invoice are for, and what of them can be paid. */
final class LineCheck {
    private final IncomingInvoice invoice;
    private final Candidates candidates;
    private final RateYearFinder years;
    /** The lines that may be for an attendance, in the order of {@link LineOutcome#ORDER}. */
    private final List<LineOutcome> lines;
    /** Which of on-costs and expenses have lines of their own, by reference and by what lines without one say. */
    private final Map<ClaimReference, Set<IncomingLineKind>> besideReferences = new HashMap<>();

    private final Map<BesideMatcher.Scope, Set<IncomingLineKind>> besideScopes = new HashMap<>();

    LineCheck(IncomingInvoice invoice, Candidates candidates, RateYearFinder years, List<LineOutcome> lines) {
        this.invoice = invoice;
        this.candidates = candidates;
        this.years = years;
        this.lines = lines;
    }

    void check() {
        matchTime();
        for (LineOutcome line : lines) {
            if (isBeside(line)) {
                line.referredTo()
                        .map(candidate ->
                                besideReferences.computeIfAbsent(candidate.reference(), claim -> new HashSet<>()))
                        .orElseGet(() ->
                                besideScopes.computeIfAbsent(BesideMatcher.Scope.of(line), scope -> new HashSet<>()))
                        .add(line.kind);
            }
        }
        Map<String, Integer> leastOpen = new HashMap<>();
        candidates.met().stream()
                .filter(candidate -> candidate.isPayable() && candidate.lines.isEmpty())
                .forEach(candidate -> leastOpen.merge(team(candidate), candidate.minutes(), Math::min));
        candidates
                .met()
                .forEach(candidate -> checkTime(candidate, leastOpen.getOrDefault(team(candidate), Integer.MAX_VALUE)));
        matchBeside();
    }

    /** {@return the attendances that lines claim and that can be paid} */
    List<Candidate> claimed() {
        return candidates.met().stream()
                .filter(candidate -> candidate.isPayable()
                        && (!candidate.lines.isEmpty() || !candidate.payable().isZero()))
                .toList();
    }

    private static boolean isBeside(LineOutcome line) {
        return line.kind == IncomingLineKind.ON_COST || line.kind == IncomingLineKind.EXPENSE;
    }

    private void matchTime() {
        Map<LocalDate, AttendedDay> days = new TreeMap<>();
        for (LineOutcome line : lines) {
            if (isBeside(line)) {
                continue;
            }
            if (line.referredTo().isPresent()) {
                claim(line, line.referredTo().get());
            } else if (line.date().isPresent()) {
                days.computeIfAbsent(line.date().get(), day -> new AttendedDay(day, candidates.areOfOnePerson()))
                        .add(line);
            } else if (line.unknownReference()) {
                AttendedDay.unknownReference(line);
            } else {
                line.query(QueryReason.UNCLEAR, "Please say on which day the person attended, or quote the reference.");
            }
        }
        days.forEach((date, day) -> day.match(candidates.on(date)));
    }

    /** A line whose kind is unclear claims the attendance it refers to if it has its amount. */
    private static void claim(LineOutcome line, Candidate candidate) {
        boolean fits = candidate.claim != null && candidate.due().amounts().contains(line.line.net());
        if (line.isTime() || fits) {
            candidate.add(line);
        } else {
            line.claims.add(candidate.reference());
            AttendedDay.unclear(line);
        }
    }

    /** {@return what the attendances that one line may claim together have in common} */
    private static String team(Candidate candidate) {
        return candidate.date() + " " + candidate.role();
    }

    /** @param leastOpen the minutes of the shortest attendance of the same team that no line claims */
    private void checkTime(Candidate candidate, int leastOpen) {
        if (candidate.lines.isEmpty()) {
            return;
        }
        for (LineOutcome line : candidate.lines) {
            if (line.unknownReference()) {
                line.note(
                        NoteReason.REFERENCE_UNKNOWN,
                        line.unknownReferenceMessage() + "; the line was matched by its other details.");
            }
        }
        Predicate<LineOutcome> forSeveral = line -> candidate.exceededBy(line, leastOpen);
        if (candidate.claim != null && candidate.isPayable()) {
            Set<IncomingLineKind> beside =
                    new HashSet<>(besideReferences.getOrDefault(candidate.reference(), Set.of()));
            BesideMatcher.Scope.allOf(candidate)
                    .forEach(scope -> beside.addAll(besideScopes.getOrDefault(scope, Set.of())));
            new TimeCheck(candidate, candidate.claim, years, beside, forSeveral).check();
        } else {
            candidate.lines.stream().filter(forSeveral).forEach(AttendedDay::severalAttendances);
            candidate.lines.forEach(line -> Refusals.refuse(line, candidate));
        }
    }

    private void matchBeside() {
        List<LineOutcome> beside = lines.stream().filter(LineCheck::isBeside).toList();
        if (beside.stream()
                .anyMatch(line -> line.date().isEmpty() && line.referredTo().isEmpty())) {
            candidates.in(invoice.period(), invoice.date());
        }
        beside.stream().flatMap(line -> line.date().stream()).distinct().forEach(candidates::on);
        List<Candidate> claimed = candidates.met().stream()
                .filter(candidate -> !candidate.lines.isEmpty() || candidate.isWithoutTime())
                .sorted(Comparator.comparing(candidate -> candidate.lines.isEmpty()))
                .toList();
        matchBeside(IncomingLineKind.ON_COST, claimed);
        matchBeside(IncomingLineKind.EXPENSE, claimed);
    }

    private void matchBeside(IncomingLineKind kind, List<Candidate> claimed) {
        BesideMatcher matcher = new BesideMatcher(kind, claimed);
        List<LineOutcome> rest = new ArrayList<>();
        for (LineOutcome line : lines) {
            if (line.kind != kind) {
                continue;
            }
            Optional<Candidate> candidate = line.referredTo();
            if (candidate.isEmpty()) {
                rest.add(line);
            } else if (candidate.get().isPayable()) {
                matcher.match(line, candidate.get());
            } else {
                line.claims.add(candidate.get().reference());
                Refusals.refuse(line, candidate.get());
            }
        }
        matcher.match(rest);
    }
}
