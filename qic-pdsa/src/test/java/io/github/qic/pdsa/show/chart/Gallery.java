package io.github.qic.pdsa.show.chart;

import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.chart.CalendarUnit;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Exclusion;
import io.github.qic.pdsa.chart.Rebase;
import io.github.qic.pdsa.chart.RebaseRule;
import io.github.qic.pdsa.chart.RuleSet;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import io.github.qic.pdsa.chart.Subgroups;
import io.github.qic.pdsa.chart.compare.ComparisonOptions;
import io.github.qic.pdsa.chart.compare.Pareto;
import io.github.qic.pdsa.chart.compare.SiteComparison;
import io.github.qic.pdsa.chart.project.ProjectChart;
import io.github.qic.pdsa.chart.rare.BernoulliCusum;
import io.github.qic.pdsa.chart.rare.CusumOptions;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.ValueKind;
import io.github.qic.pdsa.project.Hydration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pictures of the README, by file name. All figures are made up. */
final class Gallery {
    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final double[] WAITS = {
        12.4, 15.1, 13.8, 16.2, 11.9, 14.4, 15.6, 13.1, 12.7, 16.9, 14.2, 13.5, 12.2, 15.8, 14.9, 13.3, 16.4, 12.8, 14,
        15.2, 13.9, 14.6, 12.5, 15
    };
    private static final double[] FALLS = {7, 5, 9, 4, 6, 8, 3, 7, 10, 5, 6, 4, 2, 3, 5, 1, 4, 2, 3, 6, 2, 3, 1, 4};
    private static final double[] BED_DAYS = {
        1240, 1120, 1240, 1200, 1215, 1180, 1209, 1240, 1170, 1232, 1200, 1240, 1250, 1130, 1240, 1200, 1222, 1190,
        1215, 1240, 1180, 1229, 1200, 1240
    };
    private static final double[] REVIEWED = {
        41, 38, 45, 39, 50, 44, 37, 42, 48, 40, 46, 43, 52, 55, 51, 49, 58, 54, 57, 53, 60, 56, 55, 59
    };
    private static final double[] RESIDENTS = {
        60, 55, 63, 58, 70, 61, 54, 57, 66, 59, 62, 60, 68, 71, 65, 64, 72, 69, 70, 66, 73, 70, 68, 71
    };

    private Gallery() {}

