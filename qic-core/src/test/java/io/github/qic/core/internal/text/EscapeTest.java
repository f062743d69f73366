package io.github.qic.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class EscapeTest {
    private static final String NASTY = "a<b>&\"'|*_[x](y)`#=1\n\\";

    @Test
    void each_target_gets_its_own_form() {
        assertThat(Escape.html(NASTY)).isEqualTo("a&lt;b&gt;&amp;&quot;&#39;|*_[x](y)`#=1\n\\");
        assertThat(Escape.markdown(NASTY)).isEqualTo("a\\<b\\>&\"'\\|\\*\\_\\[x\\](y)\\`\\#=1<br>\\\\");
        assertThat(Escape.markdown("R&D a &lt;b&gt; &amp &;")).isEqualTo("R&D a \\&lt;b\\&gt; &amp &;");
        assertThat(Escape.mermaid("a \"b\" <c> #1\nd")).isEqualTo("a #quot;b#quot; #lt;c#gt; #35;1<br/>d");
        assertThat(Escape.dot("a \"b\" \\ c\nd")).isEqualTo("a \\\"b\\\" \\\\ c\\nd");
    }

    /** A backslash in what GitHub takes for an address is part of it (tried with micromark-extension-gfm 3.0). */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "https://a.org/b https://a.org/b",
                "https://a.org/b_c#d <https://a.org/b_c#d>",
                "(https://a.org/b_c). (<https://a.org/b_c>).",
                "HTTP://a.org/~b*,c_d!? <HTTP://a.org/~b*,c_d>!?",
                "https://a.org/b>c_d <https://a.org/b>\\>c\\_d",
                "https://a.org/b|c https\\://a.org/b\\|c",
                "https://a.org/b&lt; https\\://a.org/b\\&lt;",
                "www.a.org/b_c www\\.a.org/b\\_c",
                "https:// https://"
            })
    void an_address_is_one_in_markdown(String text, String markdown) {
        assertThat(Escape.markdown(text)).isEqualTo(markdown);
    }

    /** As mermaid 11.17 and Graphviz 2.43 draw them; to Mermaid a backtick that opens a label begins Markdown, or an error. */
    @Test
    void text_that_looks_like_an_entity_or_like_markdown_is_drawn_as_it_stands() {
        assertThat(Escape.mermaid("`a` &lt; b & c")).isEqualTo("#96;a#96; #amp;lt; b #amp; c");
        assertThat(Escape.dot("a &lt; b & c")).isEqualTo("a &amp;lt; b &amp; c");
    }

    /** As mermaid 10.9 to 12.3 draw them: each of these is a directive, a line break, a formula or an icon otherwise. */
    @Test
    void text_that_means_more_to_mermaid_is_drawn_as_it_stands() {
        assertThat(Escape.mermaid("%%{init: x}%% 5%")).isEqualTo("#37;#37;{init: x}#37;#37; 5%");
        assertThat(Escape.mermaid("C:\\new $$x$$ £5 $6")).isEqualTo("C:#92;new #36;#36;x#36;#36; £5 $6");
        assertThat(Escape.mermaid("fa:fa-car")).isEqualTo("fa#58;fa-car");
    }

    /** As mermaid 11.17 draws them: with a plain colon it lost the last semicolon of each. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A lifestyle known as "work:life"     | A lifestyle known as #quot;work#58;life#quot;
            Leadership style:#1                  | Leadership style#58;#35;1
            lifestyle: #1                        | lifestyle#58; #35;1
            style guide at http://x.org/#top     | style guide at http#58;//x.org/#35;top
            classDef a:#1                        | classDef a#58;#35;1
            Coaching style: calm                 | Coaching style#58; calm
            Lifestyle:<5 a day>                  | Lifestyle#58;#lt;5 a day#gt;
            """)
    void a_colon_after_the_words_style_or_classdef_is_escaped_for_mermaid(String text, String label) {
        assertThat(Escape.mermaid(text)).isEqualTo(label);
    }

    @Test
    void xml_content_has_only_the_references_that_every_parser_knows() {
        assertThat(Escape.xml("don't \"&\" <b>")).isEqualTo("don't \"&amp;\" &lt;b&gt;");
    }

    /** CommonMark 0.31.2, sections 4.1, 4.3, 4.4, 5.2. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. first       | 1\\. first
            12) twelfth    | 12\\) twelfth
            - item         | \\- item
            + item         | \\+ item
            ---            | \\---
            ===            | \\===
            '    code'     | code
            -5 degrees     | -5 degrees
            1.5 per cent   | 1.5 per cent
            2017           | 2017
            .5             | .5
            """)
    void a_paragraph_begins_no_list_rule_heading_or_code(String text, String block) {
        assertThat(Escape.markdownBlock(text)).isEqualTo(block);
    }

    @Test
    void a_cell_that_begins_like_a_formula_is_disarmed_and_no_other() {
        assertThat(Escape.spreadsheet("=SUM(A1)")).isEqualTo("'=SUM(A1)");
        assertThat(Escape.spreadsheet("@x")).startsWith("'");
        assertThat(Escape.spreadsheet("-1+2")).startsWith("'");
        assertThat(Escape.spreadsheet("-12.50")).isEqualTo("-12.50");
        assertThat(Escape.spreadsheet("a=1")).isEqualTo("a=1");
        assertThat(Escape.spreadsheet("")).isEmpty();
    }

    /** The characters of XML 1.0: tab, line feed, carriage return, and from U+0020 all but surrogates, U+FFFE and U+FFFF. */
    @Test
    void what_xml_cannot_hold_is_replaced() {
        String legal = "\t\n\r ~\u0080\uD7FF\uE000\uFFFD\uD800\uDC00\uDBFF\uDFFF";
        assertThat(Escape.legal(legal)).isEqualTo(legal);
        assertThat(Escape.legal("a\u0000\u0008\u000B\u001F\uD800b\uDFFF\uFFFE\uFFFF"))
                .isEqualTo("a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb\uFFFD\uFFFD\uFFFD");
    }

    @Property
    void any_text_becomes_well_formed_xml_that_reads_back(@ForAll String text) throws Exception {
        String xml = "<a>" + Escape.html(text) + "</a>";
        String read = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement()
                .getTextContent();
        // XML turns CR LF and CR into LF.
        assertThat(read).isEqualTo(Escape.legal(text).replaceAll("\r\n?", "\n"));
    }
}
