package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.SourceKind;
import io.github.qic.cmoc.theory.ConfigurationVariant;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;

/** Whether a reader can follow and reuse the theory. */
final class ReportingChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(ReportingChecks::check);
    private static final Rule VARIANT = GROUP.advice("cmoc.variant", "De Weger et al. 2020");
    private static final Rule NO_FORMAL_THEORY = GROUP.advice("cmoc.no-formal-theory", "RAMESES II item 18");
    private static final Rule NO_CITATION = GROUP.advice("cmoc.source-without-citation", "RAMESES II item 14");
    private static final Rule UNTRACED = GROUP.advice("cmoc.recommendation-untraced", "RAMESES II item 19");
    private static final Rule EMPTY_ITEM = GROUP.countAdvice("cmoc.rameses-item-empty", "RAMESES II: Wong et al. 2016");

    private ReportingChecks() {}

    private static void check(TheoryCheckContext c) {
        variant(c);
        if (c.theory.formalTheories().isEmpty()) {
            c.theory(NO_FORMAL_THEORY, "", "no middle-range or substantive theory is cited");
        }
        c.each(c.inquiry.evidence().sources(), "/evidence/sources", (source, path) -> {
            boolean document = source.kind().filter(SourceKind.DOCUMENT::equals).isPresent();
            boolean uncited = document && source.citation().isEmpty();
            c.foundIf(uncited, NO_CITATION, path, source.id() + " is a document without a citation");
        });
        c.each(c.theory.recommendations(), "/recommendations", (advice, path) -> {
            if (advice.configurations().isEmpty()) {
                c.theory(UNTRACED, path, advice.id() + " follows from no configuration");
            }
        });
        RamesesItem.all(c.inquiry).stream()
                .filter(item -> item.fillable() && item.text().isEmpty())
                .forEach(item -> empty(c, item));
    }

    /** Each item has the path that would fill it, so that it can be accepted separately. */
    private static void empty(TheoryCheckContext c, RamesesItem item) {
        String message = "RAMESES II item " + item.number() + " is empty: " + item.title();
        switch (item.number()) {
            case 8 -> c.theory(EMPTY_ITEM, "/programme/setting", message);
            case 9 -> c.theory(EMPTY_ITEM, "/programme", message);
            case 10 -> c.found(EMPTY_ITEM, "/evidence/stages", message);
            case 11 -> c.found(EMPTY_ITEM, "/evidence/sources", message);
            case 13 -> c.found(EMPTY_ITEM, "/evidence/stages/0/analysts", message);
            case 14 -> c.found(EMPTY_ITEM, "/evidence/participation", message);
            case 15 -> c.theory(EMPTY_ITEM, "/configurations", message);
            case 16 -> c.theory(EMPTY_ITEM, "/conditions", message);
            case 17 -> c.theory(EMPTY_ITEM, "/limitations", message);
            case 18 -> c.theory(EMPTY_ITEM, "/formalTheories", message);
            case 19 -> c.theory(EMPTY_ITEM, "/recommendations", message);
            default -> throw new IllegalStateException("no path for item " + item);
        }
    }

    private static void variant(TheoryCheckContext c) {
        if (c.theory.variant().isEmpty()) {
            c.theory(VARIANT, "", "does not declare the variant of its configurations");
            return;
        }
        ConfigurationVariant variant = c.theory.variant().get();
        for (Link link : c.links()) {
            boolean interventions = !link.interventions().isEmpty();
            boolean actors = !link.actors().isEmpty();
            boolean fits = switch (variant) {
                case CMO -> !interventions && !actors;
                case CIMO, SCMO -> interventions && !actors;
                case ICAMO -> interventions && actors;
                case IF_THEN -> false;
                case OTHER -> true;
            };
            c.claimIf(!fits, VARIANT, link.id(), "does not have the form of the declared variant " + variant);
        }
    }
}
