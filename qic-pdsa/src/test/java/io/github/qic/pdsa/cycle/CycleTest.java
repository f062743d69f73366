package io.github.qic.pdsa.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.history.Move;
import io.github.qic.pdsa.measure.Expectation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 1);
    private static final Prediction PREDICTION = Prediction.builder()
            .id(Id.of("p"))
            .text("most pages are complete")
            .expected(Expectation.builder()
                    .atLeast(new BigDecimal("80"))
                    .unit("%")
                    .build())
            .build();
    private static final Plan PLAN =
            Plan.builder().objective("try the page").addPredictions(PREDICTION).build();
    private static final Doing DONE =
            Doing.builder().carriedOut(Fidelity.AS_PLANNED).dataRecorded(true).build();
    private static final Act ADOPTED =
            Act.builder().decision(CycleDecision.ADOPT).reason("it works").build();
    private static final Cycle PLANNED = Cycle.builder()
            .id(Id.of("c"))
            .title("First test")
            .plan(PLAN)
            .addHistory(Move.of(CycleStage.PLANNING, DAY))
            .build();

    @Test
    void a_cycle_goes_through_its_stages_and_keeps_its_history() {
        Cycle closed = PLANNED.begun(DAY.plusDays(1))
                .done(DONE, DAY.plusDays(5))
                .studied(Study.builder().build(), DAY.plusDays(6))
                .decided(ADOPTED, DAY.plusDays(6));
        assertThat(closed.history())
                .extracting(Move::to)
                .containsExactly(
                        CycleStage.PLANNING,
                        CycleStage.DOING,
                        CycleStage.STUDYING,
                        CycleStage.ACTING,
                        CycleStage.CLOSED);
        assertThat(closed.since()).isEqualTo(DAY.plusDays(6));
        assertThat(PLANNED.stage()).isEqualTo(CycleStage.PLANNING);
    }

    @Test
    void a_cycle_cannot_study_before_it_does() {
        assertThatThrownBy(() -> PLANNED.studied(Study.builder().build(), DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/history/1/to: must not be acting after planning");
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNING, DOING STOPPED",
        "DOING, STUDYING STOPPED",
        "STUDYING, ACTING STOPPED",
        "ACTING, CLOSED STOPPED",
        "CLOSED, ''",
        "STOPPED, ''"
    })
    void only_the_next_stage_or_a_stop_can_follow(CycleStage from, String followers) {
        assertThat(List.of(CycleStage.values()).stream()
                        .filter(from::leadsTo)
                        .map(Enum::name)
                        .toList())
                .isEqualTo(followers.isEmpty() ? List.of() : List.of(followers.split(" ")));
    }

    @Test
    void moves_are_in_order_of_their_days() {
        assertThatThrownBy(() -> PLANNED.begun(DAY.minusDays(1))).hasMessageStartingWith("/history/1/on: must not be");
    }

    @Test
    void a_prediction_is_made_before_the_test_or_not_at_all() {
        assertThat(PLANNED.replanned(Plan.builder().objective("another").build())
                        .plan()
                        .objective())
                .isEqualTo("another");
        assertThatThrownBy(() -> PLANNED.begun(DAY).replanned(PLAN)).hasMessageStartingWith("/plan: can only change");
    }

    @Test
    void a_part_ahead_of_its_stage_is_refused() {
        assertThatThrownBy(() -> PLANNED.toBuilder().doing(DONE).build())
                .hasMessage("/do: must be absent while planning");
        assertThatThrownBy(() -> PLANNED.begun(DAY).toBuilder().act(ADOPTED).build())
                .hasMessage("/act: must be absent while doing");
        assertThatThrownBy(() -> PLANNED.begun(DAY).toBuilder()
                        .study(Study.builder().build())
                        .build())
                .hasMessage("/study: must be absent while doing");
    }

    @Test
    void a_part_can_be_there_during_its_own_stage() {
        Cycle doing = PLANNED.begun(DAY);
        assertThat(doing.toBuilder().doing(DONE).build().stage()).isEqualTo(CycleStage.DOING);
        Study study = Study.builder().build();
        Cycle studying = doing.done(DONE, DAY);
        assertThat(studying.toBuilder().study(study).build().stage()).isEqualTo(CycleStage.STUDYING);
        Cycle acting = studying.studied(study, DAY);
        assertThat(acting.toBuilder().act(ADOPTED).build().stage()).isEqualTo(CycleStage.ACTING);
    }

    @Test
    void a_part_is_required_after_its_stage() {
        assertThatThrownBy(() -> PLANNED.toBuilder()
                        .addHistory(Move.of(CycleStage.DOING, DAY), Move.of(CycleStage.STUDYING, DAY))
                        .build())
                .hasMessage("/do: is required after doing");
        assertThatThrownBy(() -> PLANNED.begun(DAY).done(DONE, DAY).toBuilder()
                        .addHistory(Move.of(CycleStage.ACTING, DAY))
                        .build())
                .hasMessage("/study: is required after studying");
    }

    @Test
    void a_cycle_can_be_stopped_on_the_way_with_what_it_has() {
        Cycle stopped = PLANNED.begun(DAY).done(DONE, DAY).stopped("the home closed", DAY);
        assertThat(stopped.stage()).isEqualTo(CycleStage.STOPPED);
        assertThat(stopped.doing()).isPresent();
        assertThatThrownBy(() -> stopped.begun(DAY)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_result_belongs_to_a_prediction_of_the_plan() {
        Study study = Study.builder()
                .addResults(PredictionResult.builder()
                        .prediction(Id.of("other"))
                        .found("x")
                        .build())
                .build();
        assertThatThrownBy(() -> PLANNED.begun(DAY).done(DONE, DAY).studied(study, DAY))
                .hasMessage("/study/results/0/prediction: unknown prediction: other");
    }

    @Test
    void a_history_begins_with_planning() {
        assertThatThrownBy(() -> PLANNED.toBuilder().history(List.of()).build())
                .hasMessage("/history: must begin with planning");
        assertThatThrownBy(() -> PLANNED.toBuilder().follows(PLANNED.id()).build())
                .hasMessage("/follows: must not be the cycle itself");
    }

    @ParameterizedTest
    @CsvSource({"79.9, NOT_AS_PREDICTED", "80, AS_PREDICTED", "80.0, AS_PREDICTED", "100, AS_PREDICTED"})
    void a_figure_is_compared_with_the_prediction_including_its_ends(BigDecimal actual, Verdict verdict) {
        assertThat(result(b -> b.actual(actual).judged(Verdict.PARTLY)).verdict(PREDICTION))
                .isEqualTo(verdict);
    }

    @Test
    void without_a_figure_the_judgement_of_the_team_counts() {
        assertThat(result(b -> b.judged(Verdict.PARTLY)).verdict(PREDICTION)).isEqualTo(Verdict.PARTLY);
        assertThat(result(b -> b.found("some")).verdict(PREDICTION)).isEqualTo(Verdict.UNKNOWN);
    }

    private static PredictionResult result(UnaryOperator<PredictionResult.Builder> filled) {
        return filled.apply(PredictionResult.builder().prediction(PREDICTION.id()))
                .build();
    }

    @Test
    void an_invalid_plan_is_refused() {
        assertThatThrownBy(() -> PLAN.toBuilder()
                        .objective(" ")
                        .addPredictions(PREDICTION)
                        .firstDay(DAY)
                        .lastDay(DAY.minusDays(1))
                        .build())
                .hasMessage("/objective: must not be blank\n/predictions/1/id: is a duplicate: " + PREDICTION.id()
                        + "\n/lastDay: must not be before firstDay");
        assertThat(PLAN.toBuilder().firstDay(DAY).lastDay(DAY).build().lastDay())
                .contains(DAY);
    }

    @Test
    void a_prediction_has_one_result_with_content() {
        PredictionResult result = PredictionResult.builder()
                .prediction(PREDICTION.id())
                .found("most")
                .build();
        assertThatThrownBy(() -> Study.builder().addResults(result, result).build())
                .hasMessage("/results/1/prediction: is a duplicate: " + PREDICTION.id());
        assertThatThrownBy(() -> result.toBuilder().found(Optional.empty()).build())
                .hasMessage("must have actual, found or judged");
    }

    @Test
    void a_cycle_does_not_follow_itself() {
        assertThatThrownBy(() -> PLANNED.toBuilder().follows(PLANNED.id()).build())
                .hasMessage("/follows: must not be the cycle itself");
    }

    @Test
    void a_scale_is_a_number_of_something() {
        assertThat(new Scale(1, ScaleUnit.STAFF_MEMBER).text()).isEqualTo("1 staff member");
        assertThat(new Scale(100_000, ScaleUnit.STAFF_MEMBER).text()).isEqualTo("100000 members of staff");
        assertThat(new Scale(2, ScaleUnit.CARE_HOME).text()).isEqualTo("2 care homes");
        assertThatThrownBy(() -> new Scale(100_001, ScaleUnit.RESIDENT)).hasMessage("/count: must be 1 to 100000");
    }
}
