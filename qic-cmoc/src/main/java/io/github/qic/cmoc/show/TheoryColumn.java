package io.github.qic.cmoc.show;

import io.github.qic.core.internal.text.Words;

/**
 * A column of a {@link TheoryTable}. The first ones are about a configuration, and lines under its heading where configurations are
 * blocks; the others are about a row. Several values are on lines of their own.
 */
public enum TheoryColumn {
    /** The theory area or the wider configuration that a configuration is part of. */
    PART_OF,
    /** The id of a configuration. */
    ID("Id"),
    /** The name of a configuration and its heading, or else its statement: the heading of its block. */
    CONFIGURATION,
    /** A configuration as an if-then-because sentence. */
    STATEMENT,
    /** The configuration whose counter-case it is. */
    COUNTER_CASE_OF("Counter-case of"),
    /** The confidence in a configuration, and the concerns that it rests on. */
    CONFIDENCE,
    /** The limits within which a configuration holds. */
    BOUNDARY_CONDITIONS,
    /** What changes how strongly a configuration holds. */
    MODERATORS,
    /** Cases in which a configuration did not hold. */
    COUNTER_EXAMPLES("Counter-examples"),
    /** The links from element to element that are part of a configuration. */
    ELEMENT_LINKS("Further links"),
    /** The tags of a configuration. */
    TAGS,
    /** The actors and sites that a configuration makes a claim about. */
    ABOUT,
    /** The note on a configuration. */
    CONFIGURATION_NOTE("Note on the configuration"),
    /** The interventions, strategies or components of a row. */
    INTERVENTION,
    /** The contexts of a row. */
    CONTEXT,
    /** The actors of a row. */
    ACTOR,
    /** The mechanisms of a row, whole. */
    MECHANISM,
    /** The resources that the mechanisms of a row provide. */
    RESOURCE("Mechanism: resource"),
    /** The reasoning of the mechanisms of a row; a mechanism that is not divided, whole. */
    REASONING("Mechanism: reasoning"),
    /** How far the mechanisms of a row are activated. */
    ACTIVATION,
    /** The outcomes of a row, preceded by what the mechanisms do to them, unless they lead to them. */
    OUTCOME,
    /** How many studies report each outcome of a row. */
    STUDIES,
    /** Whether the source states a row, or a reader inferred it. */
    PROVENANCE,
    /** The note on a row. */
    NOTE;

    private final String heading;

    TheoryColumn() {
        this.heading = Words.capital(this);
    }

    TheoryColumn(String heading) {
        this.heading = heading;
    }

    /** {@return its heading} */
    public String heading() {
        return heading;
    }

    boolean isOfRow() {
        return compareTo(INTERVENTION) >= 0;
    }
}
