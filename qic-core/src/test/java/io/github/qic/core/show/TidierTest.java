package io.github.qic.core.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qic.core.Collaborative;
import io.github.qic.core.Peach;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.valid.Id;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class TidierTest {
    private static final Tidier PEACH = Tidier.of(Peach.collaborative());

    private static List<String> item(int number) {
        return PEACH.items().get(number - 1).statements();
    }

    /** What the description of Devi and others, Age and Ageing 2021;50(4):1371-1381, table 1 tells, item by item. */
    @Test
    void the_description_of_PEACH_comes_out_right() {
        assertThat(item(1)).singleElement().asString().startsWith("PEACH");
        assertThat(item(2)).singleElement().asString().contains("comprehensive geriatric assessment");
        assertThat(item(3)).contains("Image cards");
        assertThat(item(4)).hasSize(9);
        assertThat(item(5))
                .hasSize(4)
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactly("geriatrician", "nurse leader", "QI coach", "researcher");
        assertThat(item(6))
                .anyMatch(text -> text.contains("appreciative"))
                .contains("16 of 16 events and meetings are face to face");
        assertThat(item(7))
                .containsExactly("Learning events: University (4)", "Team meetings: Care home (7), Commissioner (5)");
        assertThat(item(8))
                .contains(
                        "18 months, September 2016 to February 2018",
                        "4 learning events, in months 1, 7, 13, 18, 24 h in all",
                        "Action periods of 6, 6, 5 months");
        assertThat(item(9)).anyMatch(text -> text.contains("Band 7, nurses Band 5"));
        assertThat(item(10)).anyMatch(text -> text.contains("conference calls"));
        assertThat(item(12)).containsExactly("34 of 44 people who came to at least one learning event came to all");
    }

    @Test
    void a_blank_item_is_shown_as_a_blank() {
        assertThat(PEACH.blanks()).extracting(TidierItem::number).containsExactly(11);
        assertThat(PEACH.markdown()).contains("| 11 | How well: planned |  |\n");
        assertThat(Tidier.DOCUMENT.write(PEACH)).contains("\"statements\" : [ ]");
    }

    @Test
    void a_model_that_knows_little_says_little() {
        Collaborative small = Collaborative.builder()
                .id(Id.of("small"))
                .name("Small")
                .topic("Falls")
                .programme(Programme.builder()
                        .start(YearMonth.of(2024, 12))
                        .months(1)
                        .build())
                .build();
        Tidier tidier = Tidier.of(small);
        assertThat(tidier.items()).hasSize(12);
        assertThat(tidier.blanks()).extracting(TidierItem::number).containsExactly(2, 3, 4, 5, 6, 7, 9, 10, 11, 12);
        assertThat(tidier.items().get(7).statements()).containsExactly("1 month, December 2024 to December 2024");
    }

    @Test
    void the_document_is_read_back() {
        assertThat(Tidier.DOCUMENT.read(Tidier.DOCUMENT.write(PEACH))).isEqualTo(PEACH);
        assertThatThrownBy(() -> PEACH.toBuilder().items(List.of()).build())
                .hasMessage("/items: must be items 1 to 12 in order");
    }

    @Test
    void text_cannot_break_out_of_the_table() {
        Collaborative odd =
                Peach.collaborative().toBuilder().name("A | <b>\nname").build();
        assertThat(Tidier.of(odd).markdown()).contains("| 1 | Name | A \\| \\<b\\><br>name |\n");
    }

    @Test
    void figures_are_supplied_as_facts() {
        assertThat(Peach.collaborative().facts())
                .extracting(Fact::name, fact -> fact.value().intValueExact())
                .contains(
                        tuple("collaborative.sites", 4),
                        tuple("collaborative.care-homes", 29),
                        tuple("collaborative.participants", 44),
                        tuple("collaborative.providers", 4),
                        tuple("collaborative.components", 9),
                        tuple("programme.months", 18),
                        tuple("programme.learning-events", 4));
    }
}
