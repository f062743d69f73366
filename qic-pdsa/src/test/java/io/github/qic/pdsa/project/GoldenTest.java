package io.github.qic.pdsa.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.house.Fields;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.SignalRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The form of the documents. From version 1.0 on it is only added to. */
class GoldenTest {
    private static final Path PROJECTS = Path.of("src/test/resources/golden/improvement-projects-1.json");
    private static final Path OPTIONS = Path.of("src/test/resources/golden/chart-options-1.json");

    @Test
    void improvement_projects_match_their_golden_file() throws IOException {
        assertThat(ImprovementProjects.DOCUMENT.write(ImprovementProjects.DOCUMENT.read(PROJECTS)))
                .isEqualTo(Files.readString(PROJECTS));
        assertThat(Fields.unused(ImprovementProjects.class, PROJECTS)).isEmpty();
    }

    @Test
    void chart_options_match_their_golden_file() throws IOException {
        ChartOptions options = ChartOptions.DOCUMENT.read(OPTIONS);
        assertThat(ChartOptions.DOCUMENT.write(options)).isEqualTo(Files.readString(OPTIONS));
        assertThat(Fields.unused(ChartOptions.class, OPTIONS)).isEmpty();
        assertThat(options.rules().rules().stream().<Object>map(SignalRule::getClass))
                .containsExactlyInAnyOrder((Object[]) SignalRule.class.getPermittedSubclasses());
    }
}
