package io.github.qic.pdsa.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.internal.svg.Palette;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Ramp;
import io.github.qic.pdsa.cycle.RampFinder;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.cycle.ScaleUnit;
import io.github.qic.pdsa.idea.Driver;
import io.github.qic.pdsa.project.Hydration;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.PeachProjects;
import io.github.qic.pdsa.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pictures are compared with files that people have looked at. */
class PicturesTest {
    private static final ImprovementProjects PEACH = PeachProjects.all();
    private static final Project MEDICATION = PEACH.projects().get(0);

    @Test
    void the_ramp_of_five_cycles_from_one_resident_to_the_whole_home() {
        Golden.assertSame(
                "ramp.svg",
                RampPicture.of("Drinks trolley", ramp(Hydration.project())).svg());
    }

    /** A line of a title takes 20 pixels. */
    @Test
    void the_boxes_of_a_ramp_are_below_all_lines_of_its_title() {
        Ramp one = new Ramp(List.of(Hydration.cycles().get(0)));
        String title = "Drinks that residents like, when they like them, ";
        double[] heights = Stream.of(title, title.repeat(2))
                .mapToDouble(text -> height(RampPicture.of(text, one).svg()))
                .toArray();
        assertThat(heights[1] - heights[0]).isEqualTo(20);
    }

    private static double height(String svg) {
        Matcher height = Pattern.compile("<svg [^>]*height=\"([0-9.]+)\"").matcher(svg);
        assertThat(height.find()).isTrue();
        return Double.parseDouble(height.group(1));
    }

    /** Of the quarters of its wheel, only that of the plan is filled. */
    @Test
    void a_test_that_was_stopped_is_not_done() {
        Cycle first = Hydration.cycles().get(0);
        Cycle stopped = first.toBuilder()
                .doing(Optional.empty())
                .study(Optional.empty())
                .act(Optional.empty())
                .history(first.history().subList(0, 2))
                .build()
                .stopped("the home closed", LocalDate.of(2024, 1, 25));
        String svg =
                RampPicture.of("Drinks trolley", new Ramp(List.of(stopped))).svg();
        assertThat(svg.split("<path [^>]*fill=\"" + Palette.TEXT + "\"", -1)).hasSize(2);
        assertThat(svg.split("<path [^>]*fill=\"" + Palette.WHITE + "\"", -1)).hasSize(4);
    }

    @Test
    void the_ramp_of_the_medication_review() {
        Golden.assertSame(
                "ramp-medication-review.svg",
                RampPicture.of(MEDICATION.title(), ramp(MEDICATION)).svg());
    }

    @Test
    void the_ramp_of_a_project_that_never_started() {
        Project last = PEACH.projects().get(3);
        Golden.assertSame(
                "ramp-pro-forma.svg", RampPicture.of(last.title(), ramp(last)).svg());
    }

    @Test
    void the_driver_diagram_of_the_medication_review() {
        DriverDiagram diagram = DriverDiagram.of(MEDICATION);
        Golden.assertSame("drivers.svg", diagram.svg());
        Golden.assertSame("drivers.mmd", diagram.mermaid());
        Golden.assertSame("drivers.dot", diagram.dot());
    }

    @Test
    void an_idea_with_two_drivers_or_none_keeps_its_lines() {
        Project project = Hydration.project();
        Project more = project.toBuilder()
                .addDrivers(Driver.builder()
                        .id(Id.of("liking"))
                        .name("Drinks are liked")
                        .build())
                .ideas(project.ideas().stream()
                        .map(i -> i.toBuilder().addDrivers(Id.of("liking")).build())
                        .toList())
                .addIdeas(project.ideas().get(0).toBuilder()
                        .id(Id.of("ice"))
                        .title("Ice lollies <in summer> & \"more\"")
                        .drivers(List.of())
                        .build())
                .build();
        assertThat(DriverDiagram.of(more).mermaid()).contains("Ice lollies #lt;in summer#gt;");
        assertThat(DriverDiagram.of(more).dot()).contains("\\\"more\\\"");
        assertThat(DriverDiagram.of(more).graphMl())
                .contains("source=\"driver2\" target=\"idea1\">", "source=\"driver3\" target=\"idea1\">")
                .contains("Ice lollies &lt;in summer&gt;")
                .doesNotContain("target=\"idea2\"");
        assertThat(DriverDiagram.of(more).svg())
                .contains(
                        "Residents offered a drink). Also works on: Drinks are liked. ",
                        "Without a driver: Ice lollies");
        Golden.assertSame("drivers-more.svg", DriverDiagram.of(more).svg());
    }

