package io.github.qic.core.internal.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CanvasTest {
    private static final String HEAD =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50.5\" width=\"100\" height=\"50.5\""
                    + " role=\"img\"><title>A &amp; B</title>\n<desc>What &lt;it&gt; shows</desc>\n"
                    + "<g font-family=\"Arial, Helvetica, 'Liberation Sans', sans-serif\">"
                    + "<rect width=\"100\" height=\"50.5\" fill=\"#FFFFFF\"></rect>\n";

    private final Canvas canvas = new Canvas(100, 50.5, "A & B", "What <it> shows");

    @Test
    void a_picture_has_title_and_description_and_closes_all_open_elements() {
        String svg = canvas.begin("g", "class", "\"x\"").finish();
        assertThat(svg).isEqualTo(HEAD + "<g class=\"&quot;x&quot;\"></g>\n</g>\n</svg>\n");
    }

    @Test
    void coordinates_have_at_most_one_decimal_and_no_minus_zero() {
        assertThat(Canvas.at(-0.04)).isEqualTo("0");
        assertThat(Canvas.at(1.25)).isEqualTo("1.3");
        assertThat(Canvas.at(120)).isEqualTo("120");
        assertThat(Canvas.at(1e7)).isEqualTo("10000000");
        assertThat(Canvas.path("M%s %sH%s", 1, 2.04, 3.5)).isEqualTo("M1 2H3.5");
    }

    @Test
    void a_tip_belongs_to_the_next_element_alone() {
        String svg =
                canvas.tip("a<b").circle(1, 2, 3, "red").circle(4, 5, 6, "blue").finish();
        assertThat(svg)
                .contains("<circle cx=\"1\" cy=\"2\" r=\"3\" fill=\"red\"><title>a&lt;b</title>\n</circle>")
                .contains("<circle cx=\"4\" cy=\"5\" r=\"6\" fill=\"blue\"></circle>");
    }

    @Test
    void shapes_follow_each_other_in_the_order_they_are_drawn() {
        String svg = canvas.line(0, 1, 2, 3, "red", "class", "a")
                .rect(4, 5, 6, 7, "blue")
                .stroke("M0 0H9", "green", 1.5)
                .text(8, 9, "R&D", Font.plain(10, "black"))
                .finish();
        assertThat(svg).contains("""
                        <line x1="0" y1="1" x2="2" y2="3" stroke="red" class="a"></line>
                        <rect x="4" y="5" width="6" height="7" fill="blue"></rect>
                        <path d="M0 0H9" fill="none" stroke="green" stroke-width="1.5"></path>
                        <text x="8" y="9" font-size="10" fill="black">R&amp;D</text>
                        """);
    }

    @Test
    void lines_of_text_are_written_below_each_other() {
        double next = canvas.text(5, 20, List.of("one", "two"), Font.bold(12), 15);
        assertThat(next).isEqualTo(50);
        assertThat(canvas.finish())
                .contains("<text x=\"5\" y=\"20\" font-size=\"12\" font-weight=\"bold\" fill=\"#222222\">one</text>")
                .contains("<text x=\"5\" y=\"35\" font-size=\"12\" font-weight=\"bold\" fill=\"#222222\">two</text>");
    }

    @Test
    void one_of_several_pictures_is_found_by_itself() {
        String svg = Canvas.ofSeveral(9, 9, "All", "Two charts")
                .beginPicture("One", "What it shows")
                .end()
                .finish();
        assertThat(svg)
                .contains("role=\"group\"><title>All</title>\n<desc>Two charts</desc>")
                .contains("<g role=\"img\"><title>One</title>\n<desc>What it shows</desc>\n</g>");
    }
}
