package io.github.qic.cmoc.check;

import static io.github.qic.core.finding.RuleKind.STRUCTURAL;
import static io.github.qic.core.finding.Severity.ERROR;

import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.inquiry.Challenge;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Holds an inquiry against the rules of the field. The last version of its theory is checked, with all evidence and the whole
 * history. Structural and counting rules always apply; hints from the wording only when asked for. Immutable.
 */
public final class TheoryCheck {
    static final Rule REFUSED = new Rule("cmoc.refused", STRUCTURAL, ERROR, "references and shape of the document");

    private static final TheoryCheck STANDARD =
            new TheoryCheck(TheoryThresholds.builder().build(), false, id -> Optional.empty());

    private final TheoryThresholds thresholds;
    private final boolean hints;
    private final Function<Id<Source>, Optional<String>> texts;

    private TheoryCheck(TheoryThresholds thresholds, boolean hints, Function<Id<Source>, Optional<String>> texts) {
        this.thresholds = thresholds;
        this.hints = hints;
        this.texts = texts;
    }

    /** {@return the structural and counting rules with their usual thresholds} */
    public static TheoryCheck standard() {
        return STANDARD;
    }

    /**
     * {@return this check with other thresholds}
     *
     * @param other the thresholds
     */
    public TheoryCheck with(TheoryThresholds other) {
        return new TheoryCheck(other, hints, texts);
    }

    /** {@return this check with hints from the wording too, which are advice and may be wrong} */
    public TheoryCheck withWordingHints() {
        return new TheoryCheck(thresholds, true, texts);
    }

    /**
     * {@return this check, with quotes held against the texts they come from}
     *
     * @param sourceTexts gives the text of a source, if it is at hand
     */
    public TheoryCheck withSourceTexts(Function<Id<Source>, Optional<String>> sourceTexts) {
        return new TheoryCheck(thresholds, hints, Objects.requireNonNull(sourceTexts));
    }

    /**
     * {@return what is doubtful, in a stable order, whether or not somebody has accepted it}
     *
     * @param inquiry the inquiry
     */
    public List<Finding> check(Inquiry inquiry) {
        TheoryCheckContext checked = new TheoryCheckContext(inquiry, thresholds);
        List<Challenge> challenges = Challenge.all(inquiry);
        ShapeChecks.check(checked);
        LabelChecks.check(checked);
        EvidenceChecks.check(checked);
        VarietyChecks.check(checked);
        QuoteChecks.check(checked, texts);
        ContradictionChecks.check(checked, challenges);
        ConductChecks.check(checked);
        IterationChecks.check(checked, challenges);
        VersionChecks.check(checked);
        ChainChecks.check(checked);
        ReportingChecks.check(checked);
        if (hints) {
            WordingHints.check(checked);
        }
        return List.copyOf(checked.findings);
    }

    /**
     * {@return what is doubtful in a document; if it cannot be read, every reason for that as an error}
     *
     * @param json a document of {@link Inquiry#DOCUMENT}
     */
    public List<Finding> check(String json) {
        try {
            return check(Inquiry.DOCUMENT.read(json));
        } catch (InvalidValueException e) {
            return e.problems().stream()
                    .map(problem -> REFUSED.at(problem.path(), problem.message()))
                    .toList();
        }
    }

    /**
     * {@return what is doubtful, divided by whether the inquiry records that somebody accepted it}
     *
     * @param inquiry the inquiry
     */
    public Review review(Inquiry inquiry) {
        return Review.of(check(inquiry), inquiry.acceptances());
    }

    /** {@return every rule there is, with its source} */
    public static List<Rule> rules() {
        return Stream.of(
                        List.of(REFUSED),
                        ShapeChecks.RULES,
                        LabelChecks.RULES,
                        EvidenceChecks.RULES,
                        VarietyChecks.RULES,
                        QuoteChecks.RULES,
                        ContradictionChecks.RULES,
                        ConductChecks.RULES,
                        IterationChecks.RULES,
                        VersionChecks.RULES,
                        ChainChecks.RULES,
                        ReportingChecks.RULES,
                        WordingHints.RULES)
                .flatMap(List::stream)
                .toList();
    }
}
