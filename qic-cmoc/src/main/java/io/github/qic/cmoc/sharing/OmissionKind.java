package io.github.qic.cmoc.sharing;

/** What is left out of an inquiry that is shared. */
public enum OmissionKind {
    /** A piece of evidence as a whole, with every reference to it. */
    EVIDENCE,
    /** A quote, for want of consent. */
    QUOTE,
    /** The end of a quote that is too long. */
    END_OF_QUOTE,
    /** The words beside a quote, and its positions. */
    POSITION,
    /** A role that too few people have, or too few at a site. */
    ROLE,
    /** A role in the words of its source; the normalised one is left. */
    ROLE_AS_SAID,
    /** A site that too few people are from, or too few in a role. */
    SITE,
    /** A pseudonym, which would link what one person says in several places. */
    PARTICIPANT,
    /** A day. */
    DATE,
    /** A note of the analysts. */
    NOTE,
    /** What somebody remarked on a configuration. */
    REMARK,
    /** The label of an unpublished source. */
    LABEL
}
