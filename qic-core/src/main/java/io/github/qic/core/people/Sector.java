package io.github.qic.core.people;

import io.github.qic.core.internal.text.Words;

/** The part of health and social care somebody comes from. */
public enum Sector {
    /** Independent or public care homes, with or without nursing. */
    CARE_HOME,
    /** NHS trusts, commissioners and general practice. */
    NHS,
    /** Local authorities. */
    LOCAL_GOVERNMENT,
    /** Universities and other research bodies. */
    UNIVERSITY,
    /** Charities and community groups. */
    VOLUNTARY,
    /** Members of the public, such as residents and their families. */
    PUBLIC;

    /** {@return its name for readers, such as {@code care home} or {@code NHS}} */
    public String label() {
        return Words.of(this);
    }
}
