package io.github.qic.core.programme;

import io.github.qic.core.valid.Problems;
import java.util.List;

/** What a programme can never be. */
final class ProgrammeCheck {
    private static final int MAX_MONTHS = 120;

    private ProgrammeCheck() {}

    static Problems check(Programme programme) {
        Problems problems = new Problems();
        problems.require(
                programme.months() >= 1 && programme.months() <= MAX_MONTHS, "/months", "must be 1 to " + MAX_MONTHS);
        checkMonths(programme, programme.events(), "/events", problems);
        checkMonths(programme, programme.meetings(), "/meetings", problems);
        for (int i = 1; i < programme.events().size(); i++) {
            problems.require(
                    programme.events().get(i).month()
                            >= programme.events().get(i - 1).month(),
                    "/events/" + i + "/month",
                    "must not be before the event that stands before it");
        }
        return problems;
    }

    private static void checkMonths(
            Programme programme, List<? extends Gathering> gatherings, String path, Problems problems) {
        for (int i = 0; i < gatherings.size(); i++) {
            Gathering gathering = gatherings.get(i);
            String at = path + "/" + i;
            problems.require(
                    gathering.month() <= programme.months(),
                    at + "/month",
                    "is " + gathering.month() + ", but the programme has " + programme.months() + " months");
            gathering
                    .slot()
                    .ifPresent(slot -> problems.require(
                            programme.monthOf(slot.date()) == gathering.month(),
                            at + "/slot/date",
                            "is in month " + programme.monthOf(slot.date()) + " of the programme, not in month "
                                    + gathering.month()));
        }
    }
}
