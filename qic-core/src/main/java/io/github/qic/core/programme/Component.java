package io.github.qic.core.programme;

/** A component of a collaborative. A conference call is a way of meeting, not a component. */
public enum Component {
    /** Site teams of more than one profession, recruited to work together. */
    COMMUNITY_OF_PRACTICE,
    /** Learning events of all teams. */
    LEARNING_EVENTS,
    /** Teaching at the learning events. */
    EDUCATIONAL_SESSIONS,
    /** Meetings of teams between the events. */
    TEAM_MEETINGS,
    /** Coaching in improvement. */
    COACHING,
    /** Pointing teams to people, tools and evidence. */
    SIGNPOSTING,
    /** A newsletter. */
    NEWSLETTER,
    /** Help with meetings, agendas and minutes. */
    ADMINISTRATIVE_SUPPORT,
    /** Help with collecting data. */
    DATA_COLLECTION_SUPPORT
}
