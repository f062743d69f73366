package io.github.qic.pdsa.check;

import io.github.qic.core.internal.finding.CheckContext;
import io.github.qic.pdsa.project.Project;

/** One project while it is checked; paths start at the project. */
final class ProjectCheckContext extends CheckContext {
    final MethodCheckContext all;
    final Project project;
    final MethodThresholds thresholds;

    ProjectCheckContext(MethodCheckContext all, Project project, String path) {
        super(all, path);
        this.all = all;
        this.project = project;
        this.thresholds = all.thresholds;
    }
}
