package io.github.qic.core.internal.page;

import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.show.Page;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The content of a page.
 *
 * @param layout how it looks in HTML
 * @param name what it is, such as an invoice
 * @param subject what it is about, such as a name or a number; may be empty
 * @param sections its parts, of which empty ones are omitted
 */
public record PageContent(Layout layout, String name, String subject, List<Section> sections) implements Page {
    public PageContent {
        sections = sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    @Override
    public String title() {
        return heading(name);
    }

    private String heading(String firstPart) {
        return subject.isEmpty() ? firstPart : firstPart + ": " + subject;
    }

    @Override
    public String text() {
        return Escape.line(heading(name.toUpperCase(Locale.ROOT))) + "\n"
                + sections.stream().map(section -> "\n" + section.text()).collect(Collectors.joining());
    }

    @Override
    public String markdown() {
        return "# " + Escape.markdown(title()) + "\n"
                + sections.stream().map(Section::markdown).collect(Collectors.joining());
    }

    @Override
    public String html() {
        String aside = subject.isEmpty() ? "" : "<p>" + Escape.html(subject) + "</p>\n";
        return "<article class=\"" + layout.cssClass() + "\">\n<header>\n<h1>" + Escape.html(name) + "</h1>\n" + aside
                + "</header>\n" + sections.stream().map(Section::html).collect(Collectors.joining()) + "</article>\n";
    }
}
