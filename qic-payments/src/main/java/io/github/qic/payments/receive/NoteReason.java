package io.github.qic.payments.receive;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a note about an invoice or a line is about. */
public enum NoteReason {
    /** Fewer minutes are claimed than are paid for the attendance. */
    @JsonProperty("fewer-minutes")
    FEWER_MINUTES,
    /** Less is claimed than is due. */
    @JsonProperty("less-than-due")
    LESS_THAN_DUE,
    /** A detail of the line is wrong, which costs nothing. */
    @JsonProperty("detail-wrong")
    DETAIL_WRONG,
    /** The reference is unknown; the line was matched by day, role, minutes and rate. */
    @JsonProperty("reference-unknown")
    REFERENCE_UNKNOWN,
    /** The reference is the one that the attendance had before its start was corrected. */
    @JsonProperty("reference-corrected")
    REFERENCE_CORRECTED,
    /** The line claims nothing. */
    @JsonProperty("nothing-claimed")
    NOTHING_CLAIMED,
    /** The total is below the sum of the lines; the difference is taken as a discount. */
    @JsonProperty("total-below-lines")
    TOTAL_BELOW_LINES,
    /** The number was used in another year; the document is recorded under its number and date. */
    @JsonProperty("number-used-in-another-year")
    NUMBER_USED_IN_ANOTHER_YEAR,
    /** The head of the invoice has another error, besides one that withholds the amount. */
    @JsonProperty("also-wrong")
    ALSO_WRONG,
    /** A person accepted what would be queried. */
    @JsonProperty("accepted")
    ACCEPTED
}
