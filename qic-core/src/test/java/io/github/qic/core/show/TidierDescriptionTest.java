package io.github.qic.core.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.Release;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TidierDescriptionTest {
    private final TidierDescription peach = TidierDescription.of(PeachCollaborative.collaborative());

    private List<String> item(int number) {
        return peach.items().get(number - 1).statements();
    }

    /** What the description of Devi and others, Age and Ageing 2021;50(4):1371-1381, table 1 tells, item by item. */
    @Test
    void the_description_of_PEACH_comes_out_right() {
        assertThat(item(1)).singleElement().asString().startsWith("PEACH");
        assertThat(item(2)).singleElement().asString().contains("comprehensive geriatric assessment");
        assertThat(item(3)).contains("Image cards");
        assertThat(item(4))
                .hasSize(9)
                .contains(
                        "Community of practice: 4 site teams",
                        "Team meetings: 12 meetings",
                        "Administrative support: Arrange meetings; Write agendas; Take minutes",
                        "Data collection support: Collect data on the use of services; Collect data on well-being")
                .anyMatch(text -> text.startsWith("Educational sessions: Getting started; Attitudes and feelings; "));
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
                        "Action periods, in months: 6, 6, 5",
                        "3 conference calls planned, 1 held");
        assertThat(item(9)).contains("Backfill was offered for 19 participants");
        assertThat(item(9)).anyMatch(text -> text.contains("Band 7, nurses Band 5"));
        assertThat(item(10)).anyMatch(text -> text.contains("conference calls"));
        assertThat(item(12)).containsExactly("34 of 44 people who came to at least one learning event came to all");
    }

    @Test
    void a_blank_item_is_shown_as_a_blank() {
        assertThat(peach.blanks()).extracting(TidierItem::number).containsExactly(11);
        assertThat(peach.table().markdown()).contains("| 11 | How well: planned |  |\n");
        assertThat(TidierDescription.DOCUMENT.write(peach)).contains("\"statements\": []");
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
        TidierDescription tidier = TidierDescription.of(small);
        assertThat(tidier.items()).hasSize(12);
        assertThat(tidier.blanks()).extracting(TidierItem::number).containsExactly(2, 3, 4, 5, 6, 7, 9, 10, 11, 12);
        assertThat(tidier.items().get(7).statements()).containsExactly("1 month, December 2024 to December 2024");
    }

    @Test
    void the_document_is_read_back() {
        assertThat(TidierDescription.DOCUMENT.read(TidierDescription.DOCUMENT.write(peach)))
                .isEqualTo(peach);
        assertThatThrownBy(() -> peach.toBuilder().items(List.of()).build())
                .hasMessage("/items: must be items 1 to 12 in order");
    }

    @Test
    void text_cannot_break_out_of_the_table() {
        Collaborative odd = PeachCollaborative.collaborative().toBuilder()
                .name("A | <b>\nname")
                .build();
        assertThat(TidierDescription.of(odd).table().markdown()).contains("| 1 | Name | A \\| \\<b\\><br>name |\n");
    }

    @Test
    void figures_are_supplied_as_facts() {
        assertThat(PeachCollaborative.collaborative().facts())
                .extracting(Fact::name, fact -> fact.value().intValueExact())
                .contains(
                        tuple("collaborative.sites", 4),
                        tuple("collaborative.care-homes", 29),
                        tuple("collaborative.participants", 44),
                        tuple("collaborative.providers", 4),
                        tuple("collaborative.components", 9),
                        tuple("programme.months", 18),
                        tuple("programme.learning-events", 4),
                        // Made up for the example: see its provenance.
                        tuple("programme.team-meetings", 12),
                        tuple("programme.care-home-gatherings", 7),
                        tuple("programme.coaching-contacts", 16),
                        tuple("programme.backfill-offered", 19));
    }

    @Test
    void places_hours_and_manner_are_counted() {
        Collaborative mixed = Collaborative.builder()
                .id(Id.of("mixed"))
                .name("Mixed")
                .topic("Falls")
                .programme(Programme.builder()
                        .start(YearMonth.of(2024, 1))
                        .months(3)
                        .addEvents(event(1, VenueKind.ONLINE, "10:00"), event(2, VenueKind.GP_PRACTICE, "09:05"))
                        .build())
                .build();
        TidierDescription tidier = TidierDescription.of(mixed);
        assertThat(tidier.items().get(3).statements()).containsExactly("Learning events: 2 events");
        assertThat(tidier.items().get(5).statements()).containsExactly("1 of 2 events and meetings are face to face");
        assertThat(tidier.items().get(6).statements()).containsExactly("Learning events: GP practice (1), Online (1)");
        assertThat(tidier.items().get(7).statements())
                .containsExactly(
                        "3 months, January 2024 to March 2024",
                        "2 learning events, in months 1, 2, 4 h 55 min in all",
                        "Action periods, in months: 1");
    }

    @Test
    void hours_that_are_not_all_known_are_not_told_and_only_offers_are_counted() {
        Collaborative open = Collaborative.builder()
                .id(Id.of("open"))
                .name("Open")
                .topic("Falls")
                .addParticipants(person("P1"), person("P2"), person("P3"))
                .programme(Programme.builder()
                        .start(YearMonth.of(2024, 1))
                        .months(3)
                        .addEvents(event(1, VenueKind.ONLINE, "10:00"))
                        .addEvents(event(2, VenueKind.ONLINE, "10:00").toBuilder()
                                .slot(Optional.empty())
                                .build())
                        .addReleases(release("P1", Answer.YES), release("P2", Answer.NO), release("P3", Answer.UNKNOWN))
                        .build())
                .build();
        assertThat(TidierDescription.of(open).items().get(7).statements())
                .contains("2 learning events, in months 1, 2");
        assertThat(TidierDescription.of(open).items().get(8).statements())
                .containsExactly("Backfill was offered for 1 participant");
        assertThat(open.facts())
                .filteredOn(fact -> fact.name().equals("programme.backfill-offered"))
                .extracting(fact -> fact.value().intValueExact())
                .containsExactly(1);
    }

    private static Participant person(String id) {
        return Participant.builder().id(Id.of(id)).role(Role.GP).build();
    }

    private static Release release(String id, Answer backfill) {
        return new Release(Id.of(id), backfill, Answer.YES, Answer.YES);
    }

    private static LearningEvent event(int month, VenueKind venue, String start) {
        LearningEvent.Builder event = LearningEvent.builder();
        return event.id(Id.of("e" + month))
                .name("Event")
                .month(month)
                .slot(new TimeSlot(LocalDate.of(2024, month, 9), LocalTime.parse(start), LocalTime.of(12, 0)))
                .venue(Venue.of(venue))
                .build();
    }
}
