package io.github.qic.core.show;

/** Something to read or print on its own, such as a report, a form or an invoice, in each format. */
public interface Page {
    /** {@return its title, with its subject if it has one} */
    String title();

    /** {@return plain text, for a terminal or an e-mail} */
    String text();

    /** {@return Markdown} */
    String markdown();

    /** {@return an HTML fragment to embed in a page, without any style} */
    String html();

    /** {@return a whole HTML page with its charset and style, which prints on A4 and needs no other file} */
    default String htmlPage() {
        return HtmlPage.whole(title(), html());
    }
}
