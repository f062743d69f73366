package io.github.qic.pdsa.bench;

import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.chart.CalendarUnit;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.RuleSet;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.Subgroups;
import io.github.qic.pdsa.chart.Variation;
import io.github.qic.pdsa.chart.advice.ChartAdvice;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasureKind;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * How often charts signal where nothing has changed: the two tables of the README. Each cell has the percentage of points with a
 * signal, and of charts with any, among random series of 24 points of a constant process that fits the kind of chart.
 */
public final class FalseAlarms {
    private static final int SERIES = 10_000;
    private static final int POINTS = 24;
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final List<RuleSet> SETS = List.of(
            RuleSet.anhoej(),
            RuleSet.nhs(7),
            RuleSet.nhs2023(6),
            RuleSet.ihi(),
            RuleSet.westernElectric(),
            RuleSet.nelson());

    private SplittableRandom random = new SplittableRandom(1);
    private long points;
    private long flagged;
    private long charts;
    private long signalling;

    private FalseAlarms() {}

    /**
     * Prints both tables in Markdown.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        new FalseAlarms().print();
    }

    private void print() {
        StringBuilder heading = new StringBuilder("| chart");
        SETS.forEach(set -> heading.append(" | ").append(set.name()));
        System.out.println(heading + " |");
        for (ChartKind kind : ChartKind.values()) {
            row(kind.title(), kind, 10);
        }
        System.out.println(
                "\n| events a month | count, advised | rate, advised | amount, advised | C chart | I chart |");
        for (double mean : new double[] {0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5}) {
            StringBuilder line = new StringBuilder("| " + mean);
            for (ValueKind values : List.of(ValueKind.COUNT, ValueKind.RATE, ValueKind.QUANTITY)) {
                line.append(" | ").append(cell(() -> advised(values, mean), SERIES / 10));
            }
            for (ChartKind kind : List.of(ChartKind.C, ChartKind.I)) {
                ChartOptions options = ChartOptions.of(kind);
                line.append(" | ").append(cell(() -> Chart.of(series(kind, mean), options), SERIES));
            }
            System.out.println(line + " |");
        }
    }

    private void row(String name, ChartKind kind, double mean) {
        StringBuilder line = new StringBuilder("| " + name);
        for (RuleSet set : SETS) {
            ChartOptions options = ChartOptions.builder().kind(kind).rules(set).build();
            line.append(" | ").append(cell(() -> Chart.of(series(kind, mean), options), SERIES));
        }
        System.out.println(line + " |");
    }

    private String cell(Supplier<Chart> source, int times) {
        random = new SplittableRandom(24);
        points = 0;
        flagged = 0;
        charts = 0;
        signalling = 0;
        for (int s = 0; s < times; s++) {
            Chart chart = source.get();
            charts++;
            points += chart.size();
            signalling += chart.signals().isEmpty() ? 0 : 1;
            for (int i = 0; i < chart.size(); i++) {
                flagged += chart.variation(i) == Variation.COMMON_CAUSE ? 0 : 1;
            }
        }
        return String.format(Locale.ROOT, "%.1f, %.0f", 100.0 * flagged / points, 100.0 * signalling / charts);
    }

    private Series series(ChartKind kind, double mean) {
        double[] x = new double[POINTS];
        double[] n = new double[POINTS];
        Subgroups groups = Subgroups.by(CalendarUnit.DAY, "groups");
        for (int i = 0; i < POINTS; i++) {
            n[i] = 90 + random.nextInt(21);
            switch (kind) {
                case RUN, I, MR -> x[i] = mean < 10 ? poisson(mean) : normal();
                case I_PRIME -> x[i] = n[i] * 10 + normal() * Math.sqrt(n[i]);
                case XBAR, S -> {
                    for (int row = 0; row < 5; row++) {
                        groups.add(START.plusDays(i), normal());
                    }
                }
                case P, P_PRIME -> x[i] = binomial((int) n[i], mean / 100);
                case U, U_PRIME -> x[i] = poisson(mean * n[i] / 100);
                case C -> x[i] = poisson(mean);
                case T -> x[i] = -30 * Math.log(1 - random.nextDouble()) + 1e-9;
                case G -> x[i] = Math.floor(Math.log(1 - random.nextDouble()) / Math.log(mean / (mean + 1)));
                default -> throw new IllegalStateException(kind.name());
            }
        }
        return switch (kind) {
            case XBAR, S -> groups.means();
            case I_PRIME, P, P_PRIME, U, U_PRIME -> Series.ratio("ratios", x, n);
            default -> Series.of("values", x);
        };
    }

    private Chart advised(ValueKind values, double mean) {
        Measure measure = Measure.builder()
                .id(Id.of("m"))
                .name("Events")
                .kind(MeasureKind.OUTCOME)
                .values(values)
                .better(Direction.DECREASE)
                .build();
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            int n = 90 + random.nextInt(21);
            Observation.Builder one =
                    Observation.builder().measure(measure.id()).on(START.plusMonths(i));
            if (values.isRatio()) {
                one.numerator(BigDecimal.valueOf(poisson(mean * n / 100))).denominator(BigDecimal.valueOf(n));
            } else {
                one.value(BigDecimal.valueOf(poisson(mean)));
            }
            observations.add(one.build());
        }
        return ChartAdvice.of(measure, observations).chart();
    }

    private double normal() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    private int poisson(double mean) {
        double least = Math.exp(-mean);
        int events = -1;
        for (double product = 1; product > least; events++) {
            product *= random.nextDouble();
        }
        return events;
    }

    private int binomial(int n, double p) {
        int events = 0;
        for (int i = 0; i < n; i++) {
            events += random.nextDouble() < p ? 1 : 0;
        }
        return events;
    }
}
