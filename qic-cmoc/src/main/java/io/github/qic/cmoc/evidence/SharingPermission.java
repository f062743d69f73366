package io.github.qic.cmoc.evidence;

/** What may be shared of a source or a piece of evidence, by the consent of those who gave it or by a restriction; the least first. */
public enum SharingPermission {
    /** Nothing outside the team. */
    NONE,
    /** The analyst's summary, but no quote. */
    SUMMARY,
    /** Quotes, word for word. */
    VERBATIM
}
