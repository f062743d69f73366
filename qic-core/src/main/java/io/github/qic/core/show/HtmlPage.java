package io.github.qic.core.show;

import io.github.qic.core.internal.io.Resources;
import io.github.qic.core.internal.text.Escape;
import java.nio.charset.StandardCharsets;

/** Puts a fragment into a whole HTML page. */
final class HtmlPage {
    private static final String STYLE = Resources.read(
            HtmlPage.class.getResourceAsStream("page.css"),
            in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));

    private HtmlPage() {}

    static String of(String title, String fragment) {
        return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + Escape.html(title)
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n" + fragment + "</body>\n</html>\n";
    }
}
