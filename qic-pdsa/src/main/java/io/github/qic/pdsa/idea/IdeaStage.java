package io.github.qic.pdsa.idea;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/** The progress of a change idea. */
public enum IdeaStage {
    /** Written down, not tested yet. */
    @JsonProperty("proposed")
    PROPOSED,
    /** Being tested in cycles. */
    @JsonProperty("testing")
    TESTING,
    /** Everyday practice where it was tested. */
    @JsonProperty("implemented")
    IMPLEMENTED,
    /** Adopted elsewhere too. */
    @JsonProperty("spread")
    SPREAD,
    /** Abandoned. */
    @JsonProperty("abandoned")
    ABANDONED;

    /** {@return whether an idea can go from this stage to the next: forward one by one, back to testing, or from any to abandoned} */
    public boolean leadsTo(IdeaStage next) {
        Objects.requireNonNull(next, "next");
        return switch (this) {
            case PROPOSED -> next == TESTING || next == ABANDONED;
            case TESTING -> next == IMPLEMENTED || next == ABANDONED;
            case IMPLEMENTED -> next == SPREAD || next == TESTING || next == ABANDONED;
            case SPREAD -> next == TESTING || next == ABANDONED;
            case ABANDONED -> next == TESTING;
        };
    }
}
