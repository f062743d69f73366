package io.github.qic.cmoc.theory;

import io.github.qic.core.internal.text.Words;

/** The kinds of claim. */
public enum ClaimKind {
    /** A {@link Context}. */
    CONTEXT,
    /** A {@link Mechanism}. */
    MECHANISM,
    /** An {@link Outcome}. */
    OUTCOME,
    /** An {@link Intervention}. */
    INTERVENTION,
    /** An {@link Actor}. */
    ACTOR,
    /** A {@link Configuration}. */
    CONFIGURATION,
    /** A {@link Link}. */
    LINK,
    /** An {@link ElementLink}. */
    ELEMENT_LINK,
    /** A {@link Ripple}. */
    RIPPLE,
    /** A {@link DemiRegularity}. */
    DEMI_REGULARITY,
    /** A {@link Condition}. */
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
