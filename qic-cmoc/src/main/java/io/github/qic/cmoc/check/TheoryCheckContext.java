package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.EvidenceIndex;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.inquiry.Challenge;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.InquiryKind;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Recommendation;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.cmoc.theory.TheoryStatus;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckContext;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** An inquiry while it is checked, with its last version and look-ups. */
final class TheoryCheckContext extends CheckContext {
    /** Where subjects of the last version begin, so that an acceptance survives the next one. */
    private static final String THEORY = "/theory";

    final Inquiry inquiry;
    final ProgrammeTheory theory;
    final TheoryIndex index;
    final EvidenceIndex evidence;
    final TheoryThresholds thresholds;
    final Function<Id<Source>, Optional<String>> texts;
    final List<Challenge> challenges;
    private final EvidenceSummaries summaries;
    private final String root;

    TheoryCheckContext(Inquiry inquiry, TheoryThresholds thresholds, Function<Id<Source>, Optional<String>> texts) {
        super(Map.of(THEORY.substring(1), inquiry.theory()), inquiry);
        this.inquiry = inquiry;
        this.theory = inquiry.theory();
        this.index = theory.index();
        this.evidence = inquiry.evidence().index();
        this.thresholds = thresholds;
        this.summaries = new EvidenceSummaries(inquiry.evidence(), thresholds.minimumVariety());
        this.texts = texts;
        this.challenges = Challenge.all(inquiry);
        this.root = "/versions/" + (inquiry.versions().size() - 1) + "/theory";
    }

    /** {@return whether the theory is past its initial form, so that gaps matter} */
    boolean underTest() {
        return theory.status() != TheoryStatus.INITIAL;
    }

    boolean isSynthesis() {
        return inquiry.kind() == InquiryKind.SYNTHESIS;
    }

    List<Configuration> configurations() {
        return theory.configurations();
    }

    List<Link> links() {
        return theory.configurations().stream()
                .flatMap(configuration -> configuration.links().stream())
                .toList();
    }

    /** {@return what the evidence for a claim as such has in common} */
    EvidenceSummary summary(Id<? extends TheoryClaim> claim) {
        return summaries.of(claim);
    }

    /** {@return what the evidence for a link and its elements has in common} */
    EvidenceSummary summary(Link link) {
        return summaries.of(link);
    }

    /** {@return whether evidence supports a link as such, its contexts or its mechanisms; other links may share its outcomes} */
    boolean isCauseSupported(Link link) {
        return summary(link.id()).isSupporting()
                || link.contexts().stream().anyMatch(id -> summary(id).isSupporting())
                || link.mechanisms().stream().anyMatch(id -> summary(id).isSupporting());
    }

    /** {@return whether studies are counted that report an outcome of a link, whether or not they are held as evidence} */
    static boolean isCounted(Link link) {
        return link.studies().stream().anyMatch(count -> count.reporting() > 0);
    }

    /** {@return whether an outcome of a link is known to be good or bad} */
    boolean hasOutcome(Link link, Polarity polarity) {
        for (Id<Outcome> id : link.outcomes()) {
            if (((Outcome) index.element(id)).polarity().orElse(null) == polarity) {
                return true;
            }
        }
        return false;
    }

    /** {@return what the evidence for a configuration, its links and their elements has in common} */
    EvidenceSummary summary(Configuration configuration) {
        return summaries.of(configuration);
    }

    /** Reports the claims that have a fault; see {@link Faults}. */
    <T extends TheoryClaim> void claims(Rule rule, List<? extends T> claims, Predicate<T> broken, String fault) {
        Faults faults = new Faults(this, rule);
        for (T claim : claims) {
            if (broken.test(claim)) {
                faults.add(claim, fault);
            }
        }
        faults.report();
    }

    /** Reports the claims that have a fault, each with its text; see {@link Faults}. */
    <T extends TheoryClaim> void claims(Rule rule, List<? extends T> claims, Function<T, Optional<String>> fault) {
        Faults faults = new Faults(this, rule);
        claims.forEach(claim -> fault.apply(claim).ifPresent(text -> faults.add(claim, text)));
        faults.report();
    }

    /** Reports the entries of a list of the inquiry that have a fault; see {@link Faults}. */
    <T> void entries(
            Rule rule,
            List<T> entries,
            String path,
            String plural,
            Function<T, Id<?>> id,
            Predicate<T> broken,
            String fault) {
        Faults faults = new Faults(this, rule);
        each(entries, path, (entry, at) -> {
            if (broken.test(entry)) {
                faults.add(id.apply(entry).value(), at, path, plural, fault);
            }
        });
        faults.report();
    }

    /** Reports the recommendations of the last version that have a fault; see {@link Faults}. */
    void recommendations(Rule rule, Predicate<Recommendation> broken, String fault) {
        Faults faults = new Faults(this, rule);
        String list = "/recommendations";
        each(theory.recommendations(), list, (entry, at) -> {
            if (broken.test(entry)) {
                faults.addCurrent(entry.id().value(), at, list, "recommendations", fault);
            }
        });
        faults.report();
    }

    /** Adds a finding about one part of a claim of the last version, so that it can be accepted separately. */
    void claim(Rule rule, Id<?> id, String path, String message) {
        String claim = index.path(id);
        foundAt(rule, root + claim + path, THEORY + claim + path, content(THEORY + claim), id + " " + message);
    }

    /** Adds a finding about something else in the last version. */
    void theory(Rule rule, String path, String message) {
        theory(rule, path, message, List.of());
    }

    /**
     * The same about several.
     *
     * @param ids all of them, even if the message names only some
     */
    void theory(Rule rule, String path, String message, List<String> ids) {
        String content = content(THEORY + path) + ids.stream().sorted().toList();
        foundAt(rule, root + path, THEORY + path, content, message);
    }

    /** Adds a finding about several entries elsewhere, all of whose ids are given. */
    void found(Rule rule, String path, String message, List<String> ids) {
        foundAt(rule, path, path, content(path) + ids.stream().sorted().toList(), message);
    }
}
