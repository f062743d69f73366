package io.github.qic.cmoc.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.Table;
import io.github.qic.core.show.Workbook;
import io.github.qic.core.valid.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks whose cells are merged as in papers: what they show is read, or refused, and never lost. */
class MergedSheetTest {
    private static final String ABOVE = " is merged with a cell above it: unmerge them and repeat the value in each";

    private static final String THEORY = """
            configuration,heading,intervention,context,mechanism,outcome
            a,Nights,Shoes,Dark ward,Eyes close,Sleep
            ,,,,Steps are not heard,Sleep
            b,,,Light ward,Eyes open,Waking
            """;

    private static final String EVIDENCE = """
            id,source,site,summary,subject,bearing
            e1,s1,home,Said,c1,supports
            e1,,,,c2,supports
            e2,s1,,Seen,c1,supports
            """;

    @Test
    void cells_merged_within_a_configuration_are_read_if_blank_ones_are_merged() throws IOException {
        SheetSource source = merged(THEORY, "A2:A3", "B2:B3", "C2:C3", "D2:D3");
        ProgrammeTheory theory = TheorySheet.of(BlankCells.MERGED).read(source).orThrow();
        assertThat(theory.configurations().get(0).links())
                .allSatisfy(link -> assertThat(link.elements()).hasSize(4));
        assertThat(problems(TheorySheet.of(BlankCells.EMPTY).read(merged(THEORY, "A2:A3", "B2:B3", "C2:C3", "D2:D3"))))
                .contains(
                        "/sheet/A/line/3/column/A: configuration" + ABOVE,
                        "/sheet/A/line/3/column/C: intervention" + ABOVE,
                        "/sheet/A/line/3/column/D: context" + ABOVE);
    }

    /** The second configuration had neither heading nor intervention, and nobody was told. */
    @Test
    void cells_merged_over_two_configurations_are_refused() throws IOException {
        assertThat(problems(TheorySheet.of(BlankCells.MERGED).read(merged(THEORY, "A2:A3", "B2:B4", "C2:C4"))))
                .containsExactly(
                        "/sheet/A/line/4/column/B: heading" + ABOVE, "/sheet/A/line/4/column/C: intervention" + ABOVE);
    }

    /** The second piece had no site. */
    @Test
    void cells_merged_over_two_pieces_of_evidence_are_refused() throws IOException {
        assertThat(EvidenceSheet.read(merged(EVIDENCE, "B2:B3", "C2:C3")).orThrow())
                .hasSize(2);
        assertThat(problems(EvidenceSheet.read(merged(EVIDENCE, "B2:B3", "C2:C4"))))
                .containsExactly("/sheet/A/line/4/column/C: site" + ABOVE);
    }

    private static List<String> problems(SheetResult<?> result) {
        return result.problems().stream().map(Problem::toString).toList();
    }

    private static SheetSource merged(String csv, String... ranges) throws IOException {
        List<List<String>> rows =
                csv.lines().map(line -> Arrays.asList(line.split(",", -1))).toList();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Workbook.of("A", Table.ofText(rows.get(0), rows.subList(1, rows.size())))
                .write(written);
        String merged = "</sheetData><mergeCells><mergeCell ref='" + String.join("'/><mergeCell ref='", ranges)
                + "'/></mergeCells>";
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()));
                ZipOutputStream out = new ZipOutputStream(copy)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(part.replace("</sheetData>", merged).getBytes(StandardCharsets.UTF_8));
            }
        }
        return SheetSource.of(new ByteArrayInputStream(copy.toByteArray()));
    }
}
