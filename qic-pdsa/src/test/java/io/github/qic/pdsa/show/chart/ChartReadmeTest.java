package io.github.qic.pdsa.show.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Rebase;
import io.github.qic.pdsa.chart.RebaseProposal;
import io.github.qic.pdsa.chart.RebaseRule;
import io.github.qic.pdsa.chart.RuleSet;
import io.github.qic.pdsa.chart.advice.ChartAdvice;
import io.github.qic.pdsa.chart.project.ChangeProposal;
import io.github.qic.pdsa.chart.project.ProjectChart;
import io.github.qic.pdsa.chart.tidy.TidySheet;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.project.Hydration;
import io.github.qic.pdsa.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartReadmeTest {
    @TempDir
    Path folder;

    private Chart falls() throws IOException {
        Path svgFile = folder.resolve("falls.svg");
        // README
        ChartOptions.Builder options = ChartOptions.builder().kind(ChartKind.U).multiplier(1000);
        options.direction(Direction.DECREASE).rules(RuleSet.nhs());
        PictureOptions look =
                PictureOptions.builder().unit("falls per 1,000 bed days").build();
        SheetSource csv = SheetSource.of(Path.of("docs/falls.csv"));
        Chart chart = TidySheet.read("Falls, Rose House", csv).orThrow().get(0).chart(options.build());
        Files.writeString(svgFile, ChartPicture.of(chart, look).svg());
        // end
        assertThat(svgFile).content().contains("falls huddle");
        return chart;
    }

    @Test
    void falls_per_1000_bed_days_go_from_csv_to_svg_in_ten_lines() throws IOException {
        Chart chart = falls();
        assertThat(chart.size()).isEqualTo(24);
        assertThat(readme()).contains(example("// README", "// end"));
        assertThat(example("// README", "// end").lines()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void a_rebase_is_proposed_accepted_and_drawn() throws IOException {
        Chart chart = falls();
        // REBASE
        List<RebaseProposal> proposals = chart.proposals(RebaseRule.SCOTTISH);
        Rebase accepted = proposals.get(0).accept(LocalDate.of(2025, 1, 20), "quality lead");
        ChartOptions options = chart.options().toBuilder().addRebases(accepted).build();
        String stored = ChartOptions.DOCUMENT.write(options);
        Chart rebased = Chart.of(chart.series(), ChartOptions.DOCUMENT.read(stored));
        // done
        assertThat(rebased.phases()).hasSize(2);
        assertThat(readme()).contains(example("// REBASE", "// done"));
    }

    @Test
    void a_measure_with_its_observations_gets_its_chart_and_the_reasons() throws IOException {
        Project project = Hydration.project();
        Measure measure = project.measures().get(1);
        // ADVICE
        ChartAdvice advice = ChartAdvice.of(measure, project.observations());
        List<String> reasons = advice.reasons(); // A P chart: each observation is a proportion, ...
        String svg = ChartPicture.of(advice, PictureOptions.standard()).svg(); // in the unit of the measure
        // advised
        assertThat(reasons.get(0)).startsWith("A P chart: each observation is a proportion, ");
        assertThat(svg).contains("Residents offered a drink");
        assertThat(readme()).contains(example("// ADVICE", "// advised"));
    }

    @Test
    void the_chart_of_a_project_has_its_cycles_and_its_aim_and_proposes_phases_that_begin_with_a_change()
            throws IOException {
        Project project = Hydration.project();
        // PROJECT
        ProjectChart offered = ProjectChart.of(project, Id.of("offered"));
        ChangeProposal proposal = offered.proposals(RebaseRule.SCOTTISH).get(0);
        String reason = proposal.reason(); // One floor (from 2024-04-15): 11 points above the centre ...
        ProjectChart accepted = offered.with(proposal.accept(LocalDate.of(2024, 7, 1), "quality lead"));
        String picture = ChartPicture.of(accepted, PictureOptions.standard()).svg();
        // projected
        assertThat(reason).startsWith("One floor (from 2024-04-15): 11 points above the centre ");
        assertThat(picture).contains("Three residents: adapt", ">Target 90.0%<");
        assertThat(readme()).contains(example("// PROJECT", "// projected"));
    }

    @Test
    void every_picture_of_the_gallery_is_shown_in_the_readme() throws IOException {
        String readme = readme();
        assertThat(Gallery.pictures().keySet())
                .allSatisfy(name -> assertThat(readme).contains("docs/" + name + ".svg"));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    /** The lines of this file between two comments, as they stand in the README. */
    private static String example(String from, String to) throws IOException {
        String source = Files.readString(Path.of("src/test/java/io/github/qic/pdsa/show/chart/ChartReadmeTest.java"));
        String body = source.substring(source.indexOf(from + "\n") + from.length() + 1);
        return body.substring(0, body.indexOf("        " + to))
                .lines()
                .map(line -> line.replaceFirst("^ {8}", ""))
                .collect(Collectors.joining("\n"));
    }
}
