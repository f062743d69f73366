package io.github.qic.cmoc.refi;

import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A project of a program for qualitative data analysis: a file of type {@code .qdpx}, or {@code .qde} alone (REFI-QDA 1.5, 5.3 and 8). It
 * is read as a stream. Files are never trusted: document types, paths outside the archive, duplicate names, archives that unpack to more
 * than 1 GB or 250 times their size, a project of more than 128 MB or a million parts, and texts of more than 64 MB are refused.
 */
public final class RefiProject {
    private final Path file;
    private final ProjectReader raw;

    private RefiProject(Path file, ProjectReader raw) {
        this.file = file;
        this.raw = raw;
    }

    /**
     * {@return the project in a file, with a report of what was read and left out}
     *
     * @throws InvalidValueException if it is not a project, or not safe to read
     * @throws IOException if the file cannot be read
     */
    public static Transfer<RefiProject> read(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        try (ProjectArchive archive = ProjectArchive.open(file);
                InputStream in = archive.project()) {
            ProjectReader raw = ProjectReader.read(in);
            return new Transfer<>(new RefiProject(file, raw), raw.report.report());
        }
    }

    /** {@return its name; empty if it has none} */
    public String name() {
        return raw.name;
    }

    /** {@return the program that wrote it} */
    public Optional<String> origin() {
        return raw.codebook.origin();
    }

    /** {@return its codes, and its sets of codes} */
    public Codebook codebook() {
        return raw.codebook;
    }

    /**
     * {@return what is coded with codes that stand for claims, with a report of what was used, changed and left out}
     *
     * @throws InvalidValueException if a text in the archive is not safe to read, or the quotes, notes and roles of all passages together
     *     are longer than 50 million characters, or have more than a million sites or bearings
     * @throws IOException if the file can no longer be read
     */
    public Transfer<EvidenceBase> evidence(List<CodeClaim> claims) throws IOException {
        return evidence(ProjectMapping.builder().claims(claims).build());
    }

    /**
     * {@return what is coded with codes that stand for claims, with a report of what was used, changed and left out} A coded passage
     * is a piece of evidence with its quote and its positions in code points, its id being its GUID. Positions are counted as the
     * program that wrote the project counts; where ways of counting differ and neither the program nor a quote tells which is meant, the
     * passage is left out. Cases are speakers: their names are kept only if they look like pseudonyms, and the GUIDs of several
     * of one pseudonym are added to it. Without cases, the role of the source is that of the speaker. Users become coders, by initials. Each
     * transcript of a recording but the first is a source of its own, so that positions are in one text.
     *
     * @throws InvalidValueException if a text in the archive is not safe to read, or the quotes, notes and roles of all passages together
     *     are longer than 50 million characters, or have more than a million sites or bearings
     * @throws IOException if the file can no longer be read
     */
    public Transfer<EvidenceBase> evidence(ProjectMapping mapping) throws IOException {
        try (ProjectArchive archive = ProjectArchive.open(file)) {
            return new ProjectEvidence(raw, archive, mapping).read();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * {@return the texts of the sources, to compare quotes with; to be closed after use}
     *
     * @throws InvalidValueException if the file is not safe to read
     * @throws IOException if it can no longer be read
     */
    public ProjectTexts texts() throws IOException {
        return new ProjectTexts(ProjectArchive.open(file), raw.sources);
    }
}
