package io.github.qic.cmoc.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.theory.ElementLink;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElementChainsTest {
    @Test
    void a_long_chain_within_one_slot_takes_a_look_at_each_of_its_links() {
        int length = 200_000;
        List<String> slot = new ArrayList<>();
        List<ElementLink> links = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            slot.add("o" + i);
            if (i > 0) {
                links.add(ElementLink.builder()
                        .id(Id.of("e" + i))
                        .cause(Id.<Outcome>of("o" + (i - 1)))
                        .effect(Id.<Outcome>of("o" + i))
                        .kind(LinkKind.LEADS_TO)
                        .build());
            }
        }
        ElementChains chains = new ElementChains(links);
        assertThat(chains.first(slot)).containsExactly("o0");
        assertThat(chains.last(slot)).containsExactly("o" + (length - 1));
    }
}
