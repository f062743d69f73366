package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.indicator.Question;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks whether the questions, sites and evidence that answers refer to exist. */
final class AnswerChecks {
    static final CheckGroup<AssessmentCheckContext> GROUP = new CheckGroup<>(AnswerChecks::check);
    private static final Rule UNKNOWN_QUESTION =
            GROUP.warning("cmoc.assess.unknown-question", AssessmentCheckContext.SOURCE);
    private static final Rule UNKNOWN_SITE = GROUP.warning("cmoc.assess.unknown-site", AssessmentCheckContext.SOURCE);
    private static final Rule UNKNOWN_EVIDENCE =
            GROUP.warning("cmoc.assess.unknown-evidence", AssessmentCheckContext.SOURCE);

    private AnswerChecks() {}

    private static void check(AssessmentCheckContext c) {
        Set<Id<Question>> questions =
                c.assessor.indicators.questions().stream().map(Question::id).collect(Collectors.toSet());
        Set<Id<Site>> sites = c.collaborative.sites().stream().map(Site::id).collect(Collectors.toSet());
        Set<Id<Evidence>> evidence =
                c.assessor.evidence.items().stream().map(Evidence::id).collect(Collectors.toSet());
        c.each(c.assessor.recordedAnswers(), "/answers", (answer, path) -> {
            Id<Question> question = answer.question();
            if (!questions.contains(question)) {
                c.found(UNKNOWN_QUESTION, path + "/question", "no indicator asks this question: " + question);
            }
            answer.site()
                    .filter(site -> !sites.contains(site))
                    .ifPresent(site -> c.found(UNKNOWN_SITE, path + "/site", "unknown site: " + site));
            c.each(answer.evidence(), path + "/evidence", (cited, at) -> {
                c.foundIf(!evidence.contains(cited), UNKNOWN_EVIDENCE, at, "unknown piece of evidence: " + cited);
            });
        });
    }
}
