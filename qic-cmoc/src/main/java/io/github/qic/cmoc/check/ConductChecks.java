package io.github.qic.cmoc.check;

import static io.github.qic.core.finding.RuleKind.COUNT;
import static io.github.qic.core.finding.RuleKind.STRUCTURAL;
import static io.github.qic.core.finding.Severity.ADVICE;
import static io.github.qic.core.finding.Severity.WARNING;

import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Participation;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.theory.LimitationKind;
import io.github.qic.core.finding.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Whether the way the inquiry was carried out is sound and its figures agree. */
final class ConductChecks {
    static final Rule ONE_ANALYST =
            new Rule("cmoc.one-analyst", COUNT, ADVICE, "PEACH: two researchers for each phase");
    static final Rule UNDECLARED =
            new Rule("cmoc.undeclared-role", STRUCTURAL, ADVICE, "PEACH: the study team's dual role");
    static final Rule DATES =
            new Rule("cmoc.stage-dates", STRUCTURAL, WARNING, "PEACH: gleaning in months 1 to 6, after month 7");
    static final Rule COUNTS = new Rule("cmoc.counts", STRUCTURAL, WARNING, "PEACH: counts by stage");
    static final List<Rule> RULES = List.of(ONE_ANALYST, UNDECLARED, DATES, COUNTS);

    private ConductChecks() {}

    static void check(TheoryCheckContext c) {
        EvidenceBase base = c.inquiry.evidence();
        analysts(c, base);
        boolean declared =
                c.theory.limitations().stream().anyMatch(l -> l.kind() == LimitationKind.EVALUATORS_IMPLEMENT);
        if (c.inquiry.evaluatorsImplement().orElse(false) && !declared) {
            c.document(
                    UNDECLARED, "/evaluatorsImplement", "the evaluators run the programme, and no limitation says so");
        }
        dates(c, base.stages());
        base.participation().ifPresent(participation -> counts(c, base.stages(), participation));
    }

    private static void analysts(TheoryCheckContext c, EvidenceBase base) {
        for (int i = 0; i < base.stages().size(); i++) {
            if (base.stages().get(i).analysts().orElse(0) == 1) {
                c.document(
                        ONE_ANALYST,
                        "/evidence/stages/" + i + "/analysts",
                        base.stages().get(i).id() + " was analysed by one person");
            }
        }
        Set<String> coders = new HashSet<>();
        base.items().forEach(item -> coders.addAll(item.codedBy()));
        if (coders.size() == 1) {
            c.document(ONE_ANALYST, "/evidence/items", "one person coded all evidence");
        }
    }

    /** Stages may share the month in which one ends and the next begins. */
    private static void dates(TheoryCheckContext c, List<Stage> stages) {
        int end = 0;
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            String path = "/evidence/stages/" + i;
            if (stage.firstMonth().isPresent() && stage.firstMonth().getAsInt() < end) {
                c.document(DATES, path + "/firstMonth", stage.id() + " begins before the stage before it has ended");
            }
            if (stage.followsMonth().isPresent()
                    && stage.lastMonth().isPresent()
                    && stage.followsMonth().getAsInt() > stage.lastMonth().getAsInt()) {
                c.document(
                        DATES,
                        path + "/followsMonth",
                        stage.id() + " is said to follow month "
                                + stage.followsMonth().getAsInt() + " and to end in month "
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
            c.document(
                    COUNTS,
                    "/evidence/participation/" + what,
                    what + " are " + total.getAsInt() + " in all and " + sum + " by stage");
        }
    }

    private static void parts(
            TheoryCheckContext c, OptionalInt one, OptionalInt other, OptionalInt whole, String what) {
        if (one.isPresent() && other.isPresent() && whole.isPresent()) {
            int sum = one.getAsInt() + other.getAsInt();
            if (sum != whole.getAsInt()) {
                c.document(
                        COUNTS,
                        "/evidence/participation/" + what,
                        what + " are " + whole.getAsInt() + " in all and " + sum + " by their parts");
            }
        }
    }
}
