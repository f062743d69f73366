package io.github.qic.payments.receive;

import io.github.qic.core.people.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attendances of a supplier's people on one day, and the lines for time that may be for them. */
final class AttendedDay {
    /** The attendances of one role or of all. */
    private static final class Attended {
        int count;
        boolean payable;
        Optional<Candidate> occupied = Optional.empty();
        Optional<Candidate> rejected = Optional.empty();
        int lines;

        void add(Candidate candidate) {
            count++;
            payable |= candidate.isPayable();
            if (candidate.occupied) {
                occupied = occupied.or(() -> Optional.of(candidate));
            } else if (candidate.claim == null) {
                rejected = rejected.or(() -> Optional.of(candidate));
            }
        }
    }

    private final LocalDate day;
    private final boolean ofOnePerson;
    private final List<LineOutcome> lines = new ArrayList<>();
    /** By role; those of any role under the empty text. */
    private final Map<String, Attended> byRole = new HashMap<>();

    /** @param ofOnePerson whether the supplier is a person without an employer */
    AttendedDay(LocalDate day, boolean ofOnePerson) {
        this.day = day;
        this.ofOnePerson = ofOnePerson;
    }

    /** Adds a line that gives no reference. */
    void add(LineOutcome line) {
        lines.add(line);
        attended(line.role()).lines++;
    }

    private Attended attended(Optional<Role> role) {
        return byRole.computeIfAbsent(role.map(Role::toString).orElse(""), key -> new Attended());
    }

    /** Matches the lines to the attendances of the day, some of which may be claimed by their reference. */
    void match(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            Attended sameRole = attended(Optional.of(candidate.role()));
            sameRole.add(candidate);
            sameRole.lines += candidate.lines.size();
            attended(Optional.empty()).add(candidate);
        }
        new TimeMatcher(candidates).match(lines).forEach(this::explain);
    }

    /** Explains why a line fits no attendance of the day. */
    private void explain(LineOutcome line) {
        Attended attended = attended(line.role());
        String who = line.role().map(Wording::article).orElse("anybody");
        if (line.unknownReference()) {
            unknownReference(line);
        } else if (attended.count == 0) {
            line.query(QueryReason.NOT_ATTENDED, "The register " + without(line.role()) + ".");
        } else if (!line.isTime()) {
            unclear(line);
        } else if (attended.lines > attended.count) {
            line.query(
                    QueryReason.TOO_MANY_PEOPLE,
                    "You claim " + Wording.people(attended.lines, line.role()) + " on " + day + "; "
                            + (line.role().isPresent()
                                    ? attended.count + " attended."
                                    : Wording.are(attended.count) + " recorded."));
        } else if (attended.payable) {
            line.query(
                    QueryReason.NO_MATCH,
                    "Neither minutes nor rate nor amount fit an attendance of " + who + " on " + day
                            + ": please quote the reference.");
        } else {
            attended.occupied.or(() -> attended.rejected).ifPresent(candidate -> Refusals.refuse(line, candidate));
        }
    }

    /** The register knows the present employer only. */
    private String without(Optional<Role> role) {
        Optional<String> who = role.map(Wording::article);
        return ofOnePerson
                ? "does not show that you attended"
                        + who.map(text -> " as " + text).orElse("") + " on " + day
                : "has no attendance on " + day + " of " + who.orElse("anybody") + " now employed by you";
    }

    static void unknownReference(LineOutcome line) {
        line.query(QueryReason.NOT_ATTENDED, line.unknownReferenceMessage() + ".");
    }

    static void severalAttendances(LineOutcome line) {
        line.query(
                QueryReason.UNCLEAR,
                "The line claims more minutes than one person attended. If it is for several, please claim each in a line of"
                        + " its own.");
    }

    static void unclear(LineOutcome line) {
        line.query(
                QueryReason.UNCLEAR, "Please say what this line is for: time, on-costs, expenses, or anything else.");
    }
}