    static Map<String, String> pictures() {
        Map<String, String> pictures = new LinkedHashMap<>();
        pictures.put(
                "run", draw(monthly("Weight recorded on time, Rose House", WAITS), ChartKind.RUN, "residents a week"));
        pictures.put("run-signal", draw(weekly("Minutes of the medicines round", shifted()), ChartKind.RUN, "minutes"));
        pictures.put("i", nhs());
        pictures.put("i-rebased", rebased());
        pictures.put(
                "mr", draw(monthly("Days to a medicines review", WAITS), ChartKind.MR, "range between months, days"));
        pictures.put(
                "i-prime",
                draw(
                        ratio("Days from referral to visit", BED_DAYS, RESIDENTS),
                        ChartKind.I_PRIME,
                        "days, mean of the month"));
        pictures.put("xbar", draw(lengths(), ChartKind.XBAR, "minutes, mean of the day's rounds"));
        pictures.put("s", draw(lengths(), ChartKind.S, "minutes, standard deviation of the day's rounds"));
        pictures.put(
                "p",
                draw(
                        ratio("Residents with a care plan under one year old", REVIEWED, RESIDENTS),
                        ChartKind.P,
                        "of residents"));
        pictures.put(
                "p-prime",
                draw(
                        ratio("Medicines given on time", thousands(REVIEWED), thousands(RESIDENTS)),
                        ChartKind.P_PRIME,
                        "of doses"));
        pictures.put("u", falls(ChartKind.U));
        pictures.put("u-prime", falls(ChartKind.U_PRIME));
        pictures.put(
                "c",
                draw(
                        monthly(
                                "Falls, Rose House",
                                3,
                                5,
                                2,
                                4,
                                6,
                                3,
                                1,
                                4,
                                5,
                                2,
                                3,
                                7,
                                4,
                                2,
                                0,
                                3,
                                12,
                                4,
                                2,
                                3,
                                1,
                                4,
                                3,
                                2),
                        ChartKind.C,
                        "falls a month"));
        pictures.put(
                "t",
                draw(
                        numbered(
                                "Days between pressure ulcers",
                                11,
                                3,
                                25,
                                8,
                                17,
                                2,
                                40,
                                6,
                                13,
                                9,
                                31,
                                5,
                                14,
                                21,
                                4,
                                10,
                                28,
                                7,
                                52,
                                61,
                                47,
                                80,
                                33,
                                66),
                        ChartKind.T,
                        "days since the one before"));
        pictures.put(
                "g",
                draw(
                        numbered(
                                "Admissions between infections",
                                11,
                                0,
                                33,
                                7,
                                15,
                                4,
                                51,
                                22,
                                9,
                                2,
                                18,
                                40,
                                6,
                                11,
                                27,
                                3,
                                14,
                                8,
                                120,
                                19),
                        ChartKind.G,
                        "admissions since the one before"));
        pictures.put("many", many());
        pictures.put("cusum", cusum());
        pictures.put("funnel", funnel());
        pictures.put("sites", sites());
        pictures.put("pareto", pareto());
        pictures.put("matrix", matrix().svg());
        pictures.put("project", project());
        return pictures;
    }

    private static String draw(Series series, ChartKind kind, String unit) {
        return ChartPicture.of(
                        Chart.of(series, ChartOptions.of(kind)),
                        PictureOptions.builder().unit(unit).build())
                .svg();
    }

    static String nhs() {
        double[] days = {
            32, 36, 30, 34, 37, 31, 33, 35, 30, 34, 32, 49, 33, 31, 30, 28, 27, 25, 24, 22, 21, 23, 20, 22, 21, 19
        };
        SeriesBuilder series = Series.builder("Days to a medicines review, four homes");
        for (int i = 0; i < days.length; i++) {
            series.add(START.plusMonths(i), days[i]);
            if (i == 11) {
                series.note("pharmacist on leave, no cover");
            } else if (i == 14) {
                series.note("reviews by video begin");
            }
        }
        ChartOptions options =
                ChartOptions.nhs(Direction.DECREASE).toBuilder().target(28).build();
        return ChartPicture.of(
                        Chart.of(series.build(), options),
                        PictureOptions.builder().unit("days, mean of the month").build())
                .svg();
    }

    static String rebased() {
        Series series = monthly(
                "Falls that led to an ambulance call",
                20,
                22,
                19,
                21,
                23,
                18,
                20,
                21,
                14,
                15,
                13,
                16,
                12,
                14,
                15,
                13,
                17,
                14,
                9,
                8,
                10,
                7,
                11,
                9,
                8,
                10,
                9,
                8);
        ChartOptions options = ChartOptions.nhs(Direction.DECREASE).toBuilder()
                .addRebases(Rebase.at(START.plusMonths(8), "falls huddle at each handover"))
                .addRebases(Rebase.at(START.plusMonths(18), "strength classes in all homes"))
                .addExclusions(Exclusion.of(START.plusMonths(12), "building works"))
                .target(11)
                .build();
        return ChartPicture.of(
                        Chart.of(series, options),
                        PictureOptions.builder().unit("calls a month").build())
                .svg();
    }

    private static String falls(ChartKind kind) {
        ChartOptions options = ChartOptions.builder()
                .kind(kind)
                .multiplier(1000)
                .rules(RuleSet.nhs())
                .direction(Direction.DECREASE)
                .build();
        return ChartPicture.of(
                        Chart.of(ratio("Falls, Rose House", FALLS, BED_DAYS), options),
                        PictureOptions.builder()
                                .unit("falls per 1,000 bed days")
                                .build())
                .svg();
    }

