package io.github.qic.cmoc.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SupportTest {
    /** Counted by hand from the evidence on each outcome and on the rows that lead to it. */
    @Test
    void six_outcomes_of_peach_rest_on_one_site() {
        assertThat(Support.outcomesOnOneSite(Peach.inquiry()))
                .containsExactly(
                        entry(Id.of("out-plan"), site(2)),
                        entry(Id.of("out-slow-start"), site(2)),
                        entry(Id.of("out-no-progress"), site(4)),
                        entry(Id.of("out-blocked"), site(4)),
                        entry(Id.of("out-withdrawal"), site(3)),
                        entry(Id.of("out-stall"), site(4)));
    }

    @Test
    void residents_and_care_home_nurses_are_spoken_of_and_never_heard() {
        assertThat(Support.rolesNeverHeard(Peach.inquiry())).containsExactly(Role.CARE_HOME_NURSE, Role.of("resident"));
        assertThat(Support.rolesNeverHeard(Peach.inquiry(), Set.of(Role.GP, Role.PHARMACIST)))
                .containsExactly(Role.PHARMACIST);
    }

    private static Id<Site> site(int number) {
        return Id.of("site-" + number);
    }
}
