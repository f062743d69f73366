package io.github.qic.pdsa.show.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.chart.Analyser;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.ChartPhase;
import io.github.qic.pdsa.chart.Rebase;
import io.github.qic.pdsa.chart.RuleSet;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import io.github.qic.pdsa.chart.Signal;
import io.github.qic.pdsa.chart.SignalRule;
import io.github.qic.pdsa.chart.TargetChange;
import io.github.qic.pdsa.chart.project.ProjectChart;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.project.Hydration;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartPictureTest {
    private static final Pattern NOT_A_NUMBER = Pattern.compile("NaN|Infinity|null");

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static Series dated(int points, int days) {
        SeriesBuilder series = Series.builder("Falls");
        LocalDate start = LocalDate.of(2023, 11, 20);
        for (int i = 0; i < points; i++) {
            series.add(start.plusDays((long) i * days), 5 + i * 7 % 4);
        }
        return series.build();
    }

    private static PointAxis axis(Series series) {
        return new PointAxis(series, 0, Extent.of(series, 0), 60, 640, PointAxis.MONTHS);
    }

    @Test
    void every_picture_is_xml_with_title_and_description_and_only_numbers() throws Exception {
        for (String svg : Gallery.pictures().values()) {
            Document document = parse(svg);
            assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
            assertThat(NOT_A_NUMBER.matcher(svg).find()).isFalse();
        }
    }

    @Test
    void every_picture_is_the_same_under_another_locale_and_time_zone() {
        String picture = Gallery.nhs();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(Gallery.nhs()).isEqualTo(picture);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void markup_in_a_name_or_note_stays_text() throws Exception {
        Series series = Series.builder("<b>A & B</b>")
                .add("x\"<", 1)
                .note("</svg>")
                .add("y", 2)
                .build();
        Document document = parse(ChartPicture.of(Chart.of(series, ChartOptions.of(ChartKind.RUN)))
                .svg());
        assertThat(document.getElementsByTagName("b").getLength()).isZero();
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("<b>A & B</b>");
    }

    @ParameterizedTest
    @CsvSource({
        "1,1", "2,1", "5,1", "40,1", "400,1", "12,7", "90,7", "24,30", "120,31", "30,365", "3,365", "600,30", "7,11"
    })
    void labels_on_the_axis_do_not_touch(int points, int days) {
        PointAxis axis = axis(dated(points, days));
        List<PointAxis.Tick> ticks = axis.ticks();
        assertThat(ticks).isNotEmpty();
        for (int i = 1; i < ticks.size(); i++) {
            double half = (Font.SMALL.width(ticks.get(i - 1).label())
                            + Font.SMALL.width(ticks.get(i).label()))
                    / 2;
            assertThat(ticks.get(i).middle() - ticks.get(i - 1).middle()).isGreaterThan(half);
        }
        assertThat(ticks).allMatch(tick -> tick.x() >= 59.9 && tick.x() <= 640.1);
        assertThat(ticks.size()).isGreaterThanOrEqualTo(Math.min(points, 2));
    }

    @Test
    void long_labels_are_thinned_out_and_cut() {
        SeriesBuilder series = Series.builder("Wards");
        for (int i = 0; i < 30; i++) {
            series.add("A ward with quite a long name, number " + i, i);
        }
        List<PointAxis.Tick> ticks = axis(series.build()).ticks();
        assertThat(ticks).hasSizeBetween(3, 5);
        assertThat(ticks.get(0).label()).startsWith("A ward").contains("\u2026").endsWith("number 0");
    }

    @Test
    void names_of_lines_at_the_right_do_not_touch() {
        Series equal = Series.of("close", 5.01, 5.02, 5.01, 5.02, 5.01, 5.02, 90, 5.01);
        ChartOptions options = ChartOptions.nhs(Direction.INCREASE).toBuilder()
                .centre(5)
                .lower(4.9)
                .upper(5.1)
                .target(5.05)
                .build();
        Matcher label = Pattern.compile("y=\"([0-9.]+)\" font-size=\"11\" fill=\"[^\"]*\">(Upper|Centre|Lower|Target) ")
                .matcher(ChartPicture.of(Chart.of(equal, options)).svg());
        double before = Double.NEGATIVE_INFINITY;
        int count = 0;
        while (label.find()) {
            double y = Double.parseDouble(label.group(1));
            assertThat(y).isGreaterThanOrEqualTo(before + 12.9);
            before = y;
            count++;
        }
        assertThat(count).isEqualTo(4);
    }

    @Test
    void a_home_without_falls_gets_a_chart_with_a_scale() throws Exception {
        String zeros = ChartPicture.of(Chart.of(Series.of("no falls", new double[12]), ChartOptions.of(ChartKind.C)))
                .svg();
        parse(zeros);
        assertThat(zeros).contains(">0.0<", ">1.0<", ">Mean 0.00<").doesNotContain("0.000");
        String equal = ChartPicture.of(Chart.of(Series.of("every 2 days", 2, 2, 2), ChartOptions.of(ChartKind.T)))
                .svg();
        assertThat(equal).contains(">Centre 2.00<");
    }

    @Test
    void every_signal_rule_is_known_to_the_captions() {
        assertThat(SignalRule.class.getPermittedSubclasses()).allSatisfy(ChartDescription::testsPhases);
        assertThatThrownBy(() -> ChartDescription.testsPhases(Object.class)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_data_there_is_no_icon_and_no_line() {
        ChartOptions options =
                ChartOptions.nhs(Direction.DECREASE).toBuilder().target(1).build();
        String svg = ChartPicture.of(Chart.of(Series.withGaps("Falls", Double.NaN, Double.NaN), options))
                .svg();
        assertThat(svg)
                .contains(">No data<", "<desc>I chart (XmR) of 2 points, 1 to 2. 2 without a value. No data.</desc>")
                .doesNotContain("Common cause", "Not counted", "Mean");
    }

    @Test
    void rare_events_have_no_limits_and_the_picture_says_why() {
        ChartOptions options = ChartOptions.nhs(Direction.DECREASE);
        String svg = ChartPicture.of(
                        Chart.of(Series.of("Days lost", 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0), options))
                .svg();
        assertThat(svg)
                .contains(">No limits: most neighbouring values are equal, as with rare events.<")
                .doesNotContain("Upper", "Common cause<", "Runs are not tested");
        assertThat(svg.substring(svg.indexOf("<desc>"), svg.indexOf("</desc>")))
                .contains(", no limits: most neighbouring values are equal, as with rare events.");
    }

    @ParameterizedTest
    @CsvSource({"RUN, anhoej, true", "RUN, ihi, true", "RUN, nhs, false", "MR, anhoej, false"})
    void a_caption_says_that_runs_are_not_tested_where_the_rules_would_test_them(
            ChartKind kind, String rules, boolean said) {
        RuleSet set = switch (rules) {
            case "anhoej" -> RuleSet.anhoej();
            case "ihi" -> RuleSet.ihi();
            default -> RuleSet.nhs();
        };
        Chart chart = Chart.of(
                Series.of("Falls", 0, 0, 0, 2, 0, 0, 1, 0, 0, 3, 0, 0),
                ChartOptions.of(kind).toBuilder().rules(set).build());
        assertThat(ChartPicture.of(chart).svg().contains("Runs are not tested")).isEqualTo(said);
    }

    /** 12 above and 12 below, in turn: of all orders, 2 of 2,704,156 have 24 runs. The longest run and the crossings are as expected. */
    @Test
    void a_caption_of_an_unusual_number_of_runs_says_how_many_there_are() {
        double[] values =
                IntStream.range(0, 24).mapToDouble(i -> i % 2 == 0 ? 10 : 12).toArray();
        ChartOptions options =
                ChartOptions.of(ChartKind.RUN).toBuilder().rules(RuleSet.ihi()).build();
        Chart chart = Chart.of(Series.of("Falls", values), options);
        assertThat(ChartPicture.of(chart).svg())
                .contains(
                        "Special cause in the order of the points: an unusual number of runs, 24, with 12 of the points above")
                .doesNotContain("expected at");
    }

    /** One run of 12 on each side is both too long and too few. */
    @Test
    void rules_with_different_words_for_the_order_of_the_points_have_a_caption_each() {
        double[] values =
                IntStream.range(0, 24).mapToDouble(i -> i < 12 ? 10 : 12).toArray();
        ChartOptions options = ChartOptions.of(ChartKind.RUN).toBuilder()
                .rules(RuleSet.anhoej().and(RuleSet.ihi()))
                .build();
        assertThat(ChartPicture.of(Chart.of(Series.of("Falls", values), options))
                        .svg()
                        .split("Special cause in the order of the points", -1))
                .hasSize(3)
                .anySatisfy(text -> assertThat(text).startsWith(": longest run 12 points (expected at most 8)"))
                .anySatisfy(
                        text -> assertThat(text).startsWith(": an unusual number of runs, 2, with 12 of the points"));
    }

    /** 6, 7 and 8 of 10 residents: 0.7 would be read as 0.7 %. Counts, and values that are recorded in %, stay as they are. */
    @ParameterizedTest
    @CsvSource({"RUN, 70.0%", "I, 70.0%", "I_PRIME, 70.0%", "U, 70.0%", "P, 70.0%", "C, 7.0"})
    void figures_are_percentages_if_the_unit_is_per_cent(ChartKind kind, String centre) {
        Series parts = Series.ratio("Offered a drink", new double[] {6, 8, 7}, new double[] {10, 10, 10});
        PictureOptions percent = PictureOptions.builder().unit("% of residents").build();
        assertThat(ChartPicture.of(Chart.of(parts, ChartOptions.of(kind)), percent)
                        .description())
                .containsPattern("(Mean|Median) " + centre);
        Chart recorded = Chart.of(Series.of("Offered a drink", 60, 80, 70), ChartOptions.of(ChartKind.RUN));
        assertThat(ChartPicture.of(recorded, percent).description()).contains("Median 70.0.");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 point gives trial limits only.", "2, 2 points give trial limits only."})
    void a_caption_counts_the_points_of_a_phase_that_has_just_begun(int points, String caption) {
        ChartOptions options = ChartOptions.of(ChartKind.C).toBuilder()
                .addRebases(Rebase.at(Integer.toString(15 - points), "trolley"))
                .build();
        Series series = Series.of("Falls", 4, 5, 4, 6, 4, 5, 3, 4, 5, 4, 6, 5, 4, 1);
        assertThat(ChartPicture.of(Chart.of(series, options)).svg()).contains("trolley; " + caption);
    }

    /** 5 of 10 residents in each month: sigma is the root of 0.025, 0.158, and limits are 0.474 from the centre. */
    @Test
    void limits_are_named_although_the_last_month_has_no_figure_yet() {
        SeriesBuilder series = Series.builder("Offered a drink");
        for (int month = 1; month <= 8; month++) {
            series.add(LocalDate.of(2024, month, 1), month % 2 == 0 ? 4 : 6, 10);
        }
        series.missing(LocalDate.of(2024, 9, 1));
        ChartOptions options = ChartOptions.of(ChartKind.P).toBuilder()
                .addRebases(Rebase.at(LocalDate.of(2024, 5, 1), "trolley"))
                .build();
        ChartPicture picture = ChartPicture.of(Chart.of(series.build(), options));
        assertThat(picture.description())
                .contains("Phase 2 from 2024-05-01: Mean 50.0%, limits at its last point 2.6% to 97.4%.");
        assertThat(picture.svg())
                .contains(">Upper 97.4%<", ">Lower 2.6%<")
                .contains(
                        "Phase 2 from 2024-05-01: mean 50.0%, limits 2.6% to 97.4%; trolley; 5 points give trial limits only.");
    }

    /** The points are 1 to 10, with outside ones at 4 and 7, and phases from 1, 5 and 8; shown from 7. */
    @Test
    void phases_and_signals_that_end_with_the_first_point_shown_are_shown_and_earlier_ones_are_not() {
        ChartOptions options = ChartOptions.of(ChartKind.I).toBuilder()
                .centre(0)
                .lower(-3)
                .upper(3)
                .rules(RuleSet.of("outside", new SignalRule.Outside()))
                .addRebases(Rebase.at("5", "moved"), Rebase.at("8", "moved again"))
                .shown(4)
                .build();
        DrawnChart drawn = new DrawnChart(Chart.of(Series.of("Falls", 0, 1, 0, 5, 0, 1, 5, 0, 1, 0), options));
        assertThat(drawn.phases).extracting(ChartPhase::number).containsExactly(2, 3);
        assertThat(drawn.signals).extracting(Signal::points).containsExactly(List.of(6));
    }

    /** There is nothing for April and June of 2024. */
    @Test
    void gaps_are_those_between_the_points_shown() {
        Series series = Series.builder("Falls")
                .add(LocalDate.of(2024, 1, 1), 4)
                .add(LocalDate.of(2024, 2, 1), 5)
                .add(LocalDate.of(2024, 3, 1), 6)
                .add(LocalDate.of(2024, 5, 1), 4)
                .add(LocalDate.of(2024, 7, 1), 5)
                .build();
        ChartOptions run = ChartOptions.of(ChartKind.RUN);
        DrawnChart all = new DrawnChart(Chart.of(series, run));
        assertThat(all.gaps).hasSize(2);
        assertThat(IntStream.range(0, 5).filter(all::isAfterGap)).containsExactly(3, 4);
        DrawnChart last =
                new DrawnChart(Chart.of(series, run.toBuilder().shown(2).build()));
        assertThat(last.gaps).extracting(gap -> gap.first()).containsExactly(LocalDate.of(2024, 6, 1));
    }

    @Test
    void the_unit_of_the_options_comes_before_that_of_the_measure() {
        PictureOptions options =
                PictureOptions.builder().unit("residents asked").build();
        assertThat(ChartPicture.of(ProjectChart.of(Hydration.project(), Id.of("offered")), options)
                        .svg())
                .contains(">residents asked<");
    }

    @Test
    void only_the_last_points_are_drawn_of_a_chart_of_all() {
        Series series = dated(24, 31);
        ChartOptions options = ChartOptions.of(ChartKind.I).toBuilder().shown(6).build();
        String svg = ChartPicture.of(Chart.of(series, options)).svg();
        assertThat(svg)
                .contains("I chart (XmR) of 6 points, " + series.label(18) + " to " + series.label(23))
                .doesNotContain(series.label(17));
    }

    @Test
    void a_target_that_changes_is_a_step_and_its_last_figure_is_named() {
        ChartOptions options = ChartOptions.of(ChartKind.RUN).toBuilder()
                .target(9)
                .addTargetChanges(new TargetChange("3", 7))
                .build();
        String svg = ChartPicture.of(Chart.of(Series.of("Falls", 5, 6, 7, 8), options))
                .svg();
        assertThat(svg).contains(">Target 7.0<", "Target from 9.0 to 7.0.");
        assertThat(svg)
                .containsPattern("d=\"M[0-9.]+ [0-9.]+H[0-9.]+V[0-9.]+H[0-9.]+\" fill=\"none\" stroke=\"#DE1B1B\"");
    }

    @Test
    void an_option_that_a_site_has_no_point_for_is_mentioned_below_its_chart() {
        ChartOptions options = ChartOptions.of(ChartKind.RUN).toBuilder()
                .addRebases(Rebase.at(LocalDate.of(2030, 1, 1), "huddle"))
                .build();
        Chart chart = Analyser.of(options).analyse(List.of(dated(5, 31))).get(0);
        assertThat(ChartPicture.of(chart).svg()).contains(">Not applied here: /rebases/0/start: ");
    }

    /** Nobody looks for the rows of April and May that are not there. */
    @Test
    void months_that_are_absent_break_the_line_and_are_named() {
        Series series = Series.builder("Falls")
                .add(LocalDate.of(2024, 1, 1), 4)
                .add(LocalDate.of(2024, 2, 1), 5)
                .add(LocalDate.of(2024, 3, 1), 6)
                .add(LocalDate.of(2024, 6, 1), 4)
                .add(LocalDate.of(2024, 7, 1), 5)
                .build();
        String svg = ChartPicture.of(Chart.of(series, ChartOptions.of(ChartKind.RUN)))
                .svg();
        assertThat(svg)
                .contains(">No data: 2024-04-01 to 2024-05-31.<")
                .containsPattern(
                        "d=\"M[0-9.]+ [0-9.]+L[0-9.]+ [0-9.]+L[0-9.]+ [0-9.]+M[0-9.]+ [0-9.]+L[0-9.]+ [0-9.]+\"");
    }

    @Test
    void a_caption_says_which_points_the_lines_are_calculated_from() {
        ChartOptions options =
                ChartOptions.of(ChartKind.I).toBuilder().fixAfter(3).build();
        String svg = ChartPicture.of(Chart.of(Series.of("Falls", 4, 6, 4, 6, 4), options))
                .svg();
        assertThat(svg).contains(">Calculated from 1 to 3; 5 points give trial limits only.<");
    }

    /** Points that go up and down in turn point neither high nor low. */
    @Test
    void a_signal_without_a_side_is_a_bar_below_its_points_with_its_words() {
        ChartOptions options = ChartOptions.of(ChartKind.I).toBuilder()
                .rules(RuleSet.of(
                        "own", new SignalRule.Alternating(5), new SignalRule.Within(7, 2, "all near the centre")))
                .build();
        String svg = ChartPicture.of(Chart.of(Series.of("Falls", 4, 6, 4, 6, 4, 6, 4), options))
                .svg();
        assertThat(svg)
                .contains(">1 to 7: 7 points in a row, alternating up and down.<", ">1 to 7: all near the centre.<")
                .containsPattern("<rect [^>]*height=\"4\" fill=\"#490092\">");
    }

    @Test
    void a_long_title_goes_on_in_further_lines() {
        String title = "Residents with a care plan under one year old that was reviewed with them or with a person they"
                + " chose, Rose House and Park View";
        String svg = ChartPicture.of(Chart.of(Series.of(title, 1, 2), ChartOptions.of(ChartKind.RUN)))
                .svg();
        assertThat(svg).contains("Rose House and Park View</text>").doesNotContain("\u2026");
    }

    @Test
    void labels_that_begin_alike_keep_their_ends() {
        Series series = Series.builder("Groups")
                .add("Resident group A (n = 30)", 1)
                .add("Resident group A (n = 31)", 2)
                .add("Resident group A (n = 32)", 3)
                .build();
        assertThat(axis(series).ticks())
                .extracting(PointAxis.Tick::label)
                .allMatch(label -> label.startsWith("Resid"))
                .satisfiesExactly(
                        label -> assertThat(label).endsWith("30)"),
                        label -> assertThat(label).endsWith("31)"),
                        label -> assertThat(label).endsWith("32)"));
    }

    @Test
    void month_ends_have_their_own_month_below_them() {
        SeriesBuilder series = Series.builder("Falls");
        for (int month = 1; month <= 6; month++) {
            series.add(YearMonth.of(2024, month).atEndOfMonth(), month);
        }
        PointAxis axis = axis(series.build());
        List<PointAxis.Tick> ticks = axis.ticks();
        assertThat(ticks).extracting(PointAxis.Tick::label).containsExactly("Jan", "Feb", "Mar", "Apr", "May", "Jun");
        for (int i = 0; i < 6; i++) {
            assertThat(ticks.get(i).x()).isEqualTo(axis.at(i));
        }
    }

    @Test
    void quarters_are_labelled_where_they_are() {
        SeriesBuilder series = Series.builder("Falls");
        for (int quarter = 0; quarter < 8; quarter++) {
            series.add(LocalDate.of(2023, 2, 1).plusMonths(3L * quarter), quarter);
        }
        assertThat(axis(series.build()).ticks())
                .extracting(PointAxis.Tick::label)
                .containsExactly("Feb", "May", "Aug", "Nov", "Feb", "May", "Aug", "Nov");
    }

    @Test
    void the_first_and_the_last_day_of_the_calendar_can_be_on_one_axis() {
        SeriesBuilder series = Series.builder("Falls");
        for (int year = 1900; year <= 2200; year++) {
            series.add(LocalDate.of(year, 1, 1), 1);
        }
        assertThat(axis(series.build()).ticks())
                .extracting(PointAxis.Tick::label)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 15)
                        .mapToObj(i -> Integer.toString(1900 + 20 * i))
                        .toList());
    }

    /** Jan to Dec for one home, Oct to Dec for the other: its first point is on day 273 of 334. */
    @Test
    void sites_of_different_length_have_one_time_axis() {
        Series year = monthly("Rose House", 1, 12);
        Series late = monthly("The Limes", 10, 3);
        Extent both = Extent.of(year, 0).with(Extent.of(late, 0));
        PointAxis axis = new PointAxis(late, 0, both, 0, 334, PointAxis.MONTHS);
        assertThat(axis.at(0)).isEqualTo(273);
        assertThat(axis.at(2)).isEqualTo(334);
        assertThat(axis.ticks())
                .extracting(PointAxis.Tick::label)
                .startsWith("Jan")
                .endsWith("Nov");
    }

    private static Series monthly(String name, int from, int months) {
        SeriesBuilder series = Series.builder(name);
        for (int i = 0; i < months; i++) {
            series.add(LocalDate.of(2023, from + i, 1), i % 4);
        }
        return series.build();
    }

    @Test
    void a_fixed_centre_is_not_called_a_mean() {
        ChartOptions options =
                ChartOptions.of(ChartKind.I).toBuilder().centre(2).build();
        String picture =
                ChartPicture.of(Chart.of(Series.of("Falls", 1, 2, 4), options)).svg();
        assertThat(picture).contains(">Centre 2.0<").doesNotContain("Mean");
    }

    @Test
    void charts_without_values_can_be_drawn() throws Exception {
        for (ChartKind kind : List.of(ChartKind.RUN, ChartKind.I, ChartKind.G)) {
            ChartPicture empty = ChartPicture.of(Chart.of(Series.of("empty"), ChartOptions.of(kind)));
            parse(empty.svg());
            assertThat(empty.description()).endsWith(" of 0 points.");
            parse(ChartPicture.of(Chart.of(Series.withGaps("missing", Double.NaN), ChartOptions.of(kind)))
                    .svg());
            parse(ChartPicture.of(Chart.of(Series.of("equal", 5, 5, 5), ChartOptions.of(kind)))
                    .svg());
        }
    }

    @Test
    void the_description_says_what_the_picture_shows() {
        assertThat(Gallery.nhs())
                .contains("I chart (XmR) of 26 points, 2023-01-01 to 2025-02-01.")
                .contains("2023-12-01 above the upper limit")
                .contains("Last point: Special cause, improvement, low.");
    }

    @ParameterizedTest
    @CsvSource({
        "0.25,1,true,25.0%",
        "1234567.5,0,false,'1,234,568'",
        "-0.04,1,false,0.0",
        "-1234.5,1,false,'\u22121,234.5'"
    })
    void figures_have_commas_and_percent_signs(double value, int decimals, boolean percent, String text) {
        assertThat(new FigureFormat(decimals, percent).text(value)).isEqualTo(text);
    }

    @Test
    void a_figure_that_is_none_is_said_to_be_none() {
        assertThat(new FigureFormat(1, false).text(Double.NaN)).isEqualTo("none");
    }

    /** Between and beside two charts of 140 pixels there are 3 margins of 14. */
    @Test
    void a_page_may_have_one_column_and_charts_of_140_pixels() {
        List<Chart> one = List.of(Chart.of(Series.of("Falls", 2, 3, 5), ChartOptions.of(ChartKind.C)));
        PictureOptions exact = PictureOptions.builder().width(322).build();
        PictureOptions narrower = PictureOptions.builder().width(321).build();
        for (int columns : new int[] {1, 2}) {
            assertThat(SmallMultiples.of("Page", one, columns, SmallMultiples.Axes.SHARED, exact)
                            .svg())
                    .contains("Falls");
        }
        assertThatThrownBy(() -> SmallMultiples.of("Page", one, 2, SmallMultiples.Axes.SHARED, narrower))
                .hasMessageStartingWith("/columns: must leave each chart 140");
    }

    @ParameterizedTest
    @EnumSource
    void proportions_on_a_page_are_percentages_and_counts_are_none(SmallMultiples.Axes axes) {
        Chart share = Chart.of(
                Series.ratio("Reviews", new double[] {2, 3, 5}, new double[] {9, 9, 9}), ChartOptions.of(ChartKind.P));
        Chart count = Chart.of(Series.of("Falls", 2, 3, 5), ChartOptions.of(ChartKind.C));
        PictureOptions look = PictureOptions.standard();
        assertThat(SmallMultiples.of("Page", List.of(share, share), 2, axes, look)
                        .svg())
                .contains("0%</text>");
        assertThat(SmallMultiples.of("Page", List.of(count, count), 2, axes, look)
                        .svg())
                .doesNotContain("%</text>");
    }

    /** A title of one line is at 26; each further line of three at most is 19 lower, and the plot with it. */
    @Test
    void a_plot_is_below_the_lines_of_its_title_and_its_unit() {
        PictureOptions plain = PictureOptions.builder().width(400).build();
        double one = new PictureFrame("Falls", plain, 0).top;
        String line = "Falls of residents at night in a home ";
        assertThat(new PictureFrame(line + line, plain, 0).top).isEqualTo(one + 19);
        assertThat(new PictureFrame(line.repeat(3), plain, 0).top).isEqualTo(one + 38);
        assertThat(new PictureFrame(line.repeat(9), plain, 0).top).isEqualTo(one + 38);
        assertThat(new PictureFrame("Falls", plain, 90).top).isEqualTo(one + 18);
        assertThat(new PictureFrame("Falls", plain.toBuilder().unit("a week").build(), 0).top)
                .isEqualTo(one + 18);
        // Beside icons there is less room.
        assertThat(new PictureFrame(line, plain, 0).top).isEqualTo(one);
        assertThat(new PictureFrame(line, plain, 90).top).isEqualTo(one + 18 + 19);
    }

    @Test
    void huge_and_tiny_values_are_drawn_in_the_picture() throws Exception {
        for (double unit : new double[] {1e-300, 1e-9, 1e12, 1e18, 1e99}) {
            Series series = Series.of("unit", unit, 3 * unit, 2 * unit, 4 * unit, unit);
            String svg = ChartPicture.of(Chart.of(series, ChartOptions.of(ChartKind.I)))
                    .svg();
            parse(svg);
            assertThat(NOT_A_NUMBER.matcher(svg).find()).isFalse();
            assertThat(svg).hasSizeLessThan(8000);
        }
    }

    @Test
    void a_page_needs_a_chart_and_a_column() {
        List<Chart> one = List.of(Chart.of(Series.of("one", 1), ChartOptions.of(ChartKind.RUN)));
        assertThatThrownBy(() -> SmallMultiples.of(
                                "none", List.of(), 0, SmallMultiples.Axes.SHARED, PictureOptions.standard())
                        .svg())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/charts: must be at least 1\n/columns: must be at least 1");
        assertThatThrownBy(
                        () -> SmallMultiples.of("narrow", one, 9, SmallMultiples.Axes.SHARED, PictureOptions.standard())
                                .svg())
                .hasMessage("/columns: must leave each chart 140 pixels");
        assertThatThrownBy(
                        () -> PictureOptions.builder().width(10).plotHeight(1).build())
                .hasMessage("/width: must be 320 to 4000\n/plotHeight: must be 80 to 4000");
    }

    @Test
    void a_page_of_many_charts_shows_notes_short_phases_and_long_names() {
        ChartOptions options = ChartOptions.nhs(Direction.DECREASE);
        Chart rose = Chart.of(
                Series.builder("Falls per 1,000 occupied bed days, Rose House")
                        .add("a", 4)
                        .note("outbreak")
                        .add("b", 6)
                        .build(),
                options);
        Chart limes = Chart.of(Series.of("Falls, The Limes", 3, 4), options);
        String svg = SmallMultiples.of(
                        "Falls", List.of(rose, limes), 3, SmallMultiples.Axes.SHARED, PictureOptions.standard())
                .svg();
        assertThat(svg)
                .contains(">Falls per 1,000 occupied bed<", ">days, Rose House<")
                .contains(">Falls per 1,000 occupied bed days, Rose House: 1 a: outbreak<")
                .contains("Falls, The Limes: 2 points give trial limits only.<");
    }

    @Test
    void notes_phases_and_baselines_name_the_periods_of_their_points() {
        SeriesBuilder falls = Series.builder("Falls");
        for (int month = 1; month <= 12; month++) {
            falls.add(LocalDate.of(2024, month, 1), month % 3).period("Month " + month);
            falls.note(month == 2 ? "outbreak" : "");
        }
        ChartOptions options = ChartOptions.nhs(Direction.DECREASE).toBuilder()
                .fixAfter(3)
                .addRebases(Rebase.at("2024-07-01", "new floor"))
                .build();
        assertThat(ChartPicture.of(Chart.of(falls.build(), options)).svg())
                .contains(">1 Month 2: outbreak<", "calculated from Month 1 to Month 3", ">Phase 2 from Month 7: ");
    }

    /** With a loop over every chart for each chart, 5,000 took 14 s; with one over every beginning of a name, 20,000 letters 3 s. */
    @Test
    @Timeout(30)
    void thousands_of_charts_and_letters_are_drawn_in_their_time() {
        List<Chart> charts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            charts.add(Chart.of(Series.of("Home " + i, i % 7), ChartOptions.of(ChartKind.RUN)));
        }
        assertThat(SmallMultiples.of("Homes", charts, 4, SmallMultiples.Axes.SHARED, PictureOptions.standard())
                        .svg())
                .contains("Home 9999");
        PictureOptions longTitle =
                PictureOptions.builder().title("a".repeat(200_000)).build();
        assertThat(ChartPicture.of(charts.get(0), longTitle).svg()).contains("\u2026");
    }

    @Test
    void a_screen_reader_finds_each_chart_of_a_page_and_an_overview() {
        Chart rose = Chart.of(Series.of("Rose House", 1, 2), ChartOptions.nhs(Direction.DECREASE));
        Chart limes = Chart.of(Series.withGaps("The Limes", Double.NaN), ChartOptions.nhs(Direction.DECREASE));
        String svg = SmallMultiples.of(
                        "Falls", List.of(rose, limes), 2, SmallMultiples.Axes.SHARED, PictureOptions.standard())
                .svg();
        assertThat(svg)
                .contains("role=\"group\"><title>Falls</title>")
                .contains("<desc>2 charts. Common cause: Rose House. No data: The Limes.</desc>")
                .contains("<g role=\"img\"><title>Rose House</title>\n<desc>I chart (XmR) of 2 points, ");
    }

    @Test
    void figures_too_small_for_twelve_decimals_are_distinguished() {
        Chart tiny = Chart.of(Series.of("Tiny", 1e-20, 3e-20), ChartOptions.of(ChartKind.RUN));
        assertThat(ChartPicture.of(tiny).svg())
                .contains(">Median 2.000E-20<", ">0<")
                .doesNotContain("0.000000000000");
    }
}
