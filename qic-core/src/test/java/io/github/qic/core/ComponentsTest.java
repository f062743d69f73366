package io.github.qic.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.Component;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.SupportKind;
import io.github.qic.core.valid.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    private static final Collaborative PEACH = PeachCollaborative.collaborative();

    @Test
    void a_site_team_of_one_profession_is_no_community_of_practice() {
        Collaborative uniform = PEACH.toBuilder()
                .participants(PEACH.participants().stream()
                        .map(p -> PEACH.improvementTeamMembers().contains(p.id())
                                ? p
                                : p.toBuilder().role(Role.GP).build())
                        .toList())
                .build();
        assertThat(uniform.components()).hasSize(8).doesNotContain(Component.COMMUNITY_OF_PRACTICE);
    }

    @Test
    void each_kind_of_support_is_a_component_of_its_own() {
        Collaborative without = PEACH.toBuilder()
                .programme(PEACH.programme().toBuilder()
                        .support(PEACH.programme().support().stream()
                                .filter(s -> s.kind() == SupportKind.ADMINISTRATIVE)
                                .toList())
                        .build())
                .build();
        assertThat(without.components()).hasSize(8).doesNotContain(Component.DATA_COLLECTION_SUPPORT);
    }

    @Test
    void an_event_without_teaching_holds_no_session() {
        List<LearningEvent> events = PEACH.programme().events().stream()
                .map(e -> e.toBuilder().sessions(List.of()).build())
                .toList();
        Collaborative without = PEACH.toBuilder()
                .programme(PEACH.programme().toBuilder().events(events).build())
                .build();
        assertThat(without.components()).hasSize(8).doesNotContain(Component.EDUCATIONAL_SESSIONS);
    }

    @Test
    void people_and_gatherings_are_found_by_id() {
        Id<Participant> pharmacist = Id.of("P04");
        assertThat(PEACH.participant(pharmacist)).map(Participant::role).contains(Role.PHARMACIST);
        assertThat(PEACH.participant(Id.of("P99"))).isEmpty();
        assertThat(PEACH.gathering(Id.of("event-2"))).map(g -> g.month()).contains(7);
        assertThat(PEACH.gathering(Id.of("event-9"))).isEmpty();
    }
}
