package io.github.qic.payments.receive;

import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.ClaimReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds which attendances the lines of an invoice are for, and what of them can be paid. */
final class LineCheck {
    private final Candidates candidates;
    private final RateYearFinder years;
    /** The lines that may be for an attendance, in the order of {@link LineOutcome#ORDER}. */
    private final List<LineOutcome> lines;
    /** The references and days of lines for on-costs and expenses; an empty day stands for all. */
    private final Set<ClaimReference> besideReferences = new HashSet<>();

    private final Set<Optional<LocalDate>> besideDays = new HashSet<>();

    LineCheck(Candidates candidates, RateYearFinder years, List<LineOutcome> lines) {
        this.candidates = candidates;
        this.years = years;
        this.lines = lines;
    }

    void check() {
        matchTime();
        for (LineOutcome line : lines) {
            if (isBeside(line)) {
                line.referredTo()
                        .ifPresentOrElse(
                                candidate -> besideReferences.add(candidate.reference()),
                                () -> besideDays.add(line.date()));
            }
        }
        candidates.met().forEach(this::checkTime);
        List<Candidate> claimed = claimed();
        matchBeside(IncomingLineKind.ON_COST, claimed);
        matchBeside(IncomingLineKind.EXPENSE, claimed);
    }

    /** {@return the attendances that can be paid and whose time a line claims} */
    List<Candidate> claimed() {
        return candidates.met().stream()
                .filter(candidate -> candidate.isPayable() && !candidate.lines.isEmpty())
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
        Money net = line.line.net();
        boolean fits = candidate.claim != null
                && (net.equals(candidate.due(IncomingLineKind.TIME)) || net.equals(candidate.claim.total()));
        if (line.isTime() || fits) {
            candidate.add(line);
        } else {
            line.claims.add(candidate.reference());
            AttendedDay.unclear(line);
        }
    }

    private void checkTime(Candidate candidate) {
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
        if (candidate.claim != null && candidate.isPayable()) {
            boolean beside = besideReferences.contains(candidate.reference())
                    || besideDays.contains(Optional.of(candidate.date()))
                    || besideDays.contains(Optional.<LocalDate>empty());
            new TimeCheck(candidate, candidate.claim, years, beside).check();
        } else {
            candidate.lines.forEach(line -> Refusals.refuse(line, candidate));
        }
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
