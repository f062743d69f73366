package io.github.qic.core.internal.page;

/** How a page looks in HTML. */
public enum Layout {
    /** A report, letter or invoice. */
    DOCUMENT("document"),
    /** A form with room to write by hand. */
    FORM("form"),
    /** A form that holds much on one page. */
    DENSE_FORM("form dense");

    private final String cssClass;

    Layout(String cssClass) {
        this.cssClass = cssClass;
    }

    String cssClass() {
        return cssClass;
    }
}
