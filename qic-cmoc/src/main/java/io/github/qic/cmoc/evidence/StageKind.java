package io.github.qic.cmoc.evidence;

/** The stages of a realist inquiry; Manzano (2016) calls the middle three gleaning, refining and consolidating. */
public enum StageKind {
    /** The initial programme theory is formed. */
    INITIAL_THEORY,
    /** Theory is gleaned from people who know the programme. */
    GLEANING,
    /** Theory is put to people and refined. */
    TESTING,
    /** The refined theory is confirmed. */
    VALIDATION,
    /** Another stage. */
    OTHER
}
