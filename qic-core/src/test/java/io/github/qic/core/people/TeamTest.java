package io.github.qic.core.people;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.Id;
import org.junit.jupiter.api.Test;

class TeamTest {
    @Test
    void nobody_is_a_member_twice() {
        assertThatThrownBy(() -> Team.builder()
                        .id(Id.of("team"))
                        .name("Team")
                        .addMember(Id.of("P01"))
                        .addMember(Id.of("P02"))
                        .addMember(Id.of("P01"))
                        .build())
                .hasMessage("/members/2: is a duplicate");
    }
}
