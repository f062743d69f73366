package io.github.qic.core.internal.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgTest {
    @Test
    void a_picture_has_title_and_description_and_closes_what_is_open() {
        String svg = new Svg(100, 50.5, "A & B", "What <it> shows")
                .begin("g", "class", "\"x\"")
                .element("line", "x1", Svg.number(1.005))
                .finish();
        assertThat(svg)
                .isEqualTo(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50.5\" width=\"100\" height=\"50.5\""
                                + " role=\"img\"><title>A &amp; B</title>\n<desc>What &lt;it&gt; shows</desc>\n"
                                + "<g class=\"&quot;x&quot;\"><line x1=\"1.01\"></line>\n</g>\n</svg>\n");
    }

    @Test
    void coordinates_have_at_most_two_decimals_and_no_minus_zero() {
        assertThat(Svg.number(-0.001)).isEqualTo("0");
        assertThat(Svg.number(120)).isEqualTo("120");
        assertThat(Svg.number(1e7)).isEqualTo("10000000");
    }
}
