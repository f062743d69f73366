package io.github.qic.core;

import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.Component;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.SupportKind;
import io.github.qic.core.valid.Id;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the components of a collaborative. */
final class Components {
    private Components() {}

    static List<Component> of(Collaborative collaborative) {
        return Arrays.stream(Component.values())
                .filter(component -> has(collaborative, component))
                .toList();
    }

    private static boolean has(Collaborative collaborative, Component component) {
        Programme programme = collaborative.programme();
        return switch (component) {
            case COMMUNITY_OF_PRACTICE -> hasMultiprofessionalTeam(collaborative);
            case LEARNING_EVENTS -> !programme.events().isEmpty();
            case EDUCATIONAL_SESSIONS ->
                programme.events().stream().anyMatch(event -> !event.sessions().isEmpty());
            case TEAM_MEETINGS -> !programme.meetings().isEmpty();
            case COACHING -> !programme.coachingContacts().isEmpty();
            case SIGNPOSTING -> !programme.signposts().isEmpty();
            case NEWSLETTER -> !programme.newsletters().isEmpty();
            case ADMINISTRATIVE_SUPPORT -> hasSupport(programme, SupportKind.ADMINISTRATIVE);
            case DATA_COLLECTION_SUPPORT -> hasSupport(programme, SupportKind.DATA_COLLECTION);
        };
    }

    private static boolean hasMultiprofessionalTeam(Collaborative collaborative) {
        Map<Id<Participant>, Role> roles =
                collaborative.participants().stream().collect(Collectors.toMap(Participant::id, Participant::role));
        return collaborative.teams().stream()
                .filter(team -> team.site().isPresent())
                .map(Team::members)
                .anyMatch(members -> members.stream().map(roles::get).distinct().count() > 1);
    }

    private static boolean hasSupport(Programme programme, SupportKind kind) {
        return programme.support().stream().anyMatch(support -> support.kind() == kind);
    }
}
