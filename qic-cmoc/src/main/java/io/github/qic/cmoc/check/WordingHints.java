package io.github.qic.cmoc.check;

import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.MechanismKind;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import java.util.regex.Pattern;

/** Hints from the wording of elements. They apply to half of a good published table, so they are off by default. */
final class WordingHints {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(WordingHints::check);
    private static final Rule NO_THOUGHT = GROUP.hint("cmoc.no-thought", "Dalkin et al. 2015");
    private static final Rule MECHANISM_ACTIVITY =
            GROUP.hint("cmoc.mechanism-as-activity", "offsets-litreview: mechanism is causal");
    private static final Rule CONTEXT_ACTIVITY =
            GROUP.hint("cmoc.context-as-activity", "Jagosh, RAMESES list, August 2019");
    private static final Rule OUTCOME_ACTIVITY =
            GROUP.hint("cmoc.outcome-as-activity", "offsets-litreview: outcome is effect");
    private static final Rule UNTESTABLE = GROUP.hint("cmoc.outcome-untestable", "CMO Configuration Builder");

    private static final Pattern THOUGHT =
            words("accept\\w*|ashamed|aware\\w*|belie\\w+|belong\\w*|car(?:e|ed|es) about|"
                    + "comfort\\w*|confiden\\w+|convinc\\w+|decid\\w+|decision\\w*|doubt\\w*|empower\\w*|entitled|expect\\w*|"
                    + "fear\\w*|feel\\w*|felt|fit|hope\\w*|interest\\w*|judge\\w*|know\\w*|learn\\w*|legitim\\w+|mind|"
                    + "motivat\\w+|own|ownership|perceiv\\w+|pride|proud|reali[sz]\\w+|reassur\\w+|recogni[sz]\\w+|respect\\w*|"
                    + "safe\\w*|sees?|take up|think\\w*|thought|trust\\w*|understand\\w*|understood|valu\\w+|want\\w*|"
                    + "willing\\w*|wish\\w*|worr\\w+");
    private static final Pattern ACTIVITY =
            words("(?:is|are|was|were) (?:provided|offered|organi[sz]ed|structured|held|"
                    + "delivered|given|run|introduced|arranged)|plays? a role|meetings?|training|workshops?|polic(?:y|ies)|"
                    + "guidelines?|newsletters?|coach\\w*|sessions?|signpost\\w*|support is");
    private static final Pattern PLAN =
            words("plans? to|plan is|will (?:be|meet|hold|train)|(?:is|are) (?:held|delivered|"
                    + "provided|organi[sz]ed|run)|meetings?|training|workshops?|sessions?|roll(?:ed)? out");
    private static final Pattern DIRECTION =
            words("better|block\\w*|broad\\w*|chang\\w+|decreas\\w+|delay\\w*|fail\\w*|"
                    + "fast\\w*|fewer|gr[eo]w\\w*|higher|improv\\w+|increas\\w+|lasting|leave\\w*|less|longer|lower|more|no|not|"
                    + "put into|quick\\w*|reduc\\w+|remain\\w*|shorter|slow\\w*|stall\\w*|stay\\w*|stop\\w*|sustain\\w*|"
                    + "wide\\w*|worse|\\d+");

    private WordingHints() {}

    private static void check(TheoryCheckContext c) {
        c.theory.mechanisms().forEach(mechanism -> mechanism(c, mechanism));
        TextSimilarity interventions = new TextSimilarity(
                c.theory.interventions().stream().map(i -> i.text()).toList());
        c.theory.contexts().forEach(context -> context(c, context, interventions));
        c.theory.outcomes().forEach(outcome -> outcome(c, outcome));
    }

    private static void mechanism(TheoryCheckContext c, Mechanism mechanism) {
        String text = mechanism.reasoning().orElseGet(mechanism::text);
        boolean thought = THOUGHT.matcher(text).find();
        boolean noThought = !thought && mechanism.kind() == MechanismKind.RESOURCE_REASONING;
        c.claimIf(noThought, NO_THOUGHT, mechanism.id(), "does not seem to name a thought, feeling or decision");
        boolean activity = !thought && ACTIVITY.matcher(text).find();
        c.claimIf(activity, MECHANISM_ACTIVITY, mechanism.id(), "may be an activity rather than a response to it");
    }

    private static void context(TheoryCheckContext c, Context context, TextSimilarity interventions) {
        boolean like = interventions.highest(context.text()) >= c.thresholds.nearIdenticalPercent();
        if (like || ACTIVITY.matcher(context.text()).find()) {
            c.claim(CONTEXT_ACTIVITY, context.id(), "may be part of the programme rather than its context");
        }
    }

    private static void outcome(TheoryCheckContext c, Outcome outcome) {
        boolean plan = PLAN.matcher(outcome.text()).find();
        c.claimIf(plan, OUTCOME_ACTIVITY, outcome.id(), "may be a plan or an activity rather than an effect");
        boolean vague = !DIRECTION.matcher(outcome.text()).find();
        c.claimIf(vague, UNTESTABLE, outcome.id(), "may be hard to test: no direction of change is named");
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
