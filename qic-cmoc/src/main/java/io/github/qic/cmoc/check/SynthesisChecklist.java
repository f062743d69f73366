package io.github.qic.cmoc.check;

import io.github.qic.cmoc.evidence.DocumentFlow;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.evidence.SourceKind;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.theory.FormalTheory;
import io.github.qic.cmoc.theory.Limitation;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The nineteen items of RAMESES. */
final class SynthesisChecklist {
    private SynthesisChecklist() {}

    static List<ChecklistEntry> of(Inquiry inquiry) {
        ProgrammeTheory theory = inquiry.theory();
        EvidenceBase base = inquiry.evidence();
        return new Checklist(inquiry)
                .author("Title", "Abstract", "Rationale for the review", "Objectives and focus")
                .author("Changes in the review process", "Rationale for realist synthesis")
                .author("Scoping the literature", "Searching")
                .item("Selection and appraisal of documents", "/evidence/items", appraisal(base))
                .author("Data extraction")
                .item("Analysis and synthesis", "/evidence/stages", EvaluationChecklist.analysis(base.stages()))
                .item(
                        "Document flow",
                        "/evidence/documentFlow",
                        base.documentFlow().flatMap(SynthesisChecklist::flow))
                .item("Document characteristics", "/evidence/sources", documents(base.sources()))
                .findings(theory)
                .theoryItem(
                        "Strengths, limitations and future research",
                        "/limitations",
                        Checklist.joined(theory.limitations(), Limitation::text))
                .item("Existing literature", "", Checklist.joined(theory.formalTheories(), FormalTheory::name))
                .theoryItem(
                        "Conclusion and recommendations",
                        "/recommendations",
                        Checklist.joined(theory.recommendations(), Recommendation::text))
                .author("Funding")
                .entries();
    }

    private static Optional<String> flow(DocumentFlow flow) {
        List<String> parts = new ArrayList<>();
        flow.identified().ifPresent(count -> parts.add(count + " identified"));
        flow.screened().ifPresent(count -> parts.add(count + " screened"));
        flow.assessed().ifPresent(count -> parts.add(count + " assessed"));
        flow.included().ifPresent(count -> parts.add(count + " included"));
        return Checklist.joined(parts, part -> part);
    }

    private static Optional<String> appraisal(EvidenceBase base) {
        long appraised = base.items().stream()
                .filter(item -> EvidenceSummaries.appraisal(base.index(), item).isPresent())
                .count();
        return Optional.of(appraised + " of " + base.items().size() + " pieces of evidence are appraised")
                .filter(text -> appraised > 0);
    }

    private static Optional<String> documents(List<Source> sources) {
        List<Source> documents = sources.stream()
                .filter(source -> source.kind().equals(Optional.of(SourceKind.DOCUMENT)))
                .toList();
        Supplier<IntStream> years = () -> documents.stream()
                .flatMap(source -> source.citation().stream())
                .flatMapToInt(citation -> citation.year().stream());
        OptionalInt first = years.get().min();
        String from = first.isEmpty()
                ? ""
                : ", published from " + first.getAsInt() + " to "
                        + years.get().max().getAsInt();
        return Checklist.counted(documents.size(), "document").map(text -> text + from);
    }
}
