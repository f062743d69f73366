package io.github.qic.cmoc.check;

import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.MechanismKind;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import java.util.List;
import java.util.regex.Pattern;

/** Hints from the English wording of texts. They apply to half of a good published table, so they are off by default. */
final class WordingHints {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(WordingHints::check);
    private static final Rule NO_THOUGHT = hint("cmoc.no-thought", "Dalkin et al. 2015");
    private static final Rule MECHANISM_ACTIVITY =
            hint("cmoc.mechanism-as-activity", "offsets-litreview: mechanism is causal");
    private static final Rule CONTEXT_ACTIVITY = hint("cmoc.context-as-activity", "Jagosh, RAMESES list, August 2019");
    private static final Rule OUTCOME_ACTIVITY =
            hint("cmoc.outcome-as-activity", "offsets-litreview: outcome is effect");
    private static final Rule UNTESTABLE = hint("cmoc.outcome-untestable", "CMO Configuration Builder");
    private static final Rule NOT_NAMED = hint("cmoc.not-named", "FIRE study, Implement Sci 2018");

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

    private static Rule hint(String code, String source) {
        return GROUP.hint(code, source + "; reads English");
    }

    private static void check(TheoryCheckContext c) {
        mechanisms(c);
        TextSimilarity interventions = new TextSimilarity(
                c.theory.interventions().stream().map(i -> i.text()).toList(), c.thresholds.nearIdenticalPercent());
        UnnamedElements unnamed = new UnnamedElements(c.index, c.thresholds.namingWords());
        c.claims(
                CONTEXT_ACTIVITY,
                c.theory.contexts(),
                context -> ACTIVITY.matcher(context.text()).find() || interventions.hasNear(context.text()),
                "may be part of the programme rather than its context");
        c.claims(
                OUTCOME_ACTIVITY,
                c.theory.outcomes(),
                outcome -> PLAN.matcher(outcome.text()).find(),
                "may be a plan or an activity rather than an effect");
        c.claims(
                UNTESTABLE,
                c.theory.outcomes(),
                outcome -> !DIRECTION.matcher(outcome.text()).find(),
                "may be hard to test: no direction of change is named");
        c.claims(
                NOT_NAMED,
                c.configurations(),
                configuration -> configuration
                        .statement()
                        .map(statement -> unnamed.of(configuration, statement.sentence()))
                        .filter(ids -> !ids.isEmpty())
                        .map(ids -> "may have a statement that does not name " + ids));
    }

    private static void mechanisms(TheoryCheckContext c) {
        List<Mechanism> thoughtless = c.theory.mechanisms().stream()
                .filter(mechanism -> !THOUGHT.matcher(words(mechanism)).find())
                .toList();
        c.<Mechanism>claims(
                NO_THOUGHT,
                thoughtless,
                mechanism -> mechanism.kind() == MechanismKind.RESOURCE_REASONING,
                "does not seem to name a thought, feeling or decision");
        c.<Mechanism>claims(
                MECHANISM_ACTIVITY,
                thoughtless,
                mechanism -> ACTIVITY.matcher(words(mechanism)).find(),
                "may be an activity rather than a response to it");
    }

    private static String words(Mechanism mechanism) {
        return mechanism.reasoning().orElseGet(mechanism::text);
    }

    private static Pattern words(String alternatives) {
        // Not \b: before a run of combining marks it looks back to the beginning of the run, for each of them.
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}_])(?:" + alternatives + ")(?![\\p{L}\\p{N}_])", Pattern.CASE_INSENSITIVE);
    }
}
