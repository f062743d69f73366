package io.github.qic.payments.receive;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a line of an incoming invoice is for. */
public enum IncomingLineKind {
    /** The time of one attendance or of a part of it, or a flat amount or the actual cost in its place. */
    @JsonProperty("time")
    TIME,
    /** On-costs of one or more attendances, such as the employer's National Insurance or pension contribution. */
    @JsonProperty("on-cost")
    ON_COST,
    /** Travel, care costs and other expenses of one or more attendances. */
    @JsonProperty("expense")
    EXPENSE,
    /** Anything else, such as a room or refreshments; no scheme pays it. */
    @JsonProperty("item")
    ITEM,
    /** A discount or credit, as a negative amount; it reduces what is paid. */
    @JsonProperty("discount")
    DISCOUNT
}
