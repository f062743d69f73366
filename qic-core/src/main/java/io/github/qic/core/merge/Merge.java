package io.github.qic.core.merge;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Three-way merges of two values that were changed from a common origin. Immutable.
 *
 * <p>Fields are merged one by one, and lists entry by entry: entries are the same if they have the same id. Entries without ids are
 * compared by their first fields, as many as tell the entries of each list apart: attendances at least by person and event, observations
 * by measure and day, acceptances by rule, subject and fingerprint, bearings by claim and coder. What only one side changed, added or
 * removed is taken over; what both sides changed differently is a conflict. So are an entry changed by one and removed by the other, two
 * different entries with the same new id, and entries without ids that each side replaced differently. Entries keep the order of the
 * side that changed it; what both added at one place comes in the order ours, theirs. The merged document is read as every document
 * is, so a merged value is never invalid.
 *
 * @param <T> the type of the values
 */
public final class Merge<T> {
    private final Document<T> document;
    private final Function<MergeConflict, MergeSide> choice;

    private Merge(Document<T> document, Function<MergeConflict, MergeSide> choice) {
        this.document = Objects.requireNonNull(document, "document");
        this.choice = choice;
    }

    /** {@return the merge of values of a type of document, which takes our side at each conflict} */
    public static <T> Merge<T> of(Document<T> document) {
        return new Merge<>(document, conflict -> MergeSide.OURS);
    }

    /**
     * {@return this merge, with the side chosen at each conflict}
     *
     * @param chosen chooses a side; the conflict is reported as well
     */
    public Merge<T> choosing(Function<MergeConflict, MergeSide> chosen) {
        Objects.requireNonNull(chosen, "chosen");
        return new Merge<>(document, chosen);
    }

    /** {@return the merge of two values that were changed from a common origin} */
    public MergeResult<T> merge(T base, T ours, T theirs) {
        return merge(Optional.of(base), ours, theirs);
    }

    /**
     * {@return the merge of two values}
     *
     * @param base their common origin; empty if there is none, so that everything different is a conflict
     */
    public MergeResult<T> merge(Optional<T> base, T ours, T theirs) {
        TreeMerge merge = new TreeMerge(choice);
        JsonNode merged = merge.merge(
                base.map(value -> Trees.of(document, value)).orElseGet(Trees::empty),
                Trees.of(document, ours),
                Trees.of(document, theirs));
        String json = merged.toPrettyString();
        try {
            T value = document.read(json);
            return new MergeResult<>(Optional.of(value), merge.conflicts(), List.of(), document.write(value));
        } catch (InvalidValueException e) {
            return new MergeResult<>(Optional.empty(), merge.conflicts(), e.problems(), json + "\n");
        }
    }

    /**
     * {@return the merge of two files, as git passes them to a merge driver}
     *
     * @param base the common origin; an empty file if there is none
     * @throws InvalidValueException if one of them is not a valid document
     * @throws IOException if one of them cannot be read
     */
    public MergeResult<T> merge(Path base, Path ours, Path theirs) throws IOException {
        Optional<T> origin = Files.size(base) == 0 ? Optional.empty() : Optional.of(document.read(base));
        return merge(origin, document.read(ours), document.read(theirs));
    }
}
