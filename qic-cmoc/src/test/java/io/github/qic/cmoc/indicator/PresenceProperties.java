package io.github.qic.cmoc.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PresenceProperties {
    @Property
    void learning_more_never_overturns_the_result_of_all_parts_or_any_alternative(
            @ForAll @Size(max = 6) List<Presence> parts, @ForAll @IntRange(max = 5) int at, @ForAll Presence learned) {
        if (at >= parts.size() || parts.get(at) != Presence.UNKNOWN) {
            return;
        }
        List<Presence> more = new ArrayList<>(parts);
        more.set(at, learned);
        if (Presence.all(parts) != Presence.UNKNOWN) {
            assertThat(Presence.all(more)).isEqualTo(Presence.all(parts));
        }
        if (Presence.any(parts) != Presence.UNKNOWN) {
            assertThat(Presence.any(more)).isEqualTo(Presence.any(parts));
        }
    }

    @Property
    void learning_more_never_overturns_the_result_of_a_count(
            @ForAll @IntRange(max = 20) int yes,
            @ForAll @IntRange(max = 20) int no,
            @ForAll @IntRange(min = 1, max = 20) int unknown,
            @ForAll boolean so,
            @ForAll @BigRange(min = "0.01", max = "1") BigDecimal enough) {
        Presence before = new Tally(yes, no, unknown).presence(enough);
        Presence after = new Tally(yes + (so ? 1 : 0), no + (so ? 0 : 1), unknown - 1).presence(enough);
        if (before != Presence.UNKNOWN) {
            assertThat(after).isEqualTo(before);
        }
    }

    @Property
    void a_count_without_unknowns_is_always_decided(
            @ForAll @IntRange(max = 20) int yes,
            @ForAll @IntRange(max = 20) int no,
            @ForAll @BigRange(min = "0.01", max = "1") BigDecimal enough) {
        assertThat(new Tally(yes, no, 0).presence(enough) == Presence.UNKNOWN).isEqualTo(yes + no == 0);
    }

    @Property
    void absent_needs_every_part_to_be_known_as_absent(@ForAll @Size(max = 6) List<Presence> parts) {
        boolean everyPart = !parts.isEmpty() && parts.stream().allMatch(Presence.ABSENT::equals);
        assertThat(Presence.all(parts) == Presence.ABSENT).isEqualTo(everyPart);
        assertThat(Presence.any(parts) == Presence.ABSENT).isEqualTo(everyPart);
    }
}
