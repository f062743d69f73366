package io.github.qic.pdsa.show.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GalleryTest {
    private static final Path DOCS = Path.of("docs");

    /** With {@code -Dqic.gallery.update=true} the pictures are drawn anew: look at them before they are committed. */
    @Test
    void the_pictures_of_the_readme_are_what_the_library_draws() throws IOException {
        for (Map.Entry<String, String> picture : Gallery.pictures().entrySet()) {
            Path file = DOCS.resolve(picture.getKey() + ".svg");
            if (Boolean.getBoolean("qic.gallery.update")) {
                Files.createDirectories(DOCS);
                Files.writeString(file, picture.getValue());
            }
            assertThat(file).hasContent(picture.getValue());
        }
    }
}
