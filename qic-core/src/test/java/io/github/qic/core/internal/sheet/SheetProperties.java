package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.sheet.RowKind;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.sheet.SkippedRows;
import io.github.qic.core.sheet.UnknownColumns;
import io.github.qic.core.valid.Problem;
import java.io.ByteArrayInputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SheetProperties {
    private static final SheetOptions LENIENT = SheetOptions.builder()
            .addSkipped(RowKind.values())
            .unknownColumns(UnknownColumns.IGNORED)
            .build();

    private static SheetResult<List<Integer>> lines(SheetSource source) {
        return Sheet.read(source, new SheetColumns().required("a").optional("b", "c"), sheet -> {
            List<Integer> lines = sheet.rows().stream().map(SheetRow::line).toList();
            return () -> lines;
        });
    }

    @Property(tries = 2000)
    void any_text_is_read_or_refused_with_places_and_no_line_is_both_read_and_skipped(
            @ForAll("texts") String text, @ForAll boolean lenient) {
        SheetSource source = SheetSource.of(text);
        SheetResult<List<Integer>> result = lines(lenient ? source.with(LENIENT) : source);
        assertThat(result.problems())
                .extracting(Problem::path)
                .allMatch(path -> path.matches("/line/\\d+(/column/[A-Z]+)?"));
        if (result.problems().isEmpty()) {
            List<Integer> read = result.orThrow();
            assertThat(read).doesNotHaveDuplicates().isSorted();
            for (SkippedRows rows : result.skipped()) {
                assertThat(rows.first()).isLessThanOrEqualTo(rows.last());
                assertThat(read).noneMatch(line -> line >= rows.first() && line <= rows.last());
            }
        }
    }

    @Property(tries = 500)
    void any_bytes_are_read_or_refused(@ForAll byte[] bytes) {
        SheetResult<List<Integer>> result = lines(SheetSource.of(new ByteArrayInputStream(bytes)));
        assertThat(result.problems())
                .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "b", "c", ",", ",", ";", "\t", "|", "\n", "\n", "\r\n", "\"", " ", "\u00a0", "1,5",
                        "Total", "* x", "sep=;", "\u0000")
                .list()
                .ofMaxSize(30)
                .map(parts -> "a,b,c\n" + String.join("", parts));
    }
}