    /** The phase that begins with the fourth cycle is accepted. */
    static String project() {
        ProjectChart chart = ProjectChart.of(Hydration.project(), Id.of("offered"));
        Rebase rebase = chart.proposals(RebaseRule.SCOTTISH).get(0).accept(LocalDate.of(2024, 7, 1), "quality lead");
        return ChartPicture.of(chart.with(rebase), PictureOptions.standard()).svg();
    }

    static String many() {
        List<Chart> charts = new ArrayList<>();
        String[] homes = {"Rose House", "The Limes", "Park View", "Holm Court", "St Anne's", "Mill Lane"};
        for (int h = 0; h < homes.length; h++) {
            SeriesBuilder series = Series.builder(homes[h]);
            for (int i = 0; i < FALLS.length; i++) {
                double events = Math.max(0, FALLS[(i * (h + 1) + h) % FALLS.length] - (i > 13 ? h : -1));
                series.add(START.plusMonths(i), events, BED_DAYS[(i + h) % FALLS.length]);
            }
            charts.add(Chart.of(
                    series.build(),
                    ChartOptions.builder()
                            .kind(ChartKind.U)
                            .multiplier(1000)
                            .rules(RuleSet.nhs())
                            .direction(Direction.DECREASE)
                            .build()));
        }
        return SmallMultiples.of(
                        "Falls, six homes",
                        charts,
                        3,
                        SmallMultiples.Axes.SHARED,
                        PictureOptions.builder()
                                .width(960)
                                .plotHeight(130)
                                .unit("falls per 1,000 bed days")
                                .build())
                .svg();
    }

    /** 300 admissions, of which about one in 20 ends in a pressure ulcer, then one in 6, then none. */
    static String cusum() {
        boolean[] ulcers = new boolean[300];
        for (int i = 0; i < ulcers.length; i++) {
            ulcers[i] = i < 140 ? i % 20 == 7 : i < 200 ? i % 6 == 3 : false;
        }
        BernoulliCusum cusum = BernoulliCusum.of("Admissions with a new pressure ulcer", ulcers, CusumOptions.of(0.05));
        return CusumPicture.of(
                        cusum,
                        PictureOptions.builder().unit("admissions in order").build())
                .svg();
    }

    static String pareto() {
        Map<String, Long> causes = Map.of(
                "Getting up alone at night", 34L,
                "Slippery floor in the bathroom", 21L,
                "Shoes", 12L,
                "Wheelchair without brakes on", 6L,
                "Dizziness after medicines", 17L,
                "Other", 5L);
        return ParetoPicture.of(
                        Pareto.ofCounts("Causes of falls, Rose House", causes),
                        PictureOptions.builder().unit("falls in 2024").build())
                .svg();
    }

    /** Forty homes of 8 to 125 residents, of whom about three in four have a reviewed care plan; in two homes far fewer. */
    static String funnel() {
        return FunnelPicture.of(comparison(40, 1), PictureOptions.standard()).svg();
    }

    static String sites() {
        return SitesPicture.of(comparison(12, 3), PictureOptions.standard()).svg();
    }

    private static SiteComparison comparison(int homes, int step) {
        SeriesBuilder series = Series.builder("Residents with a reviewed care plan");
        for (int h = 0; h < homes; h++) {
            int residents = 8 + h * step * 3;
            double share = h % 19 == 10 ? 0.5 : 0.75 + (h * 7 % 11 - 5) * 0.012;
            series.add(
                    "Home " + (char) ('A' + h % 26) + (h < 26 ? "" : "2"),
                    Math.floor(residents * share + 0.5),
                    residents);
        }
        return SiteComparison.of(
                series.build(),
                ComparisonOptions.builder()
                        .values(ValueKind.PROPORTION)
                        .direction(Direction.INCREASE)
                        .build());
    }

