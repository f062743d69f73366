package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** A bibliographic reference; the fields are named as in CSL-JSON. */
@Value.Immutable
@JsonDeserialize(builder = Citation.Builder.class)
public sealed interface Citation permits ImmutableCitation {
    /** {@return its title} */
    String title();

    /** {@return its authors, as one text} */
    Optional<String> authors();

    /** {@return the journal, book or series} */
    Optional<String> containerTitle();

    /** {@return the year of publication} */
    OptionalInt year();

    /** {@return the volume} */
    Optional<String> volume();

    /** {@return the issue} */
    Optional<String> issue();

    /** {@return the pages} */
    Optional<String> pages();

    /** {@return its DOI without a resolver, such as {@code 10.1093/ageing/afab007}} */
    Optional<String> doi();

    /** {@return its web address} */
    Optional<String> url();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds citations. */
    final class Builder extends ImmutableCitation.Builder {
        private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}/\\S++");

        Builder() {}

        /**
         * @throws InvalidValueException if a text is blank, the title has more than 1,000 characters, the year is below 1 or the
         *     DOI is malformed
         */
        @Override
        public Citation build() {
            Citation citation = super.build();
            boolean identified =
                    citation.doi().stream().allMatch(d -> DOI.matcher(d).matches());
            return new Problems()
                    .requireName(citation.title(), "/title")
                    .requireAtLeast(citation.year().orElse(1), 1, "/year")
                    .require(identified, "/doi", "must look like 10.1000/182")
                    .requireText(citation.authors(), "/authors")
                    .requireText(citation.containerTitle(), "/containerTitle")
                    .requireText(citation.volume(), "/volume")
                    .requireText(citation.issue(), "/issue")
                    .requireText(citation.pages(), "/pages")
                    .requireText(citation.url(), "/url")
                    .returnIfNone(citation);
        }
    }
}
