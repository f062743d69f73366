package io.github.qic.payments.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.qic.core.json.Document;
import io.github.qic.core.json.Json;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Objects;

/**
 * An entry in the journal of a ledger. Its hash covers all else in it, and so, by the hash of the entry before, the whole history.
 * It is the SHA-256 of the UTF-8 bytes of {@code {"revision":...,"stamp":...,"step":...,"previous":...}}, the JSON of the entry
 * without its hash, written in one line as {@code JSON.stringify} does in JavaScript, so that other programs can verify it.
 */
@JsonPropertyOrder({"revision", "stamp", "step", "previous", "hash"})
public final class LedgerEntry {
    /** The JSON document of one entry, for stores that keep them one by one. */
    public static final Document<LedgerEntry> DOCUMENT = Document.of("qic/ledger-entry", 1, LedgerEntry.class);

    private static final ObjectWriter WRITER = Json.newMapper().writer();

    private final long revision;
    private final AuditStamp stamp;
    private final LedgerStep step;
    private final EntryHash previous;
    private final EntryHash hash;

    /** What the hash covers. */
    private record Hashed(long revision, AuditStamp stamp, LedgerStep step, EntryHash previous) {
        EntryHash hash() {
            MessageDigest digest = EntryHash.sha256();
            try {
                WRITER.writeValue(new DigestOutputStream(OutputStream.nullOutputStream(), digest), this);
            } catch (IOException e) {
                throw new IllegalStateException("the step is not one of the library and has no JSON form", e);
            }
            return EntryHash.of(digest);
        }
    }

    private LedgerEntry(Hashed content, EntryHash hash) {
        this.revision = content.revision();
        this.stamp = content.stamp();
        this.step = content.step();
        this.previous = content.previous();
        this.hash = Objects.requireNonNull(hash, "hash");
    }

    /**
     * {@return the entry with these components}
     *
     * @throws InvalidValueException if the revision is below 1, or the hash is not that of the other components
     */
    @JsonCreator
    public static LedgerEntry of(
            @JsonProperty(value = "revision", required = true) long revision,
            @JsonProperty(value = "stamp", required = true) AuditStamp stamp,
            @JsonProperty(value = "step", required = true) LedgerStep step,
            @JsonProperty(value = "previous", required = true) EntryHash previous,
            @JsonProperty(value = "hash", required = true) EntryHash hash) {
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(previous, "previous");
        Hashed content = new Hashed(revision, stamp, step, previous);
        return new Problems()
                .require(revision >= 1, "/revision", "must be 1 or more")
                .require(
                        content.hash().equals(hash),
                        "/hash",
                        "does not match: the entry was changed after it was recorded")
                .returnIfNone(new LedgerEntry(content, hash));
    }

    static LedgerEntry after(LedgerHead head, AuditStamp stamp, LedgerStep step) {
        Hashed content = new Hashed(head.revision() + 1, stamp, step, head.hash());
        return new LedgerEntry(content, content.hash());
    }

    /** {@return its number, from 1} */
    @JsonProperty
    public long revision() {
        return revision;
    }

    /** {@return when, by whom and why it was recorded} */
    @JsonProperty
    public AuditStamp stamp() {
        return stamp;
    }

    /** {@return what it records} */
    @JsonProperty
    public LedgerStep step() {
        return step;
    }

    /** {@return the hash of the entry before, {@link EntryHash#START} for the first one} */
    @JsonProperty
    public EntryHash previous() {
        return previous;
    }

    /** {@return its own hash} */
    @JsonProperty
    public EntryHash hash() {
        return hash;
    }

    /** {@return the head of a ledger that ends with this entry} */
    public LedgerHead head() {
        return new LedgerHead(revision, hash);
    }

    /** {@return whether the other object is an entry with the same hash, which covers everything else} */
    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerEntry entry && hash.equals(entry.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return "entry " + revision + ": " + step.getClass().getSimpleName();
    }
}
