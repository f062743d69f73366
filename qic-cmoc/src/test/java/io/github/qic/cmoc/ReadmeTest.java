package io.github.qic.cmoc;

import io.github.qic.core.testing.Readme;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void the_examples_of_the_readme_are_compiled() {
        Readme.assertExamplesAreIn("README.md", "src/test/java/io/github/qic/cmoc/assess/AssessExamples.java");
    }
}
