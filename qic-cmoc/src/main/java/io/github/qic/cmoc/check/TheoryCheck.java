package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.internal.text.TextRule;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Checks an inquiry against the standards of the field: the last version of its theory, with all evidence and the whole history.
 * Structural and counting rules always apply, and so does the hint of personal data; other wording hints only on request. What is
 * unknown is never taken to be absent or identical. Immutable.
 */
public final class TheoryCheck {
    private static final CheckGroup<TheoryCheckContext> UNREADABLE = new CheckGroup<>(context -> {});
    private static final Rule REFUSED = UNREADABLE.error("cmoc.refused", "references and shape of the document");

    private static final List<CheckGroup<TheoryCheckContext>> GROUPS = List.of(
            UNREADABLE,
            ShapeChecks.GROUP,
            MechanismChecks.GROUP,
            VariantChecks.GROUP,
            LabelChecks.GROUP,
            SupportChecks.GROUP,
            EvidenceChecks.GROUP,
            VarietyChecks.GROUP,
            VoiceChecks.GROUP,
            QuoteChecks.GROUP,
            ContradictionChecks.GROUP,
            ConductChecks.GROUP,
            IterationChecks.GROUP,
            OriginChecks.GROUP,
            VersionChecks.GROUP,
            ChainChecks.GROUP,
            ReportingChecks.GROUP,
            PersonalDataHints.GROUP,
            WordingHints.GROUP);
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

    /** {@return the structural and counting rules with their default thresholds} */
    public static TheoryCheck standard() {
        return STANDARD;
    }

    /** {@return this check with other thresholds} */
    public TheoryCheck with(TheoryThresholds other) {
        Objects.requireNonNull(other, "other");
        return new TheoryCheck(other, hints, texts);
    }

    /** {@return this check with hints from the wording, which work in English only, are advice, and may be wrong} */
    public TheoryCheck withWordingHints() {
        return new TheoryCheck(thresholds, true, texts);
    }

    /** {@return this check, comparing quotes with the texts of those sources for which the function gives one} */
    public TheoryCheck withSourceTexts(Function<Id<Source>, Optional<String>> sourceTexts) {
        return new TheoryCheck(thresholds, hints, Objects.requireNonNull(sourceTexts));
    }

    /** {@return the findings about an inquiry in a stable order, accepted or not} */
    public List<Finding> check(Inquiry inquiry) {
        return checked(inquiry).findings();
    }

    /** {@return the findings about a document of {@link Inquiry#DOCUMENT}; if it is invalid, each problem as an error} */
    public List<Finding> check(String json) {
        Inquiry inquiry;
        try {
            inquiry = Inquiry.DOCUMENT.read(json);
        } catch (InvalidValueException e) {
            return e.problems().stream()
                    .map(p -> REFUSED.at(TextRule.place(p.path()), p.message()))
                    .toList();
        }
        return check(inquiry);
    }

    /** {@return the findings, split by whether the inquiry records their acceptance} */
    public Review review(Inquiry inquiry) {
        return checked(inquiry).review(inquiry.acceptances());
    }

    private TheoryCheckContext checked(Inquiry inquiry) {
        TheoryCheckContext context = new TheoryCheckContext(inquiry, thresholds, texts);
        GROUPS.stream().filter(group -> hints || group != WordingHints.GROUP).forEach(group -> group.check(context));
        return context;
    }

    /** {@return every rule of this check, including the wording hints} */
    public static List<Rule> rules() {
        return CheckGroup.rules(GROUPS);
    }
}
