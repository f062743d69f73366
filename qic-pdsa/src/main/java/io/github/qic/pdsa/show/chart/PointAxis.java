package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Font;
import io.github.qic.pdsa.chart.Series;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The horizontal axis: by date if the points have dates, else by position. Labels are thinned out until none touch. */
record PointAxis(Series series, double left, double right) {
    /** A label on the axis, at {@code x}, with its own middle; the second line has the year where one begins. */
    record Tick(double x, double middle, String label, String second) {
        double half() {
            return Math.max(Font.SMALL.width(label), Font.SMALL.width(second)) / 2;
        }
    }

    /** Not from the platform: its names differ between versions. */
    private static final String NAMES = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private static final double GAP = 8;
    private static final double OVERHANG = 26;
    private static final List<Step> STEPS = Stream.concat(
                    Stream.of(1, 7, 14).map(days -> new Step(days, 0)),
                    Stream.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600).map(months -> new Step(0, months)))
            .toList();

    /** The distance of two labels, in days or in months. */
    private record Step(int days, int months) {
        LocalDate after(LocalDate day) {
            return day.plusDays(days).plusMonths(months);
        }

        /** The first label of an axis from a day on, or the last one before it. */
        LocalDate start(LocalDate first) {
            int month = first.getMonthValue();
            return days > 0 ? first : LocalDate.of(first.getYear(), isYears() ? 1 : month - (month - 1) % months, 1);
        }

        boolean isYears() {
            return days == 0 && months % 12 == 0;
        }
    }

    double at(int i) {
        int last = series.size() - 1;
        if (last <= 0) {
            return (left + right) / 2;
        }
        return series.isDated() ? at(date(i)) : left + (right - left) * i / last;
    }

    private double at(LocalDate date) {
        long all = ChronoUnit.DAYS.between(date(0), date(series.size() - 1));
        return left + (right - left) * ChronoUnit.DAYS.between(date(0), date) / all;
    }

    private LocalDate date(int i) {
        return series.date(i).orElseThrow();
    }

    /** The usual distance between two points in pixels. */
    double spacing() {
        return series.size() < 2 ? right - left : (right - left) / (series.size() - 1);
    }

    List<Tick> ticks() {
        if (series.size() == 0) {
            return List.of();
        }
        if (!series.isDated()) {
            return labels();
        }
        return series.size() == 1 ? List.of(tick(at(0), series.label(0), "")) : dates();
    }

    private List<Tick> labels() {
        for (int power = 1; ; power *= 10) {
            for (int times : new int[] {1, 2, 5}) {
                List<Tick> ticks = labels(power * times);
                if (!touch(ticks) || ticks.size() < 2) {
                    return ticks;
                }
            }
        }
    }

    private List<Tick> labels(int every) {
        boolean numbered = series.label(0).equals("1");
        List<Tick> ticks = new ArrayList<>();
        for (int i = numbered ? every - 1 : 0; i < series.size(); i += every) {
            ticks.add(tick(at(i), Font.SMALL.fit(series.label(i), 110), ""));
        }
        return ticks;
    }

    private List<Tick> dates() {
        long days = ChronoUnit.DAYS.between(date(0), date(series.size() - 1));
        long shortest = days;
        for (int i = 1; i < series.size(); i++) {
            shortest = Math.min(shortest, ChronoUnit.DAYS.between(date(i - 1), date(i)));
        }
        List<Tick> ticks = List.of();
        for (Step step : STEPS) {
            // Labels closer than 10 pixels touch in any case.
            if (step.days() > 0 && days > step.days() * (right - left) / 10) {
                continue;
            }
            ticks = dates(step);
            if (step.days() + step.months() * 31L >= shortest && !touch(ticks)) {
                return ticks;
            }
        }
        return ticks.subList(0, Math.min(1, ticks.size()));
    }

    private List<Tick> dates(Step step) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate last = date(series.size() - 1);
        for (LocalDate day = step.start(date(0)); !day.isAfter(last); day = step.after(day)) {
            if (!day.isBefore(date(0))) {
                boolean yearBegins = ticks.isEmpty()
                        || day.getYear()
                                != day.minusDays(step.days())
                                        .minusMonths(step.months())
                                        .getYear();
                String year = Integer.toString(day.getYear());
                String month = NAMES.substring(day.getMonthValue() * 3 - 3, day.getMonthValue() * 3);
                String label = step.days() > 0 ? day.getDayOfMonth() + " " + month : step.isYears() ? year : month;
                ticks.add(tick(at(day), label, yearBegins && !step.isYears() ? year : ""));
            }
        }
        return ticks;
    }

    /** A label is centred on its point unless it would extend too far beyond the plot. */
    private Tick tick(double at, String label, String second) {
        double half = new Tick(at, at, label, second).half();
        double middle = Math.min(Math.max(at, left - OVERHANG + half), right + OVERHANG - half);
        return new Tick(at, middle, label, second);
    }

    private static boolean touch(List<Tick> ticks) {
        for (int i = 1; i < ticks.size(); i++) {
            Tick a = ticks.get(i - 1);
            Tick b = ticks.get(i);
            if (b.middle() - a.middle() < a.half() + b.half() + GAP) {
                return true;
            }
        }
        return false;
    }
}
