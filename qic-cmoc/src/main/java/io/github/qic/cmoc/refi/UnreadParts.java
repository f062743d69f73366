package io.github.qic.cmoc.refi;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Reports the parts of a project that no evidence is made of: unknown codes and variables, codings in notes, and links. */
final class UnreadParts {
    private final ProjectReader raw;
    private final TransferReport.Collector report;

    UnreadParts(ProjectReader raw, TransferReport.Collector report) {
        this.raw = raw;
        this.report = report;
    }

    /** @param codes the codes that stand for a claim */
    void add(Set<Guid> codes) {
        raw.notes.values().forEach(note -> addCodings(note, codes));
        addUnknownCodes(codes);
        addUnknownVariables();
        raw.linkEnds.stream()
                .filter(ends -> ends.stream().noneMatch(raw.notes::containsKey))
                .forEach(ends -> report.leftOut("Link", "does not join a note with a passage"));
    }

    /** The words of a note are those of a researcher. */
    private void addCodings(RawSource note, Set<Guid> codes) {
        note.codings.forEach(coding -> report.leftOut("Coding", "is on a note, which is not a source"));
        Stream.concat(note.selections.stream(), note.texts.stream().flatMap(text -> text.selections().stream()))
                .filter(selection -> selection.codings().stream().anyMatch(coding -> codes.contains(coding.code())))
                .forEach(selection -> report.leftOut(selection.element(), "is in a note, which is not a source"));
    }

    /** A code that was merged with another or deleted, or is of another project, leaves its claims without evidence. */
    private void addUnknownCodes(Set<Guid> codes) {
        Set<Guid> unknown = new HashSet<>(codes);
        raw.codebook.allCodes().forEach(code -> unknown.remove(code.guid()));
        raw.codebook.sets().forEach(set -> unknown.remove(set.guid()));
        report.add(TransferKind.LEFT_OUT, "Code", unknown.size(), "stands for a claim, but is not in the project");
    }

    private void addUnknownVariables() {
        Stream.concat(
                        raw.cases.stream().map(RawCase::values),
                        raw.sources.stream().map(source -> source.values))
                .flatMap(of -> of.keySet().stream())
                .filter(variable -> !raw.variables.containsKey(variable))
                .forEach(variable -> report.leftOut("VariableValue", "is of an unknown variable"));
    }
}
