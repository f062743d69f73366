package io.github.qic.core.show;

import io.github.qic.core.internal.io.Resources;
import io.github.qic.core.internal.text.Escape;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A whole HTML page made of fragments, such as tables and pictures. */
public final class HtmlPage {
    private static final String STYLE = Resources.read(
            HtmlPage.class.getResourceAsStream("page.css"),
            in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));

    private HtmlPage() {}

    /** {@return a page with a title and fragments of HTML, which prints on A4 and needs no other file} */
    public static String of(String title, String... fragments) {
        Objects.requireNonNull(title, "title");
        return whole(
                title,
                "<article class=\"document\">\n<h1>" + Escape.html(title) + "</h1>\n" + String.join("", fragments)
                        + "</article>\n");
    }

    /** The title at the foot of each printed page, so that a loose page can be put back. */
    private static String footer(String title) {
        StringBuilder text = new StringBuilder();
        Escape.line(title)
                .codePoints()
                .forEach(c -> text.append(
                        Character.isLetterOrDigit(c) ? Character.toString(c) : "\\" + Integer.toHexString(c) + " "));
        return "@page { @bottom-left { content: \"" + text + "\"; font: 8pt Arial, sans-serif; color: #425563; } }\n";
    }

    static String whole(String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + Escape.html(title)
                + "</title>\n<style>\n" + STYLE + footer(title) + "</style>\n</head>\n<body>\n" + body
                + "</body>\n</html>\n";
    }
}
