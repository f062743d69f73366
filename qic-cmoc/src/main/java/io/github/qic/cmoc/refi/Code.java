package io.github.qic.cmoc.refi;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A code, with the codes below it. */
@Value.Immutable
public sealed interface Code permits ImmutableCode {
    /** {@return its id} */
    Guid guid();

    /** {@return its name} */
    String name();

    /** {@return whether passages can be coded with it; folders of codes cannot. True by default} */
    @Value.Default
    default boolean codable() {
        return true;
    }

    /** {@return its colour, as {@code #RRGGBB} or {@code #RGB}} */
    Optional<String> color();

    /** {@return its description} */
    Optional<String> description();

    /** {@return the codes below it} */
    List<Code> children();

    /** {@return the number of levels of codes from this one down, 1 if it has no children} */
    @Value.Derived
    @Value.Auxiliary
    default int levels() {
        return 1 + children().stream().mapToInt(Code::levels).max().orElse(0);
    }

    /** {@return the number of codes from this one down, each counted wherever it is used} */
    @Value.Derived
    @Value.Auxiliary
    default long size() {
        return 1 + children().stream().mapToLong(Code::size).sum();
    }

    /** {@return it and all codes below it, each before those below it} */
    default Stream<Code> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Code::all));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this code} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds codes. */
    final class Builder extends ImmutableCode.Builder {
        /** As many as are read from a file; each takes a part of the stack wherever codes are gone through. */
        static final int MOST_LEVELS = 100;

        private static final int MOST_CODES = 1_000_000;

        static final Pattern COLOR = Pattern.compile("#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})");

        Builder() {}

        /**
         * @throws InvalidValueException if a text is blank or has characters that no text may have, the colour is malformed, or it has more
         *     than 100 levels or 1,000,000 codes
         */
        @Override
        public Code build() {
            Code code = super.build();
            return new Problems()
                    .requireText(code.name(), "/name")
                    .require(
                            code.color().stream()
                                    .allMatch(color -> COLOR.matcher(color).matches()),
                            "/color",
                            "must be #RRGGBB or #RGB")
                    .requireText(code.description(), "/description")
                    .require(
                            code.levels() <= MOST_LEVELS,
                            "/children",
                            "must have at most " + (MOST_LEVELS - 1) + " levels")
                    .require(
                            code.size() <= MOST_CODES,
                            "/children",
                            "must be fewer than 1,000,000 codes at all levels, each counted wherever it is used")
                    .returnIfNone(code);
        }
    }
}
