package io.github.qic.core.programme;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Validates a programme. */
final class ProgrammeRules {
    private static final int MAX_MONTHS = 120;

    private final Programme programme;
    private final Problems problems = new Problems();

    private ProgrammeRules(Programme programme) {
        this.programme = programme;
    }

    static Problems check(Programme programme) {
        ProgrammeRules check = new ProgrammeRules(programme);
        check.problems
                .requireDate(programme.start(), "/start")
                .require(
                        programme.months() >= 1 && programme.months() <= MAX_MONTHS,
                        "/months",
                        "must be 1 to " + MAX_MONTHS);
        check.events();
        check.gatheringIds();
        check.actionPeriodNames();
        check.parts();
        return check.problems;
    }

    private void events() {
        slots(programme.events(), "/events");
        slots(programme.meetings(), "/meetings");
        LocalDate latest = LocalDate.MIN;
        for (int i = 0; i < programme.events().size(); i++) {
            LearningEvent event = programme.events().get(i);
            int before = i == 0 ? 0 : programme.events().get(i - 1).month();
            LocalDate day = event.slot().map(TimeSlot::date).orElse(latest);
            problems.require(
                            event.month() >= before, "/events/" + i + "/month", "must not be before the previous event")
                    .require(
                            event.month() != before || !day.isBefore(latest),
                            "/events/" + i + "/slot/date",
                            "must not be before the previous event");
            latest = day;
        }
    }

    private void actionPeriodNames() {
        int names = programme.actionPeriodNames().size();
        int periods = Math.max(0, programme.events().size() - 1);
        problems.require(
                names == 0 || names == periods,
                "/actionPeriodNames",
                "must have a name for each action period (" + periods + "), but has " + names);
        for (int i = 0; i < names; i++) {
            problems.requireName(programme.actionPeriodNames().get(i), "/actionPeriodNames/" + i);
        }
    }

    private void gatheringIds() {
        Set<Id<Gathering>> events = new HashSet<>();
        programme.events().forEach(event -> events.add(event.id()));
        problems.requireUnique(programme.events(), Gathering::id, "/events", "id")
                .requireUnique(programme.meetings(), Gathering::id, "/meetings", "id");
        for (int i = 0; i < programme.meetings().size(); i++) {
            Id<Gathering> id = programme.meetings().get(i).id();
            problems.require(!events.contains(id), "/meetings/" + i + "/id", "is a duplicate: " + id);
        }
    }

    private void parts() {
        problems.requireUnique(programme.releases(), Release::participant, "/releases", "participant");
        months(programme.coachingContacts(), CoachingContact::month, "/coachingContacts", "/month");
        for (int i = 0; i < programme.coachingContacts().size(); i++) {
            CoachingContact contact = programme.coachingContacts().get(i);
            String at = "/coachingContacts/" + i + "/date";
            contact.date().ifPresent(date -> day(programme.monthOf(date), contact.month(), at));
        }
        months(programme.signposts(), Signpost::month, "/signposts", "/month");
        months(programme.newsletters(), Newsletter::month, "/newsletters", "/month");
        months(programme.conferenceCalls(), ConferenceCall::month, "/conferenceCalls", "/month");
        months(programme.support(), Support::toMonth, "/support", "/toMonth");
        months(programme.modifications(), Modification::month, "/modifications", "/month");
        months(programme.progressScores(), ProgressScore::month, "/progressScores", "/month");
        problems.requireUnique(
                programme.progressScores(),
                score -> score.team() + " by " + score.by() + " in month " + score.month(),
                "/progressScores",
                "team");
    }

    private void slots(List<? extends Gathering> gatherings, String path) {
        months(gatherings, Gathering::month, path, "/month");
        for (int i = 0; i < gatherings.size(); i++) {
            Gathering gathering = gatherings.get(i);
            String at = path + "/" + i + "/slot/date";
            gathering.slot().ifPresent(slot -> day(programme.monthOf(slot.date()), gathering.month(), at));
        }
    }

    private <T> void months(List<T> parts, ToIntFunction<? super T> month, String path, String attribute) {
        for (int i = 0; i < parts.size(); i++) {
            int value = month.applyAsInt(parts.get(i));
            problems.require(
                    value >= 1 && value <= programme.months(),
                    path + "/" + i + attribute,
                    "is " + value + ", but the programme has " + programme.months() + " months");
        }
    }

    private void day(int found, int month, String path) {
        problems.require(found == month, path, "is in month " + found + " of the programme, not in month " + month);
    }
}
