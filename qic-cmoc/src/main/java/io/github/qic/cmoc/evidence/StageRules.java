package io.github.qic.cmoc.evidence;

import io.github.qic.core.valid.Problems;
import java.util.OptionalInt;

/** Validates stages and counts of participants. */
final class StageRules {
    private StageRules() {}

    static void check(Stage stage) {
        Problems problems = new Problems().requireText(stage.label(), "/label").requireText(stage.note(), "/note");
        month(problems, stage.firstMonth(), "/firstMonth");
        month(problems, stage.lastMonth(), "/lastMonth");
        month(problems, stage.followsMonth(), "/followsMonth");
        problems.require(
                stage.lastMonth().isEmpty()
                        || stage.firstMonth().orElse(1) <= stage.lastMonth().getAsInt(),
                "/lastMonth",
                "must not be before firstMonth");
        count(problems, stage.interviews(), "/interviews");
        count(problems, stage.focusGroups(), "/focusGroups");
        count(problems, stage.observations(), "/observations");
        count(problems, stage.analysts(), "/analysts");
        problems.throwIfAny();
    }

    static void check(Participation counts) {
        Problems problems = new Problems();
        count(problems, counts.interviews(), "/interviews");
        count(problems, counts.focusGroups(), "/focusGroups");
        count(problems, counts.participants(), "/participants");
        count(problems, counts.members(), "/members");
        count(problems, counts.others(), "/others");
        count(problems, counts.inSeveralStages(), "/inSeveralStages");
        count(problems, counts.inOneStage(), "/inOneStage");
        problems.throwIfAny();
    }

    private static void month(Problems problems, OptionalInt month, String path) {
        problems.require(month.orElse(1) >= 1, path, "must be 1 or later");
    }

    private static void count(Problems problems, OptionalInt count, String path) {
        problems.require(count.orElse(0) >= 0, path, "must not be negative");
    }
}
