package io.github.qic.pdsa.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.pdsa.project.Hydration;
import io.github.qic.pdsa.project.PeachProjects;
import org.junit.jupiter.api.Test;

class ProjectTablesTest {
    @Test
    void the_measurement_plan_shows_what_is_counted_and_its_burden() {
        assertThat(ProjectTables.measurementPlan(Hydration.project()).markdown())
                .isEqualTo("""
                | Measure | What is counted | Source | Collected by | How often | Minutes each time | Minutes a month | Already collected for |
                | --- | --- | --- | --- | --- | ---: | ---: | --- |
                | Infections treated | Infections treated in the week | EMIS Web | P2 | weekly | 5 | 22 | Commissioning return |
                | Residents offered a drink | Residents offered a drink in the week / Residents on the first day of the week; excluded: Residents in hospital | paper | P2 | weekly | 15 | 65 |  |
                | Fluid charts filled in | Fluid charts filled in in the week / Residents on the first day of the week; excluded: Residents in hospital | paper | P2 | weekly | 10 | 43 |  |
                | Calls at night | Calls at night in the week | paper | P2 | weekly | 5 | 22 |  |
                """);
    }

    @Test
    void sharings_list_who_adopted_whose_material() {
        assertThat(ProjectTables.sharings(PeachProjects.all()).csv()).isEqualTo("""
                Material,From,Given by,To,Taken by,Day
                Nutrition assessment material,site-2,P15,site-1,P04,
                Medication review template and checklist,site-1,P04,site-2,P15,
                """.replace("\n", "\r\n"));
    }

    @Test
    void cycles_have_their_decision() {
        assertThat(ProjectTables.cycles(Hydration.projects()).csv().lines())
                .element(5)
                .isEqualTo("north,h-5,The whole home,1 care home,closed,2024-05-21,adopt");
    }

    @Test
    void cycles_are_safe_in_a_spreadsheet_and_html() {
        assertThat(ProjectTables.cycles(PeachProjects.all()).csv())
                .startsWith("Site,Cycle,Title,Scale,Stage,Since,Decision\r\n");
        assertThat(ProjectTables.cycles(PeachProjects.all()).html()).contains("<td>mr-1</td>");
    }
}
