package io.github.qic.payments.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.show.Page;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.receive.IncomingResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of these pages are golden files, so a part that HTML or Markdown loses is missed here. */
class ShownPagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/qic/payments/show");
    private static final Pattern TAG = Pattern.compile("<[^>]*+>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}£%]++(?:[.,:/'-][\\p{L}\\p{N}]++)*+");

    private static String read(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }

    static Stream<Arguments> pages() throws IOException {
        ClaimStatement statement = ClaimStatement.DOCUMENT.read(read("claim-statement.json"));
        Invoice invoice = Invoice.DOCUMENT.read(read("supplementary-invoice.json"));
        CreditNote note = CreditNote.DOCUMENT.read(read("credit-note.json"));
        IncomingResult result = IncomingResult.DOCUMENT.read(read("incoming-result.json"));
        Letterhead letterhead = new Letterhead(invoice.buyer(), invoice.supplier(), LocalDate.of(2026, 7, 3));
        return Stream.of(
                Arguments.of("statement", DocumentPage.of(statement)),
                Arguments.of("invoice", DocumentPage.of(invoice)),
                Arguments.of("invoice with its statement", DocumentPage.of(invoice, statement)),
                Arguments.of("credit note", DocumentPage.of(note)),
                Arguments.of("reply", SupplierReply.of(result)),
                Arguments.of("letter", SupplierReply.of(result, letterhead)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void html_has_every_word_of_the_text_in_the_same_order(String name, Page page) {
        String html = TAG.matcher(page.html())
                .replaceAll(" ")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        assertThat(words(html)).as(name).hasSizeGreaterThan(40).isEqualTo(words(page.text()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void markdown_has_every_word_of_the_text_in_the_same_order(String name, Page page) {
        String markdown =
                TAG.matcher(page.markdown()).replaceAll(" ").replace("\\", "").replace("&lt;", "<");
        assertThat(words(markdown)).as(name).isEqualTo(words(page.text()));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
