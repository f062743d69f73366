package io.github.qic.pdsa.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.check.MethodCheck;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Ramp;
import io.github.qic.pdsa.cycle.RampFinder;
import io.github.qic.pdsa.show.DriverDiagram;
import io.github.qic.pdsa.show.RampPicture;
import io.github.qic.pdsa.show.form.ProjectSummary;
import io.github.qic.pdsa.show.form.Worksheet;
import io.github.qic.pdsa.testing.ProjectArbitraries;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xml.sax.InputSource;

class ProjectProperties {
    @Property
    void what_is_written_is_read_back(@ForAll("projects") Project project) {
        ImprovementProjects all = all(project);
        assertThat(ImprovementProjects.DOCUMENT.read(ImprovementProjects.DOCUMENT.write(all)))
                .isEqualTo(all);
    }

    @Property
    void every_cycle_belongs_to_a_ramp_and_every_ramp_begins_with_a_first_test(@ForAll("projects") Project project) {
        List<Ramp> ramps = RampFinder.of(project.cycles());
        Set<Id<Cycle>> covered =
                ramps.stream().flatMap(r -> r.cycles().stream()).map(Cycle::id).collect(Collectors.toSet());
        assertThat(covered).hasSize(project.cycles().size());
        assertThat(ramps).allMatch(r -> r.first().follows().isEmpty());
    }

    @Property(tries = 100)
    void whatever_a_project_holds_it_is_shown_and_checked(@ForAll("projects") Project project) throws Exception {
        for (Ramp ramp : RampFinder.of(project.cycles())) {
            parse(RampPicture.of(project.title(), ramp).svg());
        }
        parse(DriverDiagram.of(project).svg());
        project.cycles()
                .forEach(c ->
                        assertThat(Worksheet.of(project, c).html()).contains("<section class=\"page\">\n<h2>Do</h2>"));
        ImprovementProjects all = all(project);
        var findings = MethodCheck.standard().check(all, Hydration.collaborative(), LocalDate.of(2024, 6, 1));
        assertThat(ProjectSummary.of(all, project, findings).markdown()).contains("What is outstanding?");
    }

    @Provide
    Arbitrary<Project> projects() {
        return ProjectArbitraries.projects();
    }

    private static ImprovementProjects all(Project project) {
        return ImprovementProjects.builder()
                .collaborative(Id.of("example"))
                .addProjects(project)
                .build();
    }

    private static void parse(String svg) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
