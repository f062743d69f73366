package io.github.qic.pdsa.check;

import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.idea.Driver;
import io.github.qic.pdsa.idea.IdeaStage;
import io.github.qic.pdsa.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether drivers, ideas, cycles and measures hang together. */
final class IdeaCheck {
    private IdeaCheck() {}

    static void check(Project project, String path, Findings findings) {
        for (int i = 0; i < project.ideas().size(); i++) {
            idea(project, project.ideas().get(i), path + "/ideas/" + i, findings);
        }
        Set<Id<Driver>> used = project.ideas().stream()
                .flatMap(idea -> idea.drivers().stream())
                .collect(Collectors.toSet());
        List<Driver> primary = project.drivers();
        for (int i = 0; i < primary.size(); i++) {
            findings.addIf(
                    Stream.concat(Stream.of(primary.get(i)), primary.get(i).secondary().stream())
                            .noneMatch(d -> used.contains(d.id())),
                    MethodRules.DRIVER_NO_IDEA,
                    path + "/drivers/" + i,
                    "no change idea works on the driver");
        }
    }

    private static void idea(Project project, ChangeIdea idea, String path, Findings findings) {
        boolean untested = project.cycles().stream().noneMatch(c -> c.idea().equals(Optional.of(idea.id())));
        IdeaStage stage = idea.stage();
        findings.addIf(
                untested && stage != IdeaStage.PROPOSED && stage != IdeaStage.ABANDONED,
                MethodRules.IDEA_UNTESTED,
                path,
                "the idea has left its proposal without a cycle that tests it");
        findings.addIf(
                untested && stage == IdeaStage.PROPOSED,
                MethodRules.IDEA_WAITING,
                path,
                "the idea waits for a first cycle");
        findings.addIf(
                !project.measures().isEmpty() && idea.measures().isEmpty(),
                MethodRules.IDEA_NO_MEASURE,
                path,
                "the idea names no measure that it should move");
        findings.addIf(
                !project.drivers().isEmpty() && idea.drivers().isEmpty(),
                MethodRules.IDEA_NO_DRIVER,
                path,
                "the idea names no driver that it works on");
    }
}
