package io.github.qic.cmoc.assess;

import static io.github.qic.cmoc.assess.IndicatorCheck.rule;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.indicator.Question;
import io.github.qic.cmoc.indicator.RecordedAnswer;
import io.github.qic.core.Collaborative;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.finding.Severity;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds answers against the questions, the sites and the evidence they speak of. */
final class AnswerCheck {
    private static final Rule TO_NOTHING = rule("answer-to-nothing", Severity.WARNING);
    private static final Rule ABOUT_NOWHERE = rule("answer-about-nowhere", Severity.WARNING);
    private static final Rule CITES_NOTHING = rule("answer-cites-nothing", Severity.WARNING);

    private final Set<Id<Question>> questions;
    private final Set<Id<Site>> sites;
    private final Set<Id<Evidence>> evidence;

    AnswerCheck(IndicatorSet indicators, EvidenceBase base, Collaborative collaborative) {
        questions = indicators.questions().stream().map(Question::id).collect(Collectors.toSet());
        sites = collaborative.sites().stream().map(Site::id).collect(Collectors.toSet());
        evidence = base.items().stream().map(Evidence::id).collect(Collectors.toSet());
    }

    List<Finding> findings(AssessmentAnswers answers) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < answers.answers().size(); i++) {
            RecordedAnswer answer = answers.answers().get(i);
            String path = "/answers/" + i;
            if (!questions.contains(answer.question())) {
                findings.add(TO_NOTHING.at(path + "/question", "is asked by no indicator: " + answer.question()));
            }
            answer.site()
                    .filter(site -> !sites.contains(site))
                    .map(site -> ABOUT_NOWHERE.at(path + "/site", "is no site of the collaborative: " + site))
                    .ifPresent(findings::add);
            for (int j = 0; j < answer.evidence().size(); j++) {
                Id<Evidence> cited = answer.evidence().get(j);
                if (!evidence.contains(cited)) {
                    findings.add(CITES_NOTHING.at(path + "/evidence/" + j, "unknown piece of evidence: " + cited));
                }
            }
        }
        return findings;
    }
}
