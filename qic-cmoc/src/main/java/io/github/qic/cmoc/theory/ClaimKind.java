package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.qic.core.internal.text.Words;

/** The kinds of claim. */
public enum ClaimKind {
    /** A {@link Context}. */
    @JsonProperty("context")
    CONTEXT,
    /** A {@link Mechanism}. */
    @JsonProperty("mechanism")
    MECHANISM,
    /** An {@link Outcome}. */
    @JsonProperty("outcome")
    OUTCOME,
    /** An {@link Intervention}. */
    @JsonProperty("intervention")
    INTERVENTION,
    /** An {@link Actor}. */
    @JsonProperty("actor")
    ACTOR,
    /** A {@link Configuration}. */
    @JsonProperty("configuration")
    CONFIGURATION,
    /** A {@link Link}. */
    @JsonProperty("link")
    LINK,
    /** An {@link ElementLink}. */
    @JsonProperty("element-link")
    ELEMENT_LINK,
    /** A {@link Ripple}. */
    @JsonProperty("ripple")
    RIPPLE,
    /** A {@link DemiRegularity}. */
    @JsonProperty("demi-regularity")
    DEMI_REGULARITY,
    /** A {@link Condition}. */
    @JsonProperty("condition")
    CONDITION;

    /** {@return its name in a sentence, such as {@code demi-regularity}} */
    public String title() {
        return Words.hyphenated(this);
    }

    /** {@return whether claims of this kind are elements} */
    public boolean isElement() {
        return switch (this) {
            case CONTEXT, MECHANISM, OUTCOME, INTERVENTION, ACTOR -> true;
            case CONFIGURATION, LINK, ELEMENT_LINK, RIPPLE, DEMI_REGULARITY, CONDITION -> false;
        };
    }

    /** {@return its name with its article, such as {@code an outcome}} */
    String withArticle() {
        return ("AEIOU".indexOf(name().charAt(0)) >= 0 ? "an " : "a ") + title();
    }
}
