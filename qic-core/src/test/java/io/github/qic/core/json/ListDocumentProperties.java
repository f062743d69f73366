package io.github.qic.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.fact.Fact;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.RuleKind;
import io.github.qic.core.finding.Severity;
import io.github.qic.core.testing.CoreArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ListDocumentProperties {
    @Provide
    Arbitrary<List<Fact>> facts() {
        return CoreArbitraries.facts().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        return CoreArbitraries.texts()
                .map(text -> new Finding(
                        "core.rule", RuleKind.COUNT, Severity.ADVICE, "/path", "/path", "0123456789abcdef", text, text))
                .list()
                .ofMaxSize(5);
    }

    @Property
    void facts_are_read_back_a_line_each(@ForAll("facts") List<Fact> facts) throws IOException {
        assertThat(readBack(Fact.DOCUMENT, facts)).isEqualTo(facts);
    }

    @Property
    void findings_are_read_back_a_line_each(@ForAll("findings") List<Finding> findings) throws IOException {
        assertThat(readBack(Finding.DOCUMENT, findings)).isEqualTo(findings);
    }

    private static <T> List<T> readBack(ListDocument<T> document, List<T> items) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(items.iterator(), out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2 + items.size());
        List<T> read = new ArrayList<>();
        document.read(new ByteArrayInputStream(out.toByteArray()), read::add);
        return read;
    }
}