    /** One home has no figures of one measure, and one none at all of another. */
    static SummaryMatrix matrix() {
        List<MatrixCell> cells = new ArrayList<>();
        String[] homes = {"Rose House", "The Limes", "Park View", "Holm Court"};
        for (int h = 0; h < homes.length; h++) {
            double[] falls = FALLS.clone();
            double[] waits = WAITS.clone();
            for (int i = 0; i < falls.length; i++) {
                falls[i] = Math.max(0, FALLS[(i * (h + 1) + h) % FALLS.length] - (i > 13 ? h : -1));
                waits[i] = WAITS[(i + 3 * h) % WAITS.length] + (i > 16 ? 2 * h : 0);
            }
            cells.add(new MatrixCell(homes[h], "Falls per 1,000 bed days", rates(falls)));
            if (h != 2) {
                Chart waiting = Chart.of(
                        monthly("Waits", waits),
                        ChartOptions.nhs(Direction.DECREASE).toBuilder()
                                .target(18)
                                .build());
                cells.add(new MatrixCell(homes[h], "Days to a medicines review", waiting));
            }
            Series plans = h == 1 ? Series.withGaps("Plans", Double.NaN) : ratio("Plans", REVIEWED, RESIDENTS);
            ChartOptions.Builder options = ChartOptions.nhs(Direction.INCREASE).toBuilder();
            options.kind(h == 1 ? ChartKind.I : ChartKind.P).target(h == 3 ? 0.5 : 0.8);
            cells.add(new MatrixCell(
                    homes[h], "Residents with a care plan under one year old", Chart.of(plans, options.build())));
        }
        return SummaryMatrix.of("Four homes, December 2024", cells, PictureOptions.standard());
    }

    private static Chart rates(double[] events) {
        return Chart.of(
                ratio("Falls", events, BED_DAYS),
                ChartOptions.builder()
                        .kind(ChartKind.U)
                        .multiplier(1000)
                        .rules(RuleSet.nhs())
                        .direction(Direction.DECREASE)
                        .target(4)
                        .build());
    }

    private static Series monthly(String name, double... values) {
        SeriesBuilder series = Series.builder(name);
        for (int i = 0; i < values.length; i++) {
            series.add(START.plusMonths(i), values[i]);
        }
        return series.build();
    }

    private static Series weekly(String name, double... values) {
        SeriesBuilder series = Series.builder(name);
        for (int i = 0; i < values.length; i++) {
            if (i == 5) {
                series.missing(START.plusWeeks(i));
            } else {
                series.add(START.plusWeeks(i), values[i]);
            }
        }
        return series.build();
    }

    private static Series numbered(String name, double... values) {
        return Series.of(name, values);
    }

    private static Series ratio(String name, double[] numerators, double[] denominators) {
        SeriesBuilder series = Series.builder(name);
        for (int i = 0; i < numerators.length; i++) {
            series.add(START.plusMonths(i), numerators[i], denominators[i]);
        }
        return series.build();
    }

    private static double[] shifted() {
        return new double[] {
            95, 88, 102, 91, 97, 90, 84, 99, 93, 101, 87, 92, 74, 70, 78, 66, 72, 69, 75, 71, 68, 73, 70, 67
        };
    }

    private static double[] thousands(double[] values) {
        return java.util.Arrays.stream(values).map(v -> v * 100 + v % 7 * 20).toArray();
    }

    private static Series lengths() {
        Subgroups rounds = Subgroups.by(CalendarUnit.DAY, "Medicines rounds, four a day");
        for (int day = 0; day < 24; day++) {
            for (int round = 0; round < 4; round++) {
                double minutes = 62 + (day * 7 + round * 11) % 13 + (day == 16 ? 14 : 0);
                rounds.add(START.plusDays(day), minutes);
            }
        }
        return rounds.means();
    }
}
