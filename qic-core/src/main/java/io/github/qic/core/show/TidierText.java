package io.github.qic.core.show;

import io.github.qic.core.Collaborative;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.ActionPeriod;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.ConferenceCall;
import io.github.qic.core.programme.Design;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.retention.Retention;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.valid.Id;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what is known of a collaborative for each item of the description. */
final class TidierText {
    private final Collaborative collaborative;
    private final Programme programme;
    private final Design design;
    private final List<TidierItem> items = new ArrayList<>();

    private TidierText(Collaborative collaborative) {
        this.collaborative = collaborative;
        this.programme = collaborative.programme();
        this.design = programme.design().orElseGet(() -> Design.builder().build());
    }

    static TidierDescription of(Collaborative collaborative) {
        TidierText text = new TidierText(collaborative);
        text.item("Name", List.of(collaborative.name()));
        text.item("Why", text.design.rationale().stream().toList());
        text.item("What: materials", text.design.materials());
        text.item("What: procedures", Procedures.of(collaborative));
        text.item("Who provided", text.providers());
        text.item("How", text.manner());
        text.item("Where", text.places());
        text.item("When and how much", text.doses());
        text.item("Tailoring", text.tailoring());
        text.item("Modifications", text.modifications());
        text.item("How well: planned", text.design.adherencePlan().stream().toList());
        text.item("How well: actual", text.adherence());
        return TidierDescription.builder()
                .collaborative(collaborative.id())
                .items(text.items)
                .build();
    }

    private void item(String title, List<String> statements) {
        items.add(TidierItem.builder()
                .number(items.size() + 1)
                .title(title)
                .statements(statements)
                .build());
    }

    private List<String> providers() {
        Set<Id<Participant>> providers = collaborative.improvementTeamMembers();
        return collaborative.participants().stream()
                .filter(p -> providers.contains(p.id()))
                .map(p -> p.role().label() + (p.expertise().isEmpty() ? "" : ": " + String.join("; ", p.expertise())))
                .toList();
    }

    private List<String> manner() {
        List<String> statements = new ArrayList<>(design.approach().stream().toList());
        long online = programme
                .gatherings()
                .filter(g -> g.venue().kind() == VenueKind.ONLINE)
                .count();
        long all = programme.gatherings().count();
        if (all > 0) {
            statements.add((all - online) + " of " + all + " events and meetings are face to face");
        }
        return statements;
    }

    private List<String> places() {
        List<String> statements = new ArrayList<>();
        places("Learning events", programme.events()).ifPresent(statements::add);
        places("Team meetings", programme.meetings()).ifPresent(statements::add);
        return statements;
    }

    private static Optional<String> places(String what, List<? extends Gathering> gatherings) {
        Map<VenueKind, Long> kinds = gatherings.stream()
                .collect(Collectors.groupingBy(g -> g.venue().kind(), TreeMap::new, Collectors.counting()));
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(kinds.entrySet().stream()
                        .map(e -> Words.capital(e.getKey()) + " (" + e.getValue() + ")")
                        .collect(Collectors.joining(", ", what + ": ", "")));
    }

    private List<String> doses() {
        List<String> statements = new ArrayList<>();
        statements.add(Words.count(programme.months(), "month") + ", " + month(programme.start()) + " to "
                + month(programme.calendarMonth(programme.months())));
        if (!programme.events().isEmpty()) {
            statements.add(Words.count(programme.events().size(), "learning event") + ", in months "
                    + programme.events().stream()
                            .map(e -> Integer.toString(e.month()))
                            .collect(Collectors.joining(", "))
                    + hours(programme.events()));
        }
        List<ActionPeriod> periods = programme.actionPeriods();
        if (!periods.isEmpty()) {
            statements.add("Action periods, in months: "
                    + periods.stream().map(p -> Integer.toString(p.months())).collect(Collectors.joining(", ")));
        }
        if (!programme.meetings().isEmpty()) {
            statements.add(Words.count(programme.meetings().size(), "team meeting") + hours(programme.meetings()));
        }
        if (!programme.conferenceCalls().isEmpty()) {
            long held = programme.conferenceCalls().stream()
                    .filter(ConferenceCall::held)
                    .count();
            statements.add(
                    Words.count(programme.conferenceCalls().size(), "conference call") + " planned, " + held + " held");
        }
        return statements;
    }

    /** The total time, if the time of each is known. */
    private static String hours(List<? extends Gathering> gatherings) {
        int minutes = gatherings.stream()
                .flatMap(g -> g.slot().stream())
                .mapToInt(TimeSlot::minutes)
                .sum();
        return gatherings.stream().allMatch(g -> g.slot().isPresent())
                ? ", " + minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min") + " in all"
                : "";
    }

    private static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    private List<String> tailoring() {
        List<String> statements = new ArrayList<>(design.tailoring());
        long offered = programme.releases().stream()
                .filter(release -> release.backfill() == Answer.YES)
                .count();
        if (offered > 0) {
            statements.add("Backfill was offered for " + Words.count(offered, "participant"));
        }
        return statements;
    }

    private List<String> modifications() {
        return programme.modifications().stream()
                .map(m -> "Month " + m.month() + ": " + m.change() + ". Reason: " + m.reason())
                .toList();
    }

    private List<String> adherence() {
        Retention retention = Retention.of(collaborative, RetentionDefinition.allEvents());
        return retention.cameCount() == 0
                ? List.of()
                : List.of(retention.retainedCount() + " of " + retention.cameCount()
                        + " people who came to at least one learning event came to all");
    }
}
