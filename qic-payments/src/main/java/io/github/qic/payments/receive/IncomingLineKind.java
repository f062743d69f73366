package io.github.qic.payments.receive;

/** What a line of an incoming invoice is for. */
public enum IncomingLineKind {
    /** The time of one attendance or of a part of it, or a flat amount or the actual cost in its place. */
    TIME,
    /** On-costs of one or more attendances, such as the employer's National Insurance or pension contribution. */
    ON_COST,
    /** Travel, care costs and other expenses of one or more attendances. */
    EXPENSE,
    /** Anything else, such as a room or refreshments; no scheme pays it. */
    ITEM,
    /** A discount or credit, as a negative amount; it reduces what is paid. */
    DISCOUNT
}
