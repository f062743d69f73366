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
        static final Pattern COLOR = Pattern.compile("#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})");

        Builder() {}

        /** @throws InvalidValueException if the colour is malformed */
        @Override
        public Code build() {
            Code code = super.build();
            return new Problems()
                    .require(
                            code.color().stream()
                                    .allMatch(color -> COLOR.matcher(color).matches()),
                            "/color",
                            "must be #RRGGBB or #RGB")
                    .returnIfNone(code);
        }
    }
}
