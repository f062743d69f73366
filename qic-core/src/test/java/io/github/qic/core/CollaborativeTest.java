package io.github.qic.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class CollaborativeTest {
    private static final String JSON = """
            {
              "format" : "qic/collaborative",
              "version" : 1,
              "id" : "small",
              "name" : "A small collaborative",
              "topic" : "Falls in care homes",
              "organisations" : [
                {
                  "id" : "icb",
                  "name" : "A commissioner",
                  "kind" : "commissioner"
                },
                {
                  "id" : "home",
                  "name" : "A home",
                  "kind" : "care-home-with-nursing",
                  "site" : "north",
                  "odsCode" : "VLAXL"
                }
              ],
              "sites" : [
                {
                  "id" : "north",
                  "name" : "North",
                  "commissioner" : "icb"
                }
              ],
              "participants" : [
                {
                  "id" : "P01",
                  "role" : "care-home-manager",
                  "employer" : "home",
                  "site" : "north"
                }
              ],
              "teams" : [
                {
                  "id" : "north-team",
                  "name" : "North team",
                  "site" : "north",
                  "members" : [
                    "P01"
                  ]
                }
              ],
              "programme" : {
                "start" : "2016-09",
                "months" : 12,
                "events" : [
                  {
                    "id" : "event-1",
                    "name" : "First event",
                    "month" : 1,
                    "slot" : {
                      "date" : "2016-09-21",
                      "start" : "10:00",
                      "end" : "16:00"
                    },
                    "venue" : {
                      "kind" : "university"
                    }
                  },
                  {
                    "id" : "event-2",
                    "name" : "Second event",
                    "month" : 7,
                    "venue" : {
                      "kind" : "care-home",
                      "host" : "home"
                    }
                  }
                ]
              },
              "register" : [
                {
                  "participant" : "P01",
                  "gathering" : "event-1",
                  "date" : "2016-09-21",
                  "start" : "10:00",
                  "end" : "15:30",
                  "mode" : "in-person"
                }
              ]
            }
            """;

    @Test
    void a_document_is_read_and_written_unchanged() {
        assertThat(Collaborative.DOCUMENT.write(Collaborative.DOCUMENT.read(JSON)))
                .isEqualTo(JSON);
    }

    @Test
    void months_are_counted_from_the_first() {
        Collaborative small = Collaborative.DOCUMENT.read(JSON);
        assertThat(small.programme().calendarMonth(7)).isEqualTo(YearMonth.of(2017, 3));
        assertThat(small.programme().monthOf(YearMonth.of(2016, 8).atEndOfMonth()))
                .isZero();
        assertThat(small.programme().actionPeriods())
                .singleElement()
                .satisfies(period -> assertThat(period.months()).isEqualTo(6));
    }

    @Test
    void every_reference_to_nobody_is_told_at_once() {
        String wrong = JSON.replace("\"commissioner\" : \"icb\"", "\"commissioner\" : \"home\"")
                .replace("\"host\" : \"home\"", "\"host\" : \"nowhere\"")
                .replace("\"participant\" : \"P01\"", "\"participant\" : \"P02\"")
                .replace("\"employer\" : \"home\"", "\"employer\" : \"nowhere\"");
        assertThatThrownBy(() -> Collaborative.DOCUMENT.read(wrong))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        new Problem("/sites/0/commissioner", "refers to no commissioner: home"),
                                        new Problem("/participants/0/employer", "refers to no organisation: nowhere"),
                                        new Problem(
                                                "/programme/events/1/venue/host", "refers to no organisation: nowhere"),
                                        new Problem("/register/0/participant", "refers to no participant: P02")));
    }

    @Test
    void an_event_on_a_day_outside_its_month_is_refused_with_its_path() {
        assertThatThrownBy(() -> Collaborative.DOCUMENT.read(JSON.replace("\"2016-09-21\"", "\"2016-10-21\"")))
                .hasMessage("/programme/events/0/slot/date: is in month 2 of the programme, not in month 1");
    }

    @Test
    void an_attendance_that_ends_before_it_starts_is_refused_with_its_path() {
        assertThatThrownBy(() -> Collaborative.DOCUMENT.read(JSON.replace("15:30", "09:00")))
                .hasMessage("/register/0/end: must be after /start");
    }
}
