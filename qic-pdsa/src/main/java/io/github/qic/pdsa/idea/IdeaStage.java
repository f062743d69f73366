package io.github.qic.pdsa.idea;

/** The progress of a change idea. */
public enum IdeaStage {
    /** Written down, not tested yet. */
    PROPOSED,
    /** Being tested in cycles. */
    TESTING,
    /** Everyday practice where it was tested. */
    IMPLEMENTED,
    /** Adopted elsewhere too. */
    SPREAD,
    /** Abandoned. */
    ABANDONED;

    /** {@return whether an idea can go from this stage to the next: forward one by one, back to testing, or from any to abandoned} */
    public boolean leadsTo(IdeaStage next) {
        return switch (this) {
            case PROPOSED -> next == TESTING || next == ABANDONED;
            case TESTING -> next == IMPLEMENTED || next == ABANDONED;
            case IMPLEMENTED -> next == SPREAD || next == TESTING || next == ABANDONED;
            case SPREAD -> next == TESTING || next == ABANDONED;
            case ABANDONED -> next == TESTING;
        };
    }
}
