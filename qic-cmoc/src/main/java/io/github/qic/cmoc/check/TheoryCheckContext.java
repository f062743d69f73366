package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.EvidenceIndex;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.cmoc.theory.TheoryStatus;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.List;

/** An inquiry while it is checked: its last version, the ways to find things in it, and what was found so far. */
final class TheoryCheckContext {
    final Inquiry inquiry;
    final ProgrammeTheory theory;
    final TheoryIndex index;
    final EvidenceIndex evidence;
    final TheoryThresholds thresholds;
    final List<Finding> findings = new ArrayList<>();
    private final String root;

    TheoryCheckContext(Inquiry inquiry, TheoryThresholds thresholds) {
        this.inquiry = inquiry;
        this.theory = inquiry.theory();
        this.index = theory.index();
        this.evidence = inquiry.evidence().index();
        this.thresholds = thresholds;
        this.root = "/versions/" + (inquiry.versions().size() - 1) + "/theory";
    }

    /** {@return whether the theory is past its first idea, so that gaps matter} */
    boolean underTest() {
        return theory.status() != TheoryStatus.INITIAL;
    }

    List<Configuration> configurations() {
        return theory.configurations();
    }

    /** Tells what was found about a claim of the last version. */
    void claim(Rule rule, Id<?> id, String message) {
        claim(rule, id, "", message);
    }

    /** Tells what was found in one place of a claim, so that a person can accept it apart from others of that claim. */
    void claim(Rule rule, Id<?> id, String path, String message) {
        findings.add(rule.at(root + index.path(id) + path, id + " " + message));
    }

    /** Tells what was found about something else in the last version. */
    void theory(Rule rule, String path, String message) {
        findings.add(rule.at(root + path, message));
    }

    /** Tells what was found anywhere in the document. */
    void document(Rule rule, String path, String message) {
        findings.add(rule.at(path, message));
    }
}
