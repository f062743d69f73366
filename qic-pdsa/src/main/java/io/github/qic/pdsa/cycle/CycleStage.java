package io.github.qic.pdsa.cycle;

/** Where a cycle stands. */
public enum CycleStage {
    /** It is being planned; only now can its plan change. */
    PLANNING,
    /** The plan is being carried out. */
    DOING,
    /** The results are being held against the predictions. */
    STUDYING,
    /** A decision is due. */
    ACTING,
    /** The decision is taken. */
    CLOSED,
    /** Given up on the way. */
    STOPPED;

    /**
     * {@return whether a cycle can go from this stage to the next: plan, do, study, act in turn, or stopped on the way}
     *
     * @param next the stage to go to
     */
    public boolean leadsTo(CycleStage next) {
        return switch (this) {
            case PLANNING -> next == DOING || next == STOPPED;
            case DOING -> next == STUDYING || next == STOPPED;
            case STUDYING -> next == ACTING || next == STOPPED;
            case ACTING -> next == CLOSED || next == STOPPED;
            case CLOSED, STOPPED -> false;
        };
    }

    /** {@return whether nothing can follow} */
    public boolean isFinal() {
        return this == CLOSED || this == STOPPED;
    }
}
