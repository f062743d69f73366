package io.github.qic.core.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.qic.core.internal.text.Words;

/** The part of health and social care somebody comes from. */
public enum Sector {
    /** Independent or public care homes, with or without nursing. */
    @JsonProperty("care-home")
    CARE_HOME,
    /** NHS trusts, commissioners and general practice. */
    @JsonProperty("nhs")
    NHS,
    /** Local authorities. */
    @JsonProperty("local-government")
    LOCAL_GOVERNMENT,
    /** Universities and other research bodies. */
    @JsonProperty("university")
    UNIVERSITY,
    /** Charities and community groups. */
    @JsonProperty("voluntary")
    VOLUNTARY,
    /** Members of the public, such as residents and their families. */
    @JsonProperty("public")
    PUBLIC;

    /** {@return its name for readers, such as {@code care home} or {@code NHS}} */
    public String label() {
        return Words.of(this);
    }
}
