package io.github.qic.pdsa.idea;

/** How far a change idea has come. */
public enum IdeaStage {
    /** Written down, not tried. */
    PROPOSED,
    /** Being tried in cycles. */
    TESTING,
    /** Everyday practice where it was tried. */
    IMPLEMENTED,
    /** Taken up elsewhere too. */
    SPREAD,
    /** Given up. */
    ABANDONED;

    /**
     * {@return whether an idea can go from this stage to the next: forward one by one, back to testing, and given up from
     * anywhere; an abandoned idea can be tried again}
     *
     * @param next the stage to go to
     */
    public boolean leadsTo(IdeaStage next) {
        return switch (this) {
            case PROPOSED, ABANDONED -> next == TESTING || (this == PROPOSED && next == ABANDONED);
            case TESTING -> next == IMPLEMENTED || next == ABANDONED;
            case IMPLEMENTED -> next == SPREAD || next == TESTING || next == ABANDONED;
            case SPREAD -> next == TESTING || next == ABANDONED;
        };
    }
}
