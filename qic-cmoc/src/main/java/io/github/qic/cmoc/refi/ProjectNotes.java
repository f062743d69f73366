package io.github.qic.cmoc.refi;

import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The notes of a project, and which of them are on passages that are used. */
final class ProjectNotes {
    private final ProjectReader raw;
    private final ProjectArchive archive;
    private final TransferReport.Collector report;
    private final EvidenceBounds bounds;

    /** The words of each note that was used: many passages may have one. */
    private final Map<Guid, Optional<String>> used = new HashMap<>();

    ProjectNotes(ProjectReader raw, ProjectArchive archive, TransferReport.Collector report, EvidenceBounds bounds) {
        this.raw = raw;
        this.archive = archive;
        this.report = report;
        this.bounds = bounds;
    }

    /** Reports each note that no passage has asked for. */
    void reportUnused() {
        raw.notes.keySet().stream()
                .filter(note -> !used.containsKey(note))
                .forEach(note -> report.leftOut("Note", "is on no passage that was used"));
    }

    /**
     * {@return the text of all notes on a passage and its codings}
     *
     * @throws InvalidValueException if the notes on all passages so far are longer than evidence may be
     */
    Optional<String> on(RawSelection selection) {
        List<Guid> referred = Stream.concat(
                        selection.notes().stream(),
                        selection.codings().stream().flatMap(coding -> coding.notes().stream()))
                .toList();
        int missing = (int)
                referred.stream().filter(guid -> !raw.notes.containsKey(guid)).count();
        report.add(TransferKind.LEFT_OUT, "NoteRef", missing, "refers to no note of the project");
        List<String> texts = Stream.concat(
                        referred.stream(), raw.links.getOrDefault(selection.guid(), List.of()).stream())
                .distinct()
                .flatMap(guid -> Optional.ofNullable(raw.notes.get(guid)).stream())
                .flatMap(note -> used.computeIfAbsent(note.guid, guid -> words(note)).stream())
                .toList();
        texts.forEach(text -> bounds.addText(text.length()));
        // To join even a single text would copy it.
        return texts.size() < 2 ? texts.stream().findFirst() : Optional.of(String.join("\n", texts));
    }

    private Optional<String> words(RawSource note) {
        Optional<String> content = note.texts.stream()
                .filter(text -> text.isPlain() || note.styled)
                .flatMap(text -> readable(text).stream())
                .findFirst();
        return content.or(() -> note.description).or(() -> note.name).map(Xml::plain);
    }

    private Optional<String> readable(RawText text) {
        try {
            return archive.text(text, problem -> report.leftOut("text of a note", problem))
                    .filter(words -> !Spaces.isBlank(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
