package io.github.qic.pdsa.project;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.idea.ChangeIdea;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a collaborative's projects can never be. */
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
            end(all, sharing.source(), sharing.sourceIdea(), path + "/source", problems);
            end(all, sharing.target(), sharing.targetIdea(), path + "/target", problems);
        }
        return problems;
    }

    private static void end(
            ImprovementProjects all,
            Id<Project> project,
            Optional<Id<ChangeIdea>> idea,
            String path,
            Problems problems) {
        Optional<Project> found = all.project(project);
        problems.require(found.isPresent(), path, "unknown project: " + project);
        if (found.isPresent() && idea.isPresent()) {
            boolean there = found.get().ideas().stream().anyMatch(i -> i.id().equals(idea.get()));
            problems.require(there, path + "Idea", "unknown idea of that project: " + idea.get());
        }
    }
}
