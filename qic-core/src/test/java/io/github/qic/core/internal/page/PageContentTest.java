package io.github.qic.core.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.show.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageContentTest {
    private final PageContent page = new PageContent(
            Layout.DOCUMENT,
            "Invoice",
            "BH1",
            List.of(
                    Section.untitled()
                            .columns(List.of(
                                    Section.of("From").address("Beech House", List.of("1 Road", "Town")),
                                    Section.of("Details").facts(facts()))),
                    Section.styled("lines")
                            .table(Table.ofText(List.of("Event", "£"), List.of(List.of("Talk", "1.00")))
                                    .withFigures("£"))
                            .totals(Map.of("Total", "£1.00")),
                    Section.onNewPage("Form")
                            .text("Why", Optional.empty(), 2)
                            .text("What", List.of("a", "b"), 0)
                            .table("Tasks", List.of("Who", "When"), List.of(), 1)
                            .choice("Done?", List.of("Yes", "No"), Optional.of("No"))
                            .text("", List.of(), 0)
                            .facts(Map.of()),
                    Section.styled("note").text("Small print.")));

    private static Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("No.", "7");
        facts.put("Date", "1 May");
        return facts;
    }

    @Test
    void text_is_laid_out_in_columns_and_indented_under_headings() {
        assertThat(page.text()).isEqualTo("""
                INVOICE: BH1

                From
                  Beech House
                  1 Road, Town

                Details
                  No.   7
                  Date  1 May

                Event     £
                Talk   1.00

                Total  £1.00

                Form
                  Why
                    RULE
                    RULE

                  What
                    - a
                    - b

                  Tasks
                    Who  When


                  Done?
                    [ ] Yes   [x] No

                Small print.
                """.replace("RULE", "_".repeat(60)));
    }

    @Test
    void markdown_has_headings_lists_tables_and_rules() {
        assertThat(page.markdown()).isEqualTo("""
                # Invoice: BH1

                ## From

                Beech House<br>1 Road<br>Town

                ## Details

                - No.: 7
                - Date: 1 May

                | Event | £ |
                | --- | ---: |
                | Talk | 1.00 |

                - Total: £1.00

                ## Form

                **Why**

                ___

                ___

                **What**

                - a
                - b

                **Tasks**

                | Who | When |
                | --- | --- |
                |  |  |

                **Done?**

                - [ ] Yes
                - [x] No

                Small print.
                """);
    }

    @Test
    void html_is_a_fragment_without_style() {
        assertThat(page.html())
                .startsWith("""
                        <article class="document">
                        <header>
                        <h1>Invoice</h1>
                        <p>BH1</p>
                        </header>
                        <section>
                        <div class="columns">
                        <section>
                        <h2>From</h2>
                        <address><strong>Beech House</strong><br>
                        1 Road<br>
                        Town</address>
                        </section>
                        <section>
                        <h2>Details</h2>
                        <dl>
                        <dt>No.</dt><dd>7</dd>
                        <dt>Date</dt><dd>1 May</dd>
                        </dl>
                        </section>
                        </div>
                        </section>
                        <section class="lines">
                        <table>
                        """)
                .contains("""
                        <dl class="totals">
                        <dt>Total</dt><dd>£1.00</dd>
                        </dl>
                        </section>
                        <section class="page">
                        <h2>Form</h2>
                        <h3>Why</h3>
                        <div class="line"></div>
                        <div class="line"></div>
                        <h3>What</h3>
                        <ul>
                        <li>a</li>
                        <li>b</li>
                        </ul>
                        """)
                .contains("<span class=\"option\"><span class=\"box\">x</span>No</span></p>\n")
                .endsWith("<section class=\"note\">\n<p>Small print.</p>\n</section>\n</article>\n")
                .doesNotContain("<style>");
    }

    @Test
    void a_whole_page_has_charset_title_and_style_and_loads_nothing() {
        assertThat(page.htmlPage())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .contains("<title>Invoice: BH1</title>", "@page { size: A4;", "<body>\n" + page.html() + "</body>")
                .doesNotContain("http", "src=", "url(", "<script", "<link");
    }

    @Test
    void a_page_without_a_subject_has_its_title_only() {
        PageContent page = new PageContent(Layout.FORM, "A *title*", "", List.of());
        assertThat(page.text()).isEqualTo("A *TITLE*\n");
        assertThat(page.markdown()).isEqualTo("# A \\*title\\*\n");
        assertThat(page.html())
                .isEqualTo("<article class=\"form\">\n<header>\n<h1>A *title*</h1>\n</header>\n</article>\n");
    }

    @Test
    void a_picture_is_drawn_in_html_and_described_elsewhere() {
        PageContent page = new PageContent(
                Layout.DOCUMENT,
                "Chart",
                "",
                List.of(Section.untitled().picture("Falls", "<svg></svg>\n", "Two points, *rising*.")));
        assertThat(page.html()).contains("<h3>Falls</h3>\n<figure>\n<svg></svg>\n</figure>\n");
        assertThat(page.markdown()).contains("**Falls**\n\nTwo points, \\*rising\\*.\n");
        assertThat(page.text()).contains("Falls\n  Two points, *rising*.\n");
    }
}
