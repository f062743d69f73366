package io.github.qic.pdsa.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.history.Move;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeIdeaTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);
    private static final ChangeIdea PROPOSED =
            ChangeIdea.builder().id(Id.of("idea")).title("Trolley").build();

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, TESTING ABANDONED",
        "TESTING, IMPLEMENTED ABANDONED",
        "IMPLEMENTED, TESTING SPREAD ABANDONED",
        "SPREAD, TESTING ABANDONED",
        "ABANDONED, TESTING"
    })
    void an_idea_is_tested_before_it_is_implemented_and_implemented_before_it_spreads(IdeaStage from, String next) {
        assertThat(Arrays.stream(IdeaStage.values())
                        .filter(from::leadsTo)
                        .map(Enum::name)
                        .toList())
                .isEqualTo(List.of(next.split(" ", -1)));
    }

    @Test
    void its_history_is_kept() {
        ChangeIdea spread = PROPOSED.moved(move(IdeaStage.TESTING, 0))
                .moved(move(IdeaStage.IMPLEMENTED, 7))
                .moved(move(IdeaStage.SPREAD, 7));
        assertThat(PROPOSED.stage()).isEqualTo(IdeaStage.PROPOSED);
        assertThat(spread.stage()).isEqualTo(IdeaStage.SPREAD);
        assertThat(spread.history())
                .extracting(Move::to)
                .containsExactly(IdeaStage.TESTING, IdeaStage.IMPLEMENTED, IdeaStage.SPREAD);
    }

    @Test
    void an_idea_cannot_spread_untested_nor_go_back_in_time() {
        assertThatThrownBy(() -> PROPOSED.moved(move(IdeaStage.SPREAD, 0)))
                .hasMessage("/history/0/to: must not be spread after proposed");
        assertThatThrownBy(() -> PROPOSED.moved(move(IdeaStage.TESTING, 7)).moved(move(IdeaStage.IMPLEMENTED, 6)))
                .hasMessage("/history/1/on: must not be before the previous move");
    }

    @Test
    void drivers_have_two_levels() {
        Driver third = driver("c").build();
        Driver second = driver("b").addSecondary(third).build();
        assertThatThrownBy(() -> driver("a").addSecondary(second).build())
                .hasMessageStartingWith("/secondary/0/secondary: must be empty");
    }

    private static Driver.Builder driver(String id) {
        return Driver.builder().id(Id.of(id)).name(id);
    }

    private static Move<IdeaStage> move(IdeaStage to, int days) {
        return Move.<IdeaStage>builder().to(to).on(DAY.plusDays(days)).build();
    }
}
