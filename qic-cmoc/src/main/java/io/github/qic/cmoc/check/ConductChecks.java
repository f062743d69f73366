package io.github.qic.cmoc.check;

import static io.github.qic.core.finding.Severity.ADVICE;
import static io.github.qic.core.finding.Severity.WARNING;

import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Participation;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.theory.LimitationKind;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Whether the conduct of the inquiry is sound and its figures are consistent. */
final class ConductChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(ConductChecks::check);
    private static final Rule ONE_ANALYST =
            GROUP.count("cmoc.one-analyst", ADVICE, "PEACH: two researchers for each phase");
    private static final Rule UNDECLARED =
            GROUP.structural("cmoc.undeclared-role", ADVICE, "PEACH: the study team's dual role");
    private static final Rule DATES =
            GROUP.structural("cmoc.stage-dates", WARNING, "PEACH: gleaning in months 1 to 6, after month 7");
    private static final Rule COUNTS = GROUP.structural("cmoc.counts", WARNING, "PEACH: counts by stage");

    private ConductChecks() {}

    private static void check(TheoryCheckContext c) {
        EvidenceBase base = c.inquiry.evidence();
        analysts(c, base);
        boolean declared =
                c.theory.limitations().stream().anyMatch(l -> l.kind() == LimitationKind.EVALUATORS_IMPLEMENT);
        if (c.inquiry.evaluatorsImplement().orElse(false) && !declared) {
            c.found(UNDECLARED, "/evaluatorsImplement", "the evaluators run the programme, but no limitation says so");
        }
        dates(c, base.stages());
        base.participation().ifPresent(participation -> counts(c, base.stages(), participation));
    }

    private static void analysts(TheoryCheckContext c, EvidenceBase base) {
        for (int i = 0; i < base.stages().size(); i++) {
            if (base.stages().get(i).analysts().orElse(0) == 1) {
                c.found(
                        ONE_ANALYST,
                        "/evidence/stages/" + i + "/analysts",
                        base.stages().get(i).id() + " was analysed by one person");
            }
        }
        Set<String> coders = new HashSet<>();
        base.items().forEach(item -> coders.addAll(item.codedBy()));
        if (coders.size() == 1) {
            c.found(ONE_ANALYST, "/evidence/items", "one person coded all evidence");
        }
    }

    /** One stage may end in the month in which the next begins. */
    private static void dates(TheoryCheckContext c, List<Stage> stages) {
        int end = 0;
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            String path = "/evidence/stages/" + i;
            if (stage.firstMonth().isPresent() && stage.firstMonth().getAsInt() < end) {
                c.found(DATES, path + "/firstMonth", stage.id() + " begins before the previous stage has ended");
            }
            if (stage.followsMonth().isPresent()
                    && stage.lastMonth().isPresent()
                    && stage.followsMonth().getAsInt() > stage.lastMonth().getAsInt()) {
                c.found(
                        DATES,
                        path + "/followsMonth",
                        stage.id() + " follows month " + stage.followsMonth().getAsInt() + " but ends in month "
                                + stage.lastMonth().getAsInt());
            }
            end = Math.max(end, stage.lastMonth().orElse(0));
        }
    }

    private static void counts(TheoryCheckContext c, List<Stage> stages, Participation all) {
        sum(c, stages, Stage::interviews, all.interviews(), "interviews");
        sum(c, stages, Stage::focusGroups, all.focusGroups(), "focusGroups");
        parts(c, all.members(), all.others(), all.participants(), "participants");
        parts(c, all.inSeveralStages(), all.inOneStage(), all.members(), "members");
    }

    private static void sum(
            TheoryCheckContext c,
            List<Stage> stages,
            Function<Stage, OptionalInt> count,
            OptionalInt total,
            String what) {
        int sum =
                stages.stream().mapToInt(stage -> count.apply(stage).orElse(0)).sum();
        if (total.isPresent() && total.getAsInt() != sum) {
            c.found(
                    COUNTS,
                    "/evidence/participation/" + what,
                    what + ": the total is " + total.getAsInt() + ", but the stages add up to " + sum);
        }
    }

    private static void parts(
            TheoryCheckContext c, OptionalInt one, OptionalInt other, OptionalInt whole, String what) {
        if (one.isPresent() && other.isPresent() && whole.isPresent()) {
            int sum = one.getAsInt() + other.getAsInt();
            if (sum != whole.getAsInt()) {
                c.found(
                        COUNTS,
                        "/evidence/participation/" + what,
                        what + ": the total is " + whole.getAsInt() + ", but the parts add up to " + sum);
            }
        }
    }
}
