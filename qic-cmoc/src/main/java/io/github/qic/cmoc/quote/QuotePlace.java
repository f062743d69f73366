package io.github.qic.cmoc.quote;

/** Where a quote is in its source. */
public enum QuotePlace {
    /** At the positions of its locator. */
    AT_ITS_POSITIONS,
    /** At the positions of its locator, but these do not count code points as they should. */
    COUNTED_OTHERWISE,
    /** In the source, but not at the positions of its locator. */
    ELSEWHERE,
    /** In the source; its locator has no positions. */
    FOUND,
    /** Not in the source. */
    MISSING
}
