package io.github.qic.pdsa.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The four site projects of PEACH (ProactivE HeAlthcare for Older People in Care Homes), 2016 to 2018, in our own words.
 * What the published account does not give is inferred or made up, and {@link ImprovementProjects#provenance()} says so
 * field by field.
 */
public final class PeachProjects {
    private PeachProjects() {}

    /** {@return the projects of the four sites} */
    public static ImprovementProjects all() {
        return Holder.PROJECTS;
    }

    private static final class Holder {
        static final ImprovementProjects PROJECTS = read();

        private static ImprovementProjects read() {
            try (InputStream json =
                    Objects.requireNonNull(PeachProjects.class.getResourceAsStream("peach-projects.json"))) {
                return ImprovementProjects.DOCUMENT.read(json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
