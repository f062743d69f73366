package io.github.qic.cmoc.refi;

import io.github.qic.cmoc.theory.ClaimKind;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The codes below which those of one kind of claim are. */
enum ClaimFolder {
    CONTEXTS(ClaimKind.CONTEXT, "Contexts", "context"),
    MECHANISMS(ClaimKind.MECHANISM, "Mechanisms", "mechanism"),
    OUTCOMES(ClaimKind.OUTCOME, "Outcomes", "outcome"),
    INTERVENTIONS(ClaimKind.INTERVENTION, "Interventions", "intervention|strategies|strategy"),
    ACTORS(ClaimKind.ACTOR, "Actors", "actor"),
    CONFIGURATIONS(ClaimKind.CONFIGURATION, "Configurations", "configuration|cmocs|cmoc|cmo configurations");

    private final ClaimKind kind;
    private final String title;
    /** Separated by bars. */
    private final String others;

    ClaimFolder(ClaimKind kind, String title, String others) {
        this.kind = kind;
        this.title = title;
        this.others = others;
    }

    ClaimKind kind() {
        return kind;
    }

    /** {@return whether a codebook has it from the beginning} */
    boolean isBasic() {
        return this == CONTEXTS || this == MECHANISMS || this == OUTCOMES;
    }

    String title() {
        return title;
    }

    static Optional<ClaimFolder> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(folder -> folder.title.toLowerCase(Locale.ROOT).equals(lower)
                        || Stream.of(folder.others.split("\\|", -1)).anyMatch(lower::equals))
                .findFirst();
    }

    static Optional<ClaimFolder> of(ClaimKind kind) {
        return Stream.of(values()).filter(folder -> folder.kind == kind).findFirst();
    }
}
