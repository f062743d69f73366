package io.github.qic.core.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlElementsTest {
    private static final XmlBounds PLAIN = new XmlBounds(20, 10, true, "is damaged", "is too long", "is declared");
    private static final XmlBounds RICH = new XmlBounds(20, 10, false, "is damaged", "is too long", "is declared");

    /** {@return the elements within the outermost one, with their texts} */
    private static List<String> read(XmlBounds bounds, String xml) {
        List<String> found = new ArrayList<>();
        try (XmlElements elements =
                new XmlElements(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), bounds)) {
            elements.next();
            while (elements.next()) {
                if (elements.begins()) {
                    found.add(elements.name() + "=" + elements.text());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    @Test
    void the_text_of_an_element_is_without_that_of_those_within() {
        assertThat(read(PLAIN, "\uFEFF<?xml version='1.0'?><a><b>x<c>y</c>z</b><n:d/></a>"))
                .containsExactly("b=xz", "d=");
    }

    @Test
    void comments_and_sections_are_passed_where_they_may_be() {
        assertThat(read(RICH, "<a><b>x<!-- < - -->y</b><?go?><c><![CDATA[<]>]]></c></a>"))
                .containsExactly("b=xy", "c=<]>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a><!-- x --></a>", "<a><![CDATA[x]]></a>", "<a><?go?></a>", "<!DOCTYPE a><a/>"})
    void plain_xml_has_none(String xml) {
        assertThatThrownBy(() -> read(PLAIN, xml))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("is declared");
    }

    @Test
    void a_document_type_is_refused_everywhere() {
        assertThatThrownBy(() -> read(RICH, "<!DOCTYPE a><a/>")).hasMessage("is declared");
        assertThatThrownBy(() -> read(RICH, "<!ENTITY a><a/>")).hasMessage("is declared");
    }

    /** A tag of 20 characters after its first bracket is the longest, and a text of 10. */
    @Test
    void markup_and_text_have_their_longest() {
        assertThat(read(RICH, "<a><b x='678901234567'/></a>")).containsExactly("b=");
        assertThat(read(RICH, "<a><b x='>>>' y=\"'>\"/></a>")).containsExactly("b=");
        assertThatThrownBy(() -> read(RICH, "<a><b x='6789012345678'/></a>")).hasMessage("is damaged");
        assertThatThrownBy(() -> read(RICH, "<a><!-- " + "-".repeat(20) + " --></a>"))
                .hasMessage("is damaged");
        assertThat(read(RICH, "<a><b>1234567890</b></a>")).containsExactly("b=1234567890");
        assertThatThrownBy(() -> read(RICH, "<a><b>12345678901</b></a>")).hasMessage("is too long");
        assertThatThrownBy(() -> read(RICH, "<a><b>" + " ".repeat(30) + "</b></a>"))
                .isInstanceOf(InvalidValueException.class);
    }

    /** Here text may be longer than markup: what looks like the end of markup and is none must not lift its bound. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a><!-- -> 345678901 --></a>",
                "<a><!-- >> 345678901 --></a>",
                "<a><![CDATA[ ]> 345678]]></a>",
                "<a><![CDATA[ >> 345678]]></a>",
                "<a><b x='>3456789012'/></a>",
                "<a><b x=\">3456789012\"/></a>",
                "<a><b x='\">456789012'/></a>",
                "<a><b x=''  y='>890123'/></a>"
            })
    void markup_ends_only_where_xml_says(String xml) {
        XmlBounds bounds = new XmlBounds(14, 40, false, "is damaged", "is too long", "is declared");
        assertThat(read(bounds, "<a><b>" + "x".repeat(35) + "</b></a>")).containsExactly("b=" + "x".repeat(35));
        assertThatThrownBy(() -> read(bounds, xml)).hasMessage("is damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<a>", "<a></b>", "<a>&x;</a>", "a", "<a><b</a>", "<a x=1/>"})
    void what_is_no_xml_is_damaged(String xml) {
        assertThatThrownBy(() -> read(RICH, xml)).hasMessage("is damaged");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "999999999, 999999999",
        "1000000000, -1",
        "'', -1",
        ", -1",
        "-1, -1",
        "1a, -1",
        "1/, -1",
        "1:, -1"
    })
    void a_number_has_at_most_nine_digits(String text, int number) {
        assertThat(XmlElements.number(text)).isEqualTo(number);
    }

    @Test
    void elements_and_attributes_are_known_by_their_names_without_prefix() throws IOException {
        String xml = "<n:a x='1' n:x='2' n:y='3'><b><c/></b><d/></n:a>";
        try (XmlElements elements = new XmlElements(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                new XmlBounds(99, 9, true, "", "", ""))) {
            elements.next();
            assertThat(elements.begins("a")).isTrue();
            assertThat(elements.begins("n")).isFalse();
            assertThat(elements.ends("a")).isFalse();
            assertThat(elements.attribute("x")).isEqualTo("1");
            assertThat(elements.prefixedAttribute("x")).isEqualTo("2");
            assertThat(elements.attribute("y")).isNull();
            assertThat(elements.prefixedAttribute("z")).isNull();
            assertThat(elements.line()).isEqualTo(1);
            elements.next();
            elements.skip();
            assertThat(elements.ends("b")).isTrue();
            assertThat(elements.begins("b")).isFalse();
            assertThat(elements.next()).isTrue();
            assertThat(elements.begins("d")).isTrue();
            elements.next();
            elements.next();
            assertThat(elements.ends("a")).isTrue();
            assertThat(elements.next()).isFalse();
        }
    }
}