    @Test
    void a_title_too_long_for_the_picture_is_cut_but_whole_in_its_title_element() {
        String title = "A title of many words ".repeat(12).strip();
        String svg =
                DriverDiagram.of(MEDICATION.toBuilder().title(title).build()).svg();
        assertThat(svg).contains("<title>Driver diagram: " + title + "</title>").containsOnlyOnce(title);
    }

    /** In Arial bold of 12 pixels "MEDICATION REVIEW TEMPLATE" takes some 205 pixels; a box has 194 for it, or 158 in a ramp. */
    @Test
    void wide_letters_stay_within_their_box() {
        String title = "MEDICATION REVIEW TEMPLATE AND CHECKLIST FOR STAFF";
        Project wide = Hydration.project().toBuilder()
                .ideas(Hydration.project().ideas().stream()
                        .map(i -> i.toBuilder().title(title).build())
                        .toList())
                .build();
        assertThat(DriverDiagram.of(wide).svg()).contains(">MEDICATION REVIEW<", ">TEMPLATE AND<");
        Cycle cycle = Hydration.cycles().get(0).toBuilder().title(title).build();
        assertThat(RampPicture.of("Reviews", new Ramp(List.of(cycle))).svg())
                .contains(">MEDICATION REVIEW<", ">TEMPLATE AND CHECK…<", "Cycle 1: " + title);
    }

    @Test
    void the_ramp_describes_its_conditions_to_readers_who_cannot_see_it() {
        assertThat(RampPicture.of("Drinks trolley", ramp(Hydration.project())).svg())
                .contains("Cycle 1: One resident, one morning, 1 resident, under morning, expand.");
    }

    @Test
    void the_driver_diagram_describes_its_branches_to_readers_who_cannot_see_it() {
        assertThat(DriverDiagram.of(Hydration.project()).svg())
                .contains(
                        "<desc>Aim: Nine of ten residents are offered a drink every two hours by the end of June 2024. "
                                + "Primary driver: Drinks are offered often. Secondary driver: Rounds between meals. "
                                + "Change idea: Drinks trolley between meals (implemented; 5 cycles; to move: Infections treated, "
                                + "Residents offered a drink).</desc>");
    }

    /** The last box of 20,000 is 20,000 - 1 steps of 44 above the first, and no text wraps. */
    @Test
    void a_very_long_ramp_rises_with_every_test() {
        Cycle first = Hydration.cycles().get(0);
        List<Cycle> cycles = IntStream.range(0, 20_000)
                .mapToObj(i -> first.toBuilder()
                        .id(Id.of("c" + i))
                        .follows(i == 0 ? Optional.empty() : Optional.of(Id.of("c" + (i - 1))))
                        .plan(first.plan().toBuilder()
                                .scale(new Scale(i + 1, ScaleUnit.RESIDENT))
                                .build())
                        .build())
                .toList();
        double one =
                height(RampPicture.of("Reviews", new Ramp(cycles.subList(0, 1))).svg());
        assertThat(height(RampPicture.of("Reviews", new Ramp(cycles)).svg())).isEqualTo(one + 19_999 * 44);
    }

    private static Ramp ramp(Project project) {
        return RampFinder.of(project.cycles()).get(0);
    }
}
