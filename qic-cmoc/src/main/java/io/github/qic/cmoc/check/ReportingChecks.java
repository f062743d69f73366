package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.evidence.SourceKind;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a reader can follow and reuse the theory. */
final class ReportingChecks {
    static final CheckGroup<TheoryCheckContext> GROUP = new CheckGroup<>(ReportingChecks::check);
    private static final Rule NO_FORMAL_THEORY =
            GROUP.advice("cmoc.no-formal-theory", "RAMESES II item 18, RAMESES item 17");
    private static final Rule NO_CITATION =
            GROUP.advice("cmoc.source-without-citation", "RAMESES II item 14, RAMESES item 13");
    private static final Rule UNTRACED =
            GROUP.advice("cmoc.recommendation-untraced", "RAMESES II item 19, RAMESES item 18");
    private static final Rule EMPTY_ITEM =
            GROUP.countAdvice("cmoc.rameses-item-empty", "RAMESES II: Wong et al. 2016; RAMESES: Wong et al. 2013");

    private ReportingChecks() {}

    private static void check(TheoryCheckContext c) {
        if (c.theory.formalTheories().isEmpty()) {
            c.theory(NO_FORMAL_THEORY, "", "no middle-range or substantive theory is cited");
        }
        citations(c);
        c.recommendations(UNTRACED, advice -> advice.configurations().isEmpty(), "follows from no configuration");
        emptyItems(c);
    }

    /** A document that is quoted from another needs the citation of that one only. */
    private static void citations(TheoryCheckContext c) {
        List<Source> sources = c.inquiry.evidence().sources();
        Set<Id<Source>> cited = sources.stream()
                .filter(source -> source.citation().isPresent())
                .map(Source::id)
                .collect(Collectors.toSet());
        c.entries(
                NO_CITATION,
                sources,
                "/evidence/sources",
                "sources",
                Source::id,
                source -> source.kind().filter(SourceKind.DOCUMENT::equals).isPresent()
                        && !cited.contains(source.id())
                        && source.reportedIn().filter(cited::contains).isEmpty(),
                "is a document without a citation");
    }

    /** Each item has the path that would fill it, so that it can be accepted separately; many are one finding. */
    private static void emptyItems(TheoryCheckContext c) {
        List<ChecklistEntry> empty = ChecklistEntry.all(c.inquiry).stream()
                .filter(entry -> entry.item().fillable()
                        && entry.item().text().isEmpty()
                        && !entry.path().isEmpty())
                .toList();
        String standard = ChecklistEntry.standard(c.inquiry);
        if (empty.size() <= c.thresholds.maximumRepetitions()) {
            empty.forEach(entry -> c.found(
                    EMPTY_ITEM,
                    entry.path(),
                    standard + " item " + entry.item().number() + " is empty: "
                            + entry.item().title()));
        } else {
            String items = empty.stream()
                    .map(entry -> entry.item().number() + " " + entry.item().title())
                    .collect(Collectors.joining(", "));
            c.found(EMPTY_ITEM, "", empty.size() + " items of " + standard + " are empty: " + items);
        }
    }
}
