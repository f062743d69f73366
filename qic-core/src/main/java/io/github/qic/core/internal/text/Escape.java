package io.github.qic.core.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Escapes text for a target format. */
public final class Escape {
    private static final String[] MARKDOWN = {"\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~"};

    /** An ampersand that would begin an HTML entity in Markdown. */
    private static final Pattern ENTITY = Pattern.compile("&(?=[0-9A-Za-z]+;)");

    /** What would begin a list or a rule, or underline a heading, in Markdown. */
    private static final Pattern BLOCK = Pattern.compile("^([0-9]{0,9})([-+.)](?= |$)|-(?=-)|=)");

    /** What GitHub takes for an address (GFM 6.9), and the marks after it, which belong to the sentence. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)((?:https?://|www\\.)[^\\s<>\\x85\u2028\u2029]*[^\\s<>\\x85\u2028\u2029.,;:!?'\")\\]])"
                    + "([.,;:!?'\")\\]]*[<>]?)");

    private static final Pattern ADDRESS_BEGIN = Pattern.compile("(?i)https?(?=://)|www(?=\\.)");

    private static final Pattern BREAK = Pattern.compile("\\R");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern STYLE = Pattern.compile("style|classDef");

    private static final Pattern LINE_BREAKS = Pattern.compile("(?:\\R|\t)++");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]++(\\.[0-9]++)?");

    /** The signs by which spreadsheets know formulas, and those of full width (OWASP, CSV injection). */
    private static final String FORMULA = "=+-@\t\r\n|\uFF1D\uFF0B\uFF0D\uFF20";

    private Escape() {}

    /** {@return text in one line, so that it cannot pass for a line or a column of plain text} */
    public static String line(String text) {
        return LINE_BREAKS.matcher(text).replaceAll(" ");
    }

    /** {@return text for HTML content and double-quoted attributes; also for XML and SVG} */
    public static String html(String text) {
        return StringUtils.replaceEach(legal(text), new String[] {"&", "<", ">", "\"", "'"}, new String[] {
            "&amp;", "&lt;", "&gt;", "&quot;", "&#39;"
        });
    }

    /** {@return text for XML content, with no reference that a small parser does not know} */
    public static String xml(String text) {
        return StringUtils.replaceEach(
                legal(text), new String[] {"&", "<", ">"}, new String[] {"&amp;", "&lt;", "&gt;"});
    }

    /** {@return text for a Markdown heading or table cell, or within a line} */
    public static String markdown(String text) {
        String legal = legal(text);
        Matcher address = ADDRESS.matcher(legal);
        StringBuilder markdown = new StringBuilder();
        int end = 0;
        while (address.find()) {
            markdown.append(markdownSigns(legal.substring(end, address.start())))
                    .append(markdownAddress(address.group(1), address.group(2)));
            end = address.end();
        }
        return BREAK.matcher(markdown.append(markdownSigns(legal.substring(end))))
                .replaceAll("<br>");
    }

    private static String markdownSigns(String text) {
        String escaped = text;
        for (String special : MARKDOWN) {
            escaped = escaped.replace(special, "\\" + special);
        }
        return ENTITY.matcher(escaped).replaceAll("\\\\&");
    }

    /** GitHub makes a link of an address, and of every backslash in it; one in angle brackets, or no address, has none. */
    private static String markdownAddress(String address, String after) {
        String escaped = markdownSigns(address + after);
        if (escaped.equals(address + after)) {
            return escaped;
        }
        boolean web = Character.toLowerCase(address.charAt(0)) == 'h';
        return web && StringUtils.containsNone(address, "|&")
                ? "<" + address + ">" + markdownSigns(after)
                : ADDRESS_BEGIN.matcher(escaped).replaceAll("$0\\\\");
    }

    /** {@return text for a Markdown paragraph or list item, in one line, that begins no list, rule or code} */
    public static String markdownBlock(String text) {
        return BLOCK.matcher(markdown(Spaces.strip(text))).replaceFirst("$1\\\\$2");
    }

    /**
     * {@return text for a quoted Mermaid label, without directives, formulas and icons} After {@code style} or {@code classDef}
     * and a colon, Mermaid loses the last semicolon of a line, and with it the end of an escape.
     */
    public static String mermaid(String text) {
        String escaped = StringUtils.replaceEach(
                legal(text),
                new String[] {"#", "\"", "<", ">", "&", "`", "\\", "%%", "$$", ":fa-", "\r\n", "\n", "\r"},
                new String[] {
                    "#35;",
                    "#quot;",
                    "#lt;",
                    "#gt;",
                    "#amp;",
                    "#96;",
                    "#92;",
                    "#37;#37;",
                    "#36;#36;",
                    "#58;fa-",
                    "<br/>",
                    "<br/>",
                    "<br/>"
                });
        return STYLE.matcher(escaped).find() ? escaped.replace(":", "#58;") : escaped;
    }

    /** {@return an address in which what no address may hold is percent-encoded: blanks, quotes, angle brackets and backslashes} */
    public static String url(String address) {
        return StringUtils.replaceEach(
                BLANKS.matcher(legal(address)).replaceAll("%20"),
                new String[] {"\"", "<", ">", "\\", "`"},
                new String[] {"%22", "%3C", "%3E", "%5C", "%60"});
    }

    /** {@return text for a double-quoted DOT id or label, in which Graphviz reads HTML entities} */
    public static String dot(String text) {
        return StringUtils.replaceEach(legal(text), new String[] {"\\", "\"", "&", "\r\n", "\n", "\r"}, new String[] {
            "\\\\", "\\\"", "&amp;", "\\n", "\\n", "\\n"
        });
    }

    /**
     * {@return text for a cell that a spreadsheet may open: an apostrophe before a leading formula character, plain numbers
     * unchanged}
     */
    public static String spreadsheet(String text) {
        return !text.isEmpty()
                        && FORMULA.indexOf(text.charAt(0)) >= 0
                        && !NUMBER.matcher(text).matches()
                ? "'" + text
                : text;
    }

    /** {@return text in which the replacement character replaces each character that is illegal in XML} */
    public static String legal(String text) {
        return isPlain(text)
                ? text
                : text.codePoints()
                        .map(c -> isLegal(c) ? c : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Whether every character is surely legal; a loop, since pictures ask this of every attribute. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) || !isLegal(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
