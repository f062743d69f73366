package io.github.qic.cmoc.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.assess.AssessedClaim;
import io.github.qic.cmoc.assess.AssessedSite;
import io.github.qic.cmoc.assess.Assessment;
import io.github.qic.cmoc.assess.Explanation;
import io.github.qic.cmoc.assess.PresenceChange;
import io.github.qic.cmoc.assess.SiteResult;
import io.github.qic.cmoc.indicator.IndicatorResult;
import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.indicator.PresenceReason;
import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.core.show.Page;
import io.github.qic.core.valid.Id;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class AssessmentShowTest {
    private static Assessment assessment(int sites, String text) {
        List<AssessedSite> places = IntStream.rangeClosed(1, sites)
                .mapToObj(i -> new AssessedSite(Id.of("s" + i), text + i))
                .toList();
        IndicatorResult result = IndicatorResult.of(PresenceReason.builder()
                .text(text)
                .presence(Presence.PARTLY)
                .source(text)
                .build());
        return Assessment.builder()
                .collaborative(Id.of("x"))
                .name(text)
                .indicators(text)
                .date(LocalDate.of(2025, 1, 1))
                .sites(places)
                .addClaims(AssessedClaim.builder()
                        .claim(Id.of("c"))
                        .kind(ClaimKind.CONDITION)
                        .label(text)
                        .whole(result)
                        .sites(places.stream()
                                .map(place -> new SiteResult(place.id(), result))
                                .toList())
                        .build())
                .build();
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    /** "Aa" and "BB" have one hash, as have rows of them: a map would compare the changes of each label with those of all others. */
    @Test
    void labels_of_one_hash_take_no_longer_than_others() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        List<PresenceChange> changes = IntStream.range(0, 1 << 17)
                .mapToObj(i -> IntStream.range(0, 17)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .map(label -> new PresenceChange(
                        Id.of("c"),
                        label,
                        Optional.empty(),
                        Optional.of(Presence.PARTLY),
                        Optional.empty(),
                        List.of(),
                        List.of()))
                .toList();
        assertThat(AssessmentTables.changes(changes, day, day).rows()).hasSize(1 << 17);
    }

    @Test
    void text_cannot_break_out_of_tables_or_picture() throws Exception {
        Assessment hostile = assessment(2, "</td><script>|*x*");
        Page report = AssessmentReport.of(hostile);
        assertThat(report.html()).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(report.markdown()).doesNotContain("<script>").contains("\\<script\\>\\|\\*x\\*");
        assertThat(parsed(AssessmentPicture.of(hostile).svg())
                        .getElementsByTagName("script")
                        .getLength())
                .isZero();
    }

    @Test
    void twenty_sites_fit_with_a_mark_each_and_one_for_the_whole() throws Exception {
        Document svg =
                parsed(AssessmentPicture.of(assessment(20, "Site with a name ")).svg());
        double width = Double.parseDouble(svg.getDocumentElement().getAttribute("width"));
        assertThat(IntStream.range(0, svg.getElementsByTagName("circle").getLength())
                        .mapToObj(i -> (org.w3c.dom.Element)
                                svg.getElementsByTagName("circle").item(i))
                        .mapToDouble(circle -> Double.parseDouble(circle.getAttribute("cx"))))
                .hasSize(21 + Presence.values().length)
                .allMatch(x -> x > 0 && x < width - 9);
        assertThat(((org.w3c.dom.Element) svg.getElementsByTagName("text").item(2)).getAttribute("transform"))
                .startsWith("rotate(-45");
    }

    /** Many names of places begin alike; cut short, nobody could tell them apart. */
    @Test
    void long_names_and_titles_stay_within_the_picture() throws Exception {
        String indicators =
                "How the conditions are seen where many teams work in " + "many places, ".repeat(9) + "all told";
        Document svg = parsed(AssessmentPicture.of(assessment(2, "Nottingham North and East, team ").toBuilder()
                        .indicators(indicators)
                        .build())
                .svg());
        double height = Double.parseDouble(svg.getDocumentElement().getAttribute("height"));
        List<org.w3c.dom.Element> texts = texts(svg);
        assertThat(texts)
                .extracting(org.w3c.dom.Element::getTextContent)
                .contains("Nottingham North and East, team 1", "Nottingham North and East, team 2")
                .noneMatch(text -> text.contains("\u2026"));
        assertThat(texts)
                .extracting(text -> Double.parseDouble(text.getAttribute("y")))
                .allMatch(y -> y > 0 && y < height);
        String all = texts.stream().map(org.w3c.dom.Element::getTextContent).collect(Collectors.joining(" "));
        assertThat(all).contains("On 2025-01-01; indicators: " + indicators);
    }

    /** The band has the whole width of the picture; what is longer still goes on in a second line. */
    @Test
    void the_title_of_a_band_is_written_in_full() throws Exception {
        String title = "Staff of care homes and of the health service plan together, "
                .repeat(4)
                .strip();
        Assessment assessment = assessment(2, "Site ");
        Document svg = parsed(AssessmentPicture.of(assessment.toBuilder()
                        .claims(List.of(assessment.claims().get(0).toBuilder()
                                .addExplanations(Explanation.builder()
                                        .configuration(Id.of("k"))
                                        .title(title)
                                        .link(Id.of("k-1"))
                                        .build())
                                .build()))
                        .build())
                .svg());
        List<org.w3c.dom.Element> texts = texts(svg);
        String all = texts.stream().map(org.w3c.dom.Element::getTextContent).collect(Collectors.joining(" "));
        assertThat(all).contains(title);
        var band = (org.w3c.dom.Element) svg.getElementsByTagName("rect").item(1);
        double top = Double.parseDouble(band.getAttribute("y"));
        double bottom = top + Double.parseDouble(band.getAttribute("height"));
        assertThat(texts)
                .filteredOn(text -> title.contains(text.getTextContent()))
                .hasSizeGreaterThan(1)
                .extracting(text -> Double.parseDouble(text.getAttribute("y")))
                .allMatch(y -> top < y && y < bottom);
    }

    private static List<org.w3c.dom.Element> texts(Document svg) {
        return IntStream.range(0, svg.getElementsByTagName("text").getLength())
                .mapToObj(i ->
                        (org.w3c.dom.Element) svg.getElementsByTagName("text").item(i))
                .toList();
    }

    @Test
    void the_picture_says_in_words_what_it_shows() {
        assertThat(AssessmentPicture.of(assessment(1, "Basins")).svg())
                .contains("<desc>For the whole: Basins: partly.</desc>")
                .contains("<title>Basins1, partly: Basins</title>");
    }

    @Test
    void an_empty_assessment_can_be_shown() throws Exception {
        Assessment none = assessment(0, "None").toBuilder().claims(List.of()).build();
        assertThat(AssessmentReport.of(none).markdown()).startsWith("# What is in place in None");
        parsed(AssessmentPicture.of(none).svg());
    }
}
