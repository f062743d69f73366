package io.github.qic.cmoc.refi;

import io.github.qic.core.internal.io.AtomicFiles;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The codes and sets of a study, which programs for qualitative data analysis exchange as a file of type {@code .qdc} (REFI-QDA 1.5,
 * 5.2).
 */
@Value.Immutable
public sealed interface Codebook permits ImmutableCodebook {
    /** {@return the program that wrote it} */
    Optional<String> origin();

    /** {@return the codes that are below no other} */
    List<Code> codes();

    /** {@return the sets} */
    List<CodeSet> sets();

    /** {@return every code, each before those below it} */
    default Stream<Code> allCodes() {
        return codes().stream().flatMap(Code::all);
    }

    /**
     * {@return the codebook in a file, with a report of what was read, changed and left out}
     *
     * @throws InvalidValueException if it is not a codebook, or has a code without a valid GUID
     * @throws IOException if the file cannot be read
     */
    static Transfer<Codebook> read(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * {@return the codebook in a stream, with a report of what was read, changed and left out}
     *
     * @throws InvalidValueException if it is not a codebook, or has a code without a valid GUID
     * @throws IOException if the stream cannot be read
     */
    static Transfer<Codebook> read(InputStream in) throws IOException {
        return CodebookReader.read(in);
    }

    /**
     * {@return the codebook as XML that is valid by the schema of REFI-QDA 1.5}
     *
     * @throws InvalidValueException if it has no code: the schema demands one
     */
    default String xml() {
        return CodebookWriter.write(this);
    }

    /**
     * Writes the codebook to a file, which should be of type {@code .qdc}; an existing file is replaced.
     *
     * @throws InvalidValueException if it has no code, or the file a name that Windows lacks, such as {@code a:b.qdc}
     * @throws IOException if the file cannot be written; then an existing one is as before
     */
    default void write(Path file) throws IOException {
        AtomicFiles.write(file, xml().getBytes(StandardCharsets.UTF_8));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this codebook} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds codebooks. */
    final class Builder extends ImmutableCodebook.Builder {
        Builder() {}

        /**
         * @throws InvalidValueException if the origin is blank or has characters that no text may have, two codes, or two sets, have
         *     the same GUID, or a set has an unknown code
         */
        @Override
        public Codebook build() {
            Codebook codebook = super.build();
            Problems problems = new Problems().requireText(codebook.origin(), "/origin");
            Set<Guid> codes = new HashSet<>();
            codebook.allCodes()
                    .map(Code::guid)
                    .forEach(guid -> problems.require(codes.add(guid), "/codes", "is a duplicate: " + guid));
            problems.requireUnique(codebook.sets(), CodeSet::guid, "/sets", "guid");
            for (int i = 0; i < codebook.sets().size(); i++) {
                List<Guid> members = codebook.sets().get(i).members();
                for (int j = 0; j < members.size(); j++) {
                    problems.require(
                            codes.contains(members.get(j)),
                            "/sets/" + i + "/members/" + j,
                            "unknown code: " + members.get(j));
                }
            }
            return problems.returnIfNone(codebook);
        }
    }
}
