package io.github.qic.pdsa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.house.References;
import io.github.qic.pdsa.project.ImprovementProjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    @Test
    void no_reference_of_a_project_leads_nowhere_and_nothing_is_there_twice() throws IOException {
        String golden = Files.readString(Path.of("src/test/resources/golden/improvement-projects-1.json"));
        assertThat(References.accepted(ImprovementProjects.DOCUMENT, golden)).isEmpty();
    }
}
