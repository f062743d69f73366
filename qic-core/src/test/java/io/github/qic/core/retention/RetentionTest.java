package io.github.qic.core.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.Peach;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Sector;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Collaborative PEACH = Peach.collaborative();

    @Test
    void the_number_of_events_somebody_has_to_come_to_can_be_chosen() {
        assertThat(Retention.of(PEACH, RetentionDefinition.atLeast(1)).count()).isEqualTo(44);
        assertThat(Retention.of(PEACH, RetentionDefinition.atLeast(4)).count()).isEqualTo(34);
    }

    @Test
    void groups_add_up_to_the_whole() {
        Retention all = Retention.of(PEACH, RetentionDefinition.allEvents());
        for (Map<?, Retention> groups :
                List.of(all.by(Participant::site), all.by(Participant::role), all.by(PEACH::sector))) {
            assertThat(groups.values().stream().mapToInt(Retention::outOf).sum())
                    .isEqualTo(44);
            assertThat(groups.values().stream().mapToInt(Retention::count).sum())
                    .isEqualTo(34);
        }
        assertThat(all.by(PEACH::sector))
                .containsOnlyKeys(Sector.NHS, Sector.CARE_HOME, Sector.PUBLIC, Sector.VOLUNTARY);
        assertThat(all.by(Participant::role)).containsKey(Role.PHARMACIST);
    }

    @Test
    void nobody_stays_where_nobody_came() {
        Retention none = Retention.of(PEACH, Register.empty(), RetentionDefinition.lastEvent());
        assertThat(none.outOf()).isZero();
        assertThat(none.count()).isZero();
        assertThat(none.ratio()).isEmpty();
        assertThat(none.facts()).hasSize(2);
    }

    @Test
    void the_figures_travel_with_their_definition() {
        // 34 / 44 = 0.7727...
        assertThat(Retention.of(PEACH, RetentionDefinition.allEvents()).facts())
                .extracting(Fact::value)
                .containsExactly(new BigDecimal("44"), new BigDecimal("34"), new BigDecimal("0.773"));
        assertThat(Retention.of(PEACH, RetentionDefinition.atLeast(3)).facts())
                .extracting(Fact::definition)
                .allMatch(text -> text.endsWith("those who came to at least 3 learning events"));
        assertThat(RetentionDefinition.atLeast(1).condition()).isEqualTo("came to at least 1 learning event");
    }

    @Test
    void the_figures_of_a_group_name_the_group() {
        Retention all = Retention.of(PEACH, RetentionDefinition.allEvents());
        assertThat(all.by(Participant::site))
                .allSatisfy((site, retention) -> assertThat(retention.factsAbout(site.orElseThrow()))
                        .extracting(Fact::about)
                        .allMatch(about -> about.equals(site)));
    }

    @Test
    void a_number_of_events_belongs_to_one_kind_only() {
        assertThatThrownBy(() -> RetentionDefinition.atLeast(0)).hasMessageStartingWith("/events");
        assertThatThrownBy(() -> new RetentionDefinition(RetentionKind.ALL_EVENTS, 2))
                .hasMessageStartingWith("/events");
    }
}
