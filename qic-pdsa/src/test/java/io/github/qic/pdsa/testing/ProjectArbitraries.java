package io.github.qic.pdsa.testing;

import io.github.qic.core.internal.text.TextRule;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.RuleSet;
import io.github.qic.pdsa.chart.Series;
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
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.Project;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary valid values of qic-pdsa. */
public final class ProjectArbitraries {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

    private ProjectArbitraries() {}

    /** {@return projects with any text, up to five cycles of every stage, and ramps that fork} */
    public static Arbitrary<Project> projects() {
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

    /** {@return documents of one such project} */
    public static Arbitrary<ImprovementProjects> improvementProjects() {
        return projects()
                .map(project -> ImprovementProjects.builder()
                        .collaborative(Id.of("collaborative"))
                        .addProjects(project)
                        .build());
    }

    /** {@return series of 2 to 60 values, some of them missing} */
    public static Arbitrary<Series> series() {
        return Arbitraries.doubles()
                .between(-1e6, 1e6)
                .ofScale(3)
                .injectDuplicates(0.2)
                .list()
                .ofMinSize(2)
                .ofMaxSize(60)
                .flatMap(values -> Arbitraries.integers()
                        .between(0, values.size() * 5)
                        .map(gap -> {
                            double[] figures = values.stream()
                                    .mapToDouble(Double::doubleValue)
                                    .toArray();
                            if (gap < figures.length) {
                                figures[gap] = Double.NaN;
                            }
                            return Series.withGaps("Any", figures);
                        }));
    }

    /** {@return options of run charts and charts of individual values} */
    public static Arbitrary<ChartOptions> chartOptions() {
        return Combinators.combine(
                        Arbitraries.of(ChartKind.RUN, ChartKind.I),
                        Arbitraries.of(RuleSet.anhoej(), RuleSet.nhs()),
                        Arbitraries.of(Direction.class),
                        Arbitraries.doubles().between(-100, 100).ofScale(2).optional(0.3))
                .as((kind, rules, direction, target) -> {
                    ChartOptions.Builder options =
                            ChartOptions.builder().kind(kind).rules(rules).direction(direction);
                    target.ifPresent(options::target);
                    return options.build();
                });
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMaxLength(20)
                .map(s -> s.codePoints()
                        .filter(c -> !TextRule.forbids(c) && !Character.isISOControl(c))
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
                .as(ProjectArbitraries::cycle);
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
