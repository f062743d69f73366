package io.github.qic.pdsa.show.form;

import io.github.qic.core.internal.text.Escape;
import java.util.stream.Collectors;

/** Writes a form as one HTML page that prints on A4 and needs nothing else. */
final class FormHtmlWriter {
    private static final String STYLE = """
            @page { size: A4; margin: 12mm }
            body { font: 10.5pt/1.35 Arial, Helvetica, sans-serif; color: #000; max-width: 186mm; margin: 0 auto;
              overflow-wrap: anywhere }
            h1 { font-size: 16pt; margin: 0 0 2mm }
            h2 { font-size: 12pt; margin: 3mm 0 1mm; border-bottom: 0.6mm solid #000; break-after: avoid }
            h3 { font-size: 10.5pt; margin: 2mm 0 0.5mm; break-after: avoid }
            p { margin: 0 0 1mm; white-space: pre-line }
            ul { margin: 0 0 1mm; padding-left: 5mm }
            .page { break-before: page }
            .line { height: 6.8mm; border-bottom: 0.25mm solid #666 }
            .option { display: inline-block; margin-right: 6mm }
            .box { display: inline-block; width: 3.6mm; height: 3.6mm; border: 0.3mm solid #000; line-height: 3.6mm;
              text-align: center; font-weight: bold; vertical-align: -0.6mm; margin-right: 1.5mm }
            table { width: 100%; table-layout: fixed; border-collapse: collapse; break-inside: avoid; margin-bottom: 1mm }
            th, td { border: 0.25mm solid #666; padding: 0.6mm 1.4mm; text-align: left; vertical-align: top; height: 6.2mm }
            th { font-weight: bold; background: #eee; height: auto }
            th:first-child { width: 34% }
            th:first-child:nth-last-child(2) { width: 64% }
            .dense { font-size: 9.5pt }
            .dense h3 { font-size: 9.5pt }
            .dense td { height: auto }
            .dense th:nth-child(5) { width: 25% }
            """;

    private FormHtmlWriter() {}

    static String write(Form sheet) {
        return write(sheet, "");
    }

    /** With smaller letters, and the fifth column wide: what {@link PaperHeight} measures. */
    static String dense(Form sheet) {
        return write(sheet, " class=\"dense\"");
    }

    private static String write(Form sheet, String style) {
        StringBuilder out = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<title>")
                .append(Escape.html(sheet.title()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body")
                .append(style)
                .append(">\n<h1>")
                .append(Escape.html(sheet.title()))
                .append("</h1>\n");
        for (Form.Section section : sheet.sections()) {
            if (!section.heading().isEmpty()) {
                out.append(section.newPage() ? "<h2 class=\"page\">" : "<h2>")
                        .append(Escape.html(section.heading()))
                        .append("</h2>\n");
            }
            section.items().forEach(item -> out.append(item(item)));
        }
        return out.append("</body>\n</html>\n").toString();
    }

    private static String item(Form.Item item) {
        if (item instanceof Form.Text text) {
            return label(text.label()) + text(text);
        }
        if (item instanceof Form.Grid grid) {
            return label(grid.label()) + grid.filled().html();
        }
        Form.Choice choice = (Form.Choice) item;
        return label(choice.label())
                + choice.options().stream()
                        .map(option -> "<span class=\"option\"><span class=\"box\">"
                                + (choice.chosen().filter(option::equals).isPresent() ? "x" : "")
                                + "</span>" + Escape.html(option) + "</span>")
                        .collect(Collectors.joining(" ", "<p>", "</p>\n"));
    }

    private static String label(String label) {
        return label.isEmpty() ? "" : "<h3>" + Escape.html(label) + "</h3>\n";
    }

    private static String text(Form.Text text) {
        if (text.values().isEmpty()) {
            return "<div class=\"line\"></div>\n".repeat(text.blankLines());
        }
        return text.values().size() == 1
                ? "<p>" + Escape.html(text.values().get(0)) + "</p>\n"
                : text.values().stream()
                        .map(value -> "<li>" + Escape.html(value) + "</li>\n")
                        .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }
}
