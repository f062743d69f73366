package io.github.qic.core.show;

import io.github.qic.core.Collaborative;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.programme.Component;
import io.github.qic.core.programme.EducationalSession;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.SupportKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes what was done for each component. */
final class Procedures {
    private Procedures() {}

    static List<String> of(Collaborative collaborative) {
        return collaborative.components().stream()
                .map(component -> Words.capital(component) + ": " + what(collaborative, component))
                .toList();
    }

    private static String what(Collaborative collaborative, Component component) {
        Programme programme = collaborative.programme();
        return switch (component) {
            case COMMUNITY_OF_PRACTICE ->
                Words.count(
                        collaborative.teams().stream()
                                .filter(team -> team.site().isPresent())
                                .count(),
                        "site team");
            case LEARNING_EVENTS -> {
                String activities = listed(programme.events().stream().flatMap(e -> e.activities().stream()));
                yield activities.isEmpty() ? Words.count(programme.events().size(), "event") : activities;
            }
            case EDUCATIONAL_SESSIONS ->
                listed(programme.events().stream()
                        .flatMap(e -> e.sessions().stream())
                        .map(EducationalSession::title));
            case TEAM_MEETINGS -> Words.count(programme.meetings().size(), "meeting");
            case COACHING -> Words.count(programme.coachingContacts().size(), "contact");
            case SIGNPOSTING -> listed(programme.signposts().stream().map(s -> s.to()));
            case NEWSLETTER -> Words.count(programme.newsletters().size(), "issue");
            case ADMINISTRATIVE_SUPPORT -> tasks(programme, SupportKind.ADMINISTRATIVE);
            case DATA_COLLECTION_SUPPORT -> tasks(programme, SupportKind.DATA_COLLECTION);
        };
    }

    private static String tasks(Programme programme, SupportKind kind) {
        return listed(programme.support().stream()
                .filter(support -> support.kind() == kind)
                .flatMap(support -> support.tasks().stream()));
    }

    private static String listed(Stream<String> texts) {
        return texts.distinct().collect(Collectors.joining("; "));
    }
}
