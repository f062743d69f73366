package io.github.qic.pdsa.project;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.idea.ChangeIdea;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The validation of a collaborative's projects. */
final class ImprovementProjectsRules {
    private ImprovementProjectsRules() {}

    static Problems check(ImprovementProjects all) {
        Problems problems = new Problems().requireUnique(all.projects(), Project::id, "/projects", "id");
        Set<Id<Cycle>> seen = new HashSet<>();
        for (int i = 0; i < all.projects().size(); i++) {
            Project project = all.projects().get(i);
            for (int k = 0; k < project.cycles().size(); k++) {
                Id<Cycle> id = project.cycles().get(k).id();
                problems.require(seen.add(id), "/projects/" + i + "/cycles/" + k + "/id", "is a duplicate: " + id);
            }
        }
        for (int i = 0; i < all.sharings().size(); i++) {
            Sharing sharing = all.sharings().get(i);
            String path = "/sharings/" + i;
            problems.addAll(path + "/source", unknown(all, sharing.source(), sharing.sourceIdea()));
            problems.addAll(path + "/target", unknown(all, sharing.target(), sharing.targetIdea()));
        }
        return problems;
    }

    private static List<Problem> unknown(ImprovementProjects all, Id<Project> id, Optional<Id<ChangeIdea>> ideaId) {
        Optional<Project> project = all.project(id);
        Problems problems = new Problems().require(project.isPresent(), "", "unknown project: " + id);
        project.ifPresent(p -> ideaId.ifPresent(
                idea -> problems.require(p.idea(idea).isPresent(), "Idea", "unknown idea of that project: " + idea)));
        return problems.found();
    }
}
