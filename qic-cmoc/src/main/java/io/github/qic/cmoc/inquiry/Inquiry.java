package io.github.qic.cmoc.inquiry;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.cmoc.ProgrammeTheory;
import io.github.qic.core.json.Document;
import java.util.List;
import org.immutables.value.Value;

/** A realist inquiry: a programme theory in each of its versions. */
@Value.Immutable
@JsonDeserialize(builder = Inquiry.Builder.class)
public interface Inquiry {
    /** {@return its title} */
    String title();

    /** {@return the versions of the theory, the oldest first; at least one} */
    List<TheoryVersion> versions();

    /** The document of an inquiry, from its first rough idea to its validated theory. */
    Document<Inquiry> DOCUMENT = Document.of("qic/programme-theory", 1, Inquiry.class);

    /** {@return the theory as it stands: that of the last version} */
    default ProgrammeTheory theory() {
        return versions().get(versions().size() - 1).theory();
    }

    /** Refuses an inquiry without a version, ids that stand twice, and a version that does not grow from an earlier one. */
    @Value.Check
    default void check() {
        Trail.check(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this inquiry} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds inquiries. */
    final class Builder extends ImmutableInquiry.Builder {
        Builder() {}
    }
}
