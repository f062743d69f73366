package io.github.qic.pdsa.project;

import io.github.qic.core.internal.io.Resources;

/**
 * The four site projects of PEACH (ProactivE HeAlthcare for Older People in Care Homes), 2016 to 2018, in our own words.
 * Values that the published account does not give are inferred or synthetic, as recorded field by field in
 * {@link ImprovementProjects#provenance()}.
 */
public final class PeachProjects {
    private static final ImprovementProjects PROJECTS = Resources.read(
            PeachProjects.class.getResourceAsStream("peach-projects.json"), ImprovementProjects.DOCUMENT::read);

    private PeachProjects() {}

    /** {@return the projects of the four sites} */
    public static ImprovementProjects all() {
        return PROJECTS;
    }
}
