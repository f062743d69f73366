package io.github.qic.core.internal.page;

import io.github.qic.core.internal.io.Resources;
import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.show.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The content of a page.
 *
 * @param layout how it looks in HTML
 * @param title its title
 * @param subject what it is about, such as a name or a number; may be empty
 * @param sections its parts, of which empty ones are omitted
 */
public record PageContent(Layout layout, String title, String subject, List<Section> sections) implements Page {
    private static final String STYLE = Resources.read(
            PageContent.class.getResourceAsStream("page.css"),
            in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));

    public PageContent {
        sections = sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    private String heading(String firstPart) {
        return subject.isEmpty() ? firstPart : firstPart + ": " + subject;
    }

    @Override
    public String text() {
        return Escape.line(heading(title.toUpperCase(Locale.ROOT))) + "\n"
                + sections.stream().map(section -> "\n" + section.text()).collect(Collectors.joining());
    }

    @Override
    public String markdown() {
        return "# " + Escape.markdown(heading(title)) + "\n"
                + sections.stream().map(Section::markdown).collect(Collectors.joining());
    }

    @Override
    public String html() {
        String aside = subject.isEmpty() ? "" : "<p>" + Escape.html(subject) + "</p>\n";
        return "<article class=\"" + layout.cssClass() + "\">\n<header>\n<h1>" + Escape.html(title) + "</h1>\n" + aside
                + "</header>\n" + sections.stream().map(Section::html).collect(Collectors.joining()) + "</article>\n";
    }

    @Override
    public String htmlPage() {
        return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + Escape.html(heading(title))
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n" + html() + "</body>\n</html>\n";
    }
}
