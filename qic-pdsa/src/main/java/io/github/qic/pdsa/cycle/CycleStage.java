package io.github.qic.pdsa.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/** The progress of a cycle. */
public enum CycleStage {
    /** It is being planned; its plan can still change. */
    @JsonProperty("planning")
    PLANNING,
    /** The plan is being carried out. */
    @JsonProperty("doing")
    DOING,
    /** The results are being compared with the predictions. */
    @JsonProperty("studying")
    STUDYING,
    /** A decision is due. */
    @JsonProperty("acting")
    ACTING,
    /** The decision has been made. */
    @JsonProperty("closed")
    CLOSED,
    /** Stopped before a decision. */
    @JsonProperty("stopped")
    STOPPED;

    /** {@return whether a cycle can go from this stage to the next: plan, do, study, act in turn, or stopped before it is closed} */
    public boolean leadsTo(CycleStage next) {
        Objects.requireNonNull(next, "next");
        return switch (this) {
            case PLANNING -> next == DOING || next == STOPPED;
            case DOING -> next == STUDYING || next == STOPPED;
            case STUDYING -> next == ACTING || next == STOPPED;
            case ACTING -> next == CLOSED || next == STOPPED;
            case CLOSED, STOPPED -> false;
        };
    }

    /** {@return whether no stage can follow} */
    public boolean isFinal() {
        return this == CLOSED || this == STOPPED;
    }
}
