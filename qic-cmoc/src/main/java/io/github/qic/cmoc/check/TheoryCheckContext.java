package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.EvidenceIndex;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.inquiry.Challenge;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.cmoc.theory.TheoryStatus;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckContext;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An inquiry while it is checked, with its last version and look-ups. */
final class TheoryCheckContext extends CheckContext {
    final Inquiry inquiry;
    final ProgrammeTheory theory;
    final TheoryIndex index;
    final EvidenceIndex evidence;
    final TheoryThresholds thresholds;
    final Function<Id<Source>, Optional<String>> texts;
    final List<Challenge> challenges;
    private final String root;

    TheoryCheckContext(Inquiry inquiry, TheoryThresholds thresholds, Function<Id<Source>, Optional<String>> texts) {
        this.inquiry = inquiry;
        this.theory = inquiry.theory();
        this.index = theory.index();
        this.evidence = inquiry.evidence().index();
        this.thresholds = thresholds;
        this.texts = texts;
        this.challenges = Challenge.all(inquiry);
        this.root = "/versions/" + (inquiry.versions().size() - 1) + "/theory";
    }

    /** {@return whether the theory is past its initial form, so that gaps matter} */
    boolean underTest() {
        return theory.status() != TheoryStatus.INITIAL;
    }

    List<Configuration> configurations() {
        return theory.configurations();
    }

    List<Link> links() {
        return theory.configurations().stream()
                .flatMap(configuration -> configuration.links().stream())
                .toList();
    }

    /** Adds a finding about a claim of the last version. */
    void claim(Rule rule, Id<?> id, String message) {
        claim(rule, id, "", message);
    }

    /** Adds a finding about one part of a claim, so that it can be accepted separately. */
    void claim(Rule rule, Id<?> id, String path, String message) {
        theory(rule, index.path(id) + path, id + " " + message);
    }

    /** Adds a finding about a claim of the last version if the rule is broken. */
    void claimIf(boolean broken, Rule rule, Id<?> id, String message) {
        if (broken) {
            claim(rule, id, message);
        }
    }

    /** Adds a finding about something else in the last version. */
    void theory(Rule rule, String path, String message) {
        found(rule, root + path, message);
    }
}
