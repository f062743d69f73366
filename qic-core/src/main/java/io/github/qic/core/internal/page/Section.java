package io.github.qic.core.internal.page;

import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.show.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A part of a page; its content is added step by step. */
public final class Section {
    private final String heading;
    private final String cssClass;
    private final List<PageElement> elements = new ArrayList<>();

    private Section(String heading, String cssClass) {
        this.heading = heading;
        this.cssClass = cssClass;
    }

    /** {@return a section with a heading, still empty} */
    public static Section of(String heading) {
        return new Section(heading, "");
    }

    /** {@return a section without a heading, still empty} */
    public static Section untitled() {
        return new Section("", "");
    }

    /** {@return a section without a heading, still empty, for which the style sheet has rules of this class} */
    public static Section styled(String cssClass) {
        return new Section("", cssClass);
    }

    /** {@return a section that begins on a new page of paper, still empty} */
    public static Section onNewPage(String heading) {
        return new Section(heading, "page");
    }

    private Section with(PageElement element) {
        elements.add(element);
        return this;
    }

    /** {@return this section with a paragraph} */
    public Section text(String value) {
        return text("", List.of(value), 0);
    }

    /** {@return this section with a paragraph under a label, or with blank lines to write on} */
    public Section text(String label, Optional<String> value, int blankLines) {
        return text(label, value.stream().toList(), blankLines);
    }

    /**
     * {@return this section with a paragraph, or a list of several, under a label}
     *
     * @param label the label; may be empty
     * @param blankLines the number of lines to write on if there is no text
     */
    public Section text(String label, List<String> values, int blankLines) {
        return values.isEmpty() && blankLines == 0 ? this : with(new PageElement.Text(label, values, blankLines));
    }

    /** {@return this section with a table} */
    public Section table(Table table) {
        return with(new PageElement.Grid("", table, 0));
    }

    /**
     * {@return this section with a table of text under a label}
     *
     * @param label the label; may be empty
     * @param blankRows the number of rows to fill in, for a table without rows
     */
    public Section table(String label, List<String> headings, List<List<String>> rows, int blankRows) {
        return with(new PageElement.Grid(label, Table.ofText(headings, rows), blankRows));
    }

    /**
     * {@return this section with a picture under a label}
     *
     * @param label the label; may be empty
     * @param svg the picture in SVG, which is not escaped
     * @param description what it shows, for formats without pictures
     */
    public Section picture(String label, String svg, String description) {
        return with(new PageElement.Picture(label, svg, description));
    }

    /** {@return this section with content that is already written in each format, each ending with a line feed} */
    public Section written(String text, String markdown, String html) {
        return with(new PageElement.Written(text, markdown, html));
    }

    /** {@return this section with options to tick under a label, one of them ticked if chosen} */
    public Section choice(String label, List<String> options, Optional<String> chosen) {
        return with(new PageElement.Choice(label, options, chosen));
    }

    /** {@return this section with values by their names, in the order of the map} */
    public Section facts(Map<String, String> facts) {
        return facts.isEmpty() ? this : with(new PageElement.Facts(facts, ""));
    }

    /** {@return this section with amounts by their names, the last of which is the total} */
    public Section totals(Map<String, String> totals) {
        return with(new PageElement.Facts(totals, " class=\"totals\""));
    }

    /** {@return this section with the name and the lines of an address} */
    public Section address(String name, List<String> lines) {
        return with(new PageElement.Address(name, lines));
    }

    /** {@return this section with other sections side by side} */
    public Section columns(List<Section> columns) {
        return with(new PageElement.Columns(columns));
    }

    boolean isEmpty() {
        return heading.isEmpty() && elements.isEmpty();
    }

    /** Content under a heading is indented, so that no foreign text begins a line like a heading or a total. */
    String text() {
        String content = elements.stream().map(PageElement::text).collect(Collectors.joining("\n"));
        return heading.isEmpty() ? content : Escape.line(heading) + "\n" + PageElement.indented(content);
    }

    String markdown() {
        return (heading.isEmpty() ? "" : "\n## " + Escape.markdown(heading) + "\n")
                + elements.stream().map(element -> "\n" + element.markdown()).collect(Collectors.joining());
    }

    String html() {
        return (cssClass.isEmpty() ? "<section>\n" : "<section class=\"" + cssClass + "\">\n")
                + (heading.isEmpty() ? "" : "<h2>" + Escape.html(heading) + "</h2>\n")
                + elements.stream().map(PageElement::html).collect(Collectors.joining())
                + "</section>\n";
    }
}
