package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Font;
import io.github.qic.pdsa.chart.Series;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The horizontal axis: by calendar when points have dates, else one step a point. Labels are thinned out until none touch. */
final class PointAxis {
    /** A label on the axis, by the point it belongs to and its own middle; the second line holds the year where it begins. */
    record Tick(double x, double middle, String label, String second) {}

    /** Our own: the names in the platform differ between its versions. */
    private static final String NAMES = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private static final double GAP = 8;
    private static final double OVERHANG = 26;
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600};

    private final Series series;
    private final double left;
    private final double right;

    PointAxis(Series series, double left, double right) {
        this.series = series;
        this.left = left;
        this.right = right;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
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
        LocalDate first = date(0);
        LocalDate last = date(series.size() - 1);
        long shortest = ChronoUnit.DAYS.between(first, last);
        for (int i = 1; i < series.size(); i++) {
            shortest = Math.min(shortest, ChronoUnit.DAYS.between(date(i - 1), date(i)));
        }
        List<Tick> ticks = List.of();
        for (int days = 1; days <= 14; days += days == 1 ? 6 : 7) {
            ticks = days(first, last, days);
            if (days >= shortest && !touch(ticks)) {
                return ticks;
            }
        }
        for (int months : MONTHS) {
            ticks = months(first, last, months);
            if (months * 31L >= shortest && !touch(ticks)) {
                return ticks;
            }
        }
        return ticks.subList(0, Math.min(1, ticks.size()));
    }

    private List<Tick> days(LocalDate first, LocalDate last, int days) {
        List<Tick> ticks = new ArrayList<>();
        if (ChronoUnit.DAYS.between(first, last) > days * (right - left) / 10) {
            return List.of(tick(0, "", ""), tick(0, "", ""));
        }
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(days)) {
            boolean yearBegins =
                    ticks.isEmpty() || day.getYear() != day.minusDays(days).getYear();
            ticks.add(tick(at(day), day.getDayOfMonth() + " " + month(day), yearBegins ? year(day) : ""));
        }
        return ticks;
    }

    private List<Tick> months(LocalDate first, LocalDate last, int months) {
        List<Tick> ticks = new ArrayList<>();
        int begin = months % 12 == 0 ? 1 : (first.getMonthValue() - 1) / months * months + 1;
        LocalDate tick = LocalDate.of(first.getYear(), begin, 1);
        boolean years = months % 12 == 0;
        for (; !tick.isAfter(last); tick = tick.plusMonths(months)) {
            if (!tick.isBefore(first)) {
                boolean yearBegins = ticks.isEmpty()
                        || tick.getYear() != tick.minusMonths(months).getYear();
                ticks.add(tick(at(tick), years ? year(tick) : month(tick), years || !yearBegins ? "" : year(tick)));
            }
        }
        return ticks;
    }

    private static String month(LocalDate date) {
        return NAMES.substring(date.getMonthValue() * 3 - 3, date.getMonthValue() * 3);
    }

    private static String year(LocalDate date) {
        return Integer.toString(date.getYear());
    }

    /** A label keeps its middle on the point unless it would hang over the plot too far. */
    private Tick tick(double at, String label, String second) {
        double half = Math.max(Font.SMALL.width(label), Font.SMALL.width(second)) / 2;
        double middle = Math.min(Math.max(at, left - OVERHANG + half), right + OVERHANG - half);
        return new Tick(at, middle, label, second);
    }

    private static boolean touch(List<Tick> ticks) {
        for (int i = 1; i < ticks.size(); i++) {
            Tick a = ticks.get(i - 1);
            Tick b = ticks.get(i);
            double room = half(a) + half(b) + GAP;
            if (b.middle() - a.middle() < room) {
                return true;
            }
        }
        return false;
    }

    private static double half(Tick tick) {
        return Math.max(Font.SMALL.width(tick.label()), Font.SMALL.width(tick.second())) / 2;
    }
}
