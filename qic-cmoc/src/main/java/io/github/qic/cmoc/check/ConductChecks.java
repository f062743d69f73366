package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Participation;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.theory.LimitationKind;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** Whether the conduct of the inquiry is sound and its figures are consistent. */
final class ConductChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(ConductChecks::check);
    private static final Rule ONE_ANALYST =
            GROUP.countAdvice("cmoc.one-analyst", "PEACH: two researchers for each phase");
    private static final Rule UNDECLARED = GROUP.advice("cmoc.undeclared-role", "PEACH: the study team's dual role");
    private static final Rule DATES =
            GROUP.warning("cmoc.stage-dates", "PEACH: gleaning in months 1 to 6, after month 7");
    private static final Rule COUNTS = GROUP.warning("cmoc.counts", "PEACH: counts by stage");

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
        c.each(base.stages(), "/evidence/stages", (stage, path) -> {
            boolean alone = stage.analysts().orElse(0) == 1;
            c.foundIf(alone, ONE_ANALYST, path + "/analysts", stage.id() + " was analysed by one person");
        });
        Set<String> coders = new HashSet<>();
        base.items().forEach(item -> coders.addAll(item.codedBy()));
        boolean known = base.items().stream().noneMatch(item -> item.codedBy().isEmpty());
        c.foundIf(known && coders.size() == 1, ONE_ANALYST, "/evidence/items", "one person coded all evidence");
    }

    /** One stage may end in the month in which the next begins. */
    private static void dates(TheoryCheckContext c, List<Stage> stages) {
        int end = 0;
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            String path = "/evidence/stages/" + i;
            boolean early = stage.firstMonth().orElse(end) < end;
            c.foundIf(early, DATES, path + "/firstMonth", stage.id() + " begins before the previous stage has ended");
            int follows = stage.followsMonth().orElse(0);
            int last = stage.lastMonth().orElse(Integer.MAX_VALUE);
            String message = stage.id() + " follows month " + follows + " but ends in month " + last;
            c.foundIf(follows > last, DATES, path + "/followsMonth", message);
            end = Math.max(end, stage.lastMonth().orElse(0));
        }
    }

    private static void counts(TheoryCheckContext c, List<Stage> stages, Participation all) {
        byStage(c, "interviews", all.interviews(), stages, Stage::interviews);
        byStage(c, "focusGroups", all.focusGroups(), stages, Stage::focusGroups);
        total(c, "participants", all.participants(), sum(all.members(), all.others()), "the parts");
        total(c, "members", all.members(), sum(all.inSeveralStages(), all.inOneStage()), "the parts");
    }

    /** If the count of a stage is unknown, the others can still be too many. */
    private static void byStage(
            TheoryCheckContext c,
            String what,
            OptionalInt total,
            List<Stage> stages,
            Function<Stage, OptionalInt> count) {
        List<OptionalInt> counts = stages.stream().map(count).toList();
        long sum = counts.stream().mapToLong(each -> each.orElse(0)).sum();
        boolean known = counts.stream().allMatch(OptionalInt::isPresent);
        if (total.isPresent() && (sum > total.getAsInt() || (known && !counts.isEmpty() && sum < total.getAsInt()))) {
            counts(c, what, total.getAsInt(), "the stages", sum);
        }
    }

    private static OptionalLong sum(OptionalInt one, OptionalInt other) {
        boolean known = one.isPresent() && other.isPresent();
        return known ? OptionalLong.of((long) one.getAsInt() + other.getAsInt()) : OptionalLong.empty();
    }

    private static void total(TheoryCheckContext c, String what, OptionalInt total, OptionalLong sum, String parts) {
        if (total.isPresent() && sum.isPresent() && total.getAsInt() != sum.getAsLong()) {
            counts(c, what, total.getAsInt(), parts, sum.getAsLong());
        }
    }

    private static void counts(TheoryCheckContext c, String what, int total, String parts, long sum) {
        String message = what + ": the total is " + total + ", but " + parts + " add up to " + sum;
        c.found(COUNTS, "/evidence/participation/" + what, message);
    }
}
