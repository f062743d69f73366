package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Font;
import io.github.qic.pdsa.chart.Series;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The horizontal axis: by date and time if the points have dates, else by position. Labels are thinned out until none touch.
 *
 * @param series the series
 * @param first the index of the first point shown
 * @param extent what the axis has room for: this series, or more
 * @param months the abbreviated names of the months, separated by blanks
 */
record PointAxis(Series series, int first, Extent extent, double left, double right, String months) {
    /** A label on the axis, at {@code x}, with its own middle; the second line has the year where one begins. */
    record Tick(double x, double middle, String label, String second) {
        double half() {
            return Math.max(Font.SMALL.width(label), Font.SMALL.width(second)) / 2;
        }
    }

    /** Not from the platform: its names differ between versions. */
    static final String MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";

    private static final double GAP = 8;
    private static final double OVERHANG = 26;
    private static final double LONGEST = 110;
    /** The minutes of a day. */
    private static final int DAY = 1_440;

    private static final int[] MINUTE_STEPS = {1, 5, 15, 30, 60, 120, 180, 360, 720};
    private static final int[] DAY_STEPS = {1, 7, 14};
    private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600};

    double at(int i) {
        return extent.days()
                .map(days -> at(series.time(i).orElseThrow()))
                .orElseGet(() -> extent.points() <= 1
                        ? (left + right) / 2
                        : left + (right - left) * (i - first) / (extent.points() - 1));
    }

    double at(LocalDate date) {
        return at(date.atStartOfDay());
    }

    private double at(LocalDateTime time) {
        ExtentDays days = extent.days().orElseThrow();
        return days.length() == 0 ? (left + right) / 2 : left + (right - left) * days.to(time) / days.length();
    }

    /** The usual distance between two points in pixels. */
    double spacing() {
        int points = series.size() - first;
        return points < 2 ? right - left : Math.abs(at(series.size() - 1) - at(first)) / (points - 1);
    }

    List<Tick> ticks() {
        if (series.size() == first) {
            return List.of();
        }
        if (extent.days().isEmpty()) {
            return labels();
        }
        ExtentDays days = extent.days().get();
        return days.length() == 0 ? List.of(tick(at(first), series.label(first), "")) : dates(days);
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
        List<String> labels = new ArrayList<>();
        List<Double> places = new ArrayList<>();
        int begin = numbered ? (first / every + 1) * every - 1 : first;
        for (int i = begin; i < series.size(); i += every) {
            labels.add(series.label(i));
            places.add(at(i));
        }
        Set<String> cut = new HashSet<>();
        boolean distinct = labels.stream().allMatch(label -> cut.add(Font.SMALL.fit(label, LONGEST)));
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            // Where labels begin alike, their ends distinguish them.
            String label =
                    distinct ? Font.SMALL.fit(labels.get(i), LONGEST) : Font.SMALL.fitEnds(labels.get(i), LONGEST);
            ticks.add(tick(places.get(i), label, ""));
        }
        return ticks;
    }

    private List<Tick> dates(ExtentDays days) {
        List<Tick> ticks = List.of();
        for (int step : MINUTE_STEPS) {
            double part = (double) step / DAY;
            if (days.months() == 0 && part >= days.shortest() && fits(days, part)) {
                ticks = everyMinutes(days, step);
                if (!ticks.isEmpty() && !touch(ticks)) {
                    return ticks;
                }
            }
        }
        for (int step : DAY_STEPS) {
            if (days.months() == 0 && fits(days, step)) {
                ticks = everyDays(days, step);
                if (step >= days.shortest() && !ticks.isEmpty() && !touch(ticks)) {
                    return ticks;
                }
            }
        }
        for (int step : MONTH_STEPS) {
            if (fits(days, step * 30.0) && (days.months() < 2 || step % days.months() == 0)) {
                ticks = everyMonths(days, step);
                if (step * 31.0 >= days.shortest() && !ticks.isEmpty() && !touch(ticks)) {
                    return ticks;
                }
            }
        }
        return ticks.isEmpty() ? List.of(tick(at(first), series.label(first), "")) : ticks.subList(0, 1);
    }

    /** Labels closer than 10 pixels touch in any case. */
    private boolean fits(ExtentDays days, double step) {
        return days.length() <= step * (right - left) / 10;
    }

    /** A label has the time of day, and its second line the day where one begins, with the year where that begins. */
    private List<Tick> everyMinutes(ExtentDays days, int step) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDateTime time = days.from(step); !time.isAfter(days.last()); time = time.plusMinutes(step)) {
            LocalDateTime before = time.minusMinutes(step);
            LocalDate day = time.toLocalDate();
            boolean begins = ticks.isEmpty() || !day.equals(before.toLocalDate());
            boolean year = ticks.isEmpty() || day.getYear() != before.getYear();
            ticks.add(tick(
                    at(time),
                    time.toLocalTime().toString(),
                    begins ? dayOf(day) + (year ? " " + day.getYear() : "") : ""));
        }
        return ticks;
    }

    private List<Tick> everyDays(ExtentDays days, int step) {
        List<Tick> ticks = new ArrayList<>();
        LocalDateTime last = days.last();
        for (LocalDateTime day = days.from(DAY); !day.isAfter(last); day = day.plusDays(step)) {
            boolean year =
                    ticks.isEmpty() || day.getYear() != day.minusDays(step).getYear();
            ticks.add(tick(at(day), dayOf(day.toLocalDate()), year ? Integer.toString(day.getYear()) : ""));
        }
        return ticks;
    }

    private String dayOf(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    private List<Tick> everyMonths(ExtentDays days, int step) {
        List<Tick> ticks = new ArrayList<>();
        boolean years = step % 12 == 0;
        YearMonth last = YearMonth.from(days.last());
        for (YearMonth month = days.start(step); !month.isAfter(last); month = month.plusMonths(step)) {
            LocalDate day = days.dayOf(month);
            if (days.contains(day.atStartOfDay())) {
                String year = Integer.toString(day.getYear());
                boolean begins = ticks.isEmpty()
                        || day.getYear() != month.minusMonths(step).getYear();
                ticks.add(tick(at(day), years ? year : month(day), begins && !years ? year : ""));
            }
        }
        return ticks;
    }

    private String month(LocalDate day) {
        return months.split(" ", -1)[day.getMonthValue() - 1];
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
