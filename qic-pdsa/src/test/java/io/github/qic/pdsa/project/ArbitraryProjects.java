package io.github.qic.pdsa.project;

import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Act;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleDecision;
import io.github.qic.pdsa.cycle.Doing;
import io.github.qic.pdsa.cycle.Fidelity;
import io.github.qic.pdsa.cycle.Plan;
import io.github.qic.pdsa.cycle.Prediction;
import io.github.qic.pdsa.cycle.PredictionResult;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.cycle.ScaleUnit;
import io.github.qic.pdsa.cycle.Study;
import io.github.qic.pdsa.cycle.Task;
import io.github.qic.pdsa.cycle.Verdict;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasureKind;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.OperationalDefinition;
import io.github.qic.pdsa.measure.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary valid projects: any text, cycles of every stage, ramps that fork. */
final class ArbitraryProjects {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

    private ArbitraryProjects() {}

    static Arbitrary<Project> projects() {
        Arbitrary<List<Observation>> observations = observation().list().ofMaxSize(4);
        return Combinators.combine(texts(), texts().optional(), cycles(), observations, Arbitraries.of(true, false))
                .as((title, summary, cycles, observed, owners) -> Project.builder()
                        .id(Id.of("project"))
                        .site(Id.of("site"))
                        .title(title)
                        .summary(summary)
                        .addMeasures(measure(title))
                        .taskOwnersRequired(owners)
                        .cycles(cycles)
                        .observations(observed)
                        .build());
    }

    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMaxLength(20)
                .map(s -> s.codePoints()
                        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .append('x')
                        .toString());
    }

    private static Measure measure(String name) {
        return Measure.builder()
                .id(Id.of("measure"))
                .name(name)
                .kind(MeasureKind.BALANCING)
                .values(ValueKind.RATE)
                .better(Direction.NEITHER)
                .definition(OperationalDefinition.builder()
                        .numerator(name)
                        .denominator(name)
                        .addExclusions(name)
                        .build())
                .build();
    }

    private static Arbitrary<Observation> observation() {
        Arbitrary<BigDecimal> figures = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1e9"))
                .ofScale(4);
        return Combinators.combine(figures, figures, texts().optional(), texts().optional())
                .as((numerator, denominator, note, period) -> Observation.builder()
                        .measure(Id.of("measure"))
                        .on(DAY)
                        .period(period)
                        .numerator(numerator)
                        .denominator(denominator)
                        .note(note)
                        .build());
    }

    /** Each cycle follows one before it, or none. */
    private static Arbitrary<List<Cycle>> cycles() {
        return cycle().list()
                .ofMaxSize(5)
                .flatMap(cycles -> Arbitraries.integers()
                        .between(-1, 4)
                        .list()
                        .ofSize(cycles.size())
                        .map(parents -> linked(cycles, parents)));
    }

    private static List<Cycle> linked(List<Cycle> cycles, List<Integer> parents) {
        List<Cycle> linked = new ArrayList<>();
        for (int i = 0; i < cycles.size(); i++) {
            int parent = parents.get(i);
            Optional<Id<Cycle>> follows =
                    parent >= 0 && parent < i ? Optional.of(Id.of("c" + parent)) : Optional.empty();
            linked.add(cycles.get(i).toBuilder()
                    .id(Id.of("c" + i))
                    .follows(follows)
                    .build());
        }
        return linked;
    }

    private static Arbitrary<Cycle> cycle() {
        Arbitrary<Scale> scales = Combinators.combine(
                        Arbitraries.integers().between(1, 100_000), Arbitraries.of(ScaleUnit.class))
                .as(Scale::new);
        return Combinators.combine(
                        texts(),
                        scales.optional(),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(CycleDecision.class),
                        Arbitraries.of(Verdict.class),
                        texts().list().ofMaxSize(3))
                .as(ArbitraryProjects::cycle);
    }

    private static Cycle cycle(
            String text, Optional<Scale> scale, int steps, CycleDecision decision, Verdict verdict, List<String> more) {
        Plan plan = Plan.builder()
                .objective(text)
                .questions(more)
                .conditions(more)
                .scale(scale)
                .addPredictions(Prediction.builder().id(Id.of("p")).text(text).build())
                .addTasks(Task.builder().what(text).who(Id.of("P1")).build())
                .build();
        Doing doing = Doing.builder()
                .carriedOut(Fidelity.PARTLY)
                .observations(more)
                .dataRecorded(true)
                .build();
        Study study = Study.builder()
                .addResults(PredictionResult.builder()
                        .prediction(Id.of("p"))
                        .judged(verdict)
                        .build())
                .learning(more)
                .build();
        Act act = Act.builder().decision(decision).reason(text).build();
        Cycle cycle = Cycle.planned(Id.of("c"), text, plan, DAY);
        cycle = steps > 0 ? cycle.begun(DAY) : cycle;
        cycle = steps > 1 ? cycle.done(doing, DAY) : cycle;
        cycle = steps > 2 ? cycle.studied(study, DAY) : cycle;
        cycle = steps > 3 ? cycle.decided(act, DAY) : cycle;
        return steps > 4 ? Cycle.planned(Id.of("c"), text, plan, DAY).stopped(text, DAY) : cycle;
    }
}
