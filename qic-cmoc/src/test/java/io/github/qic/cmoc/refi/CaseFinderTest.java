package io.github.qic.cmoc.refi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFinderTest {
    /** Passages in the order of the file, as from-to, with the name of their case if they have one; then that of each. */
    @ParameterizedTest
    @CsvSource({
        // A focus group at a site, a turn of one person in it.
        "0-100:site 10-50:ann 20-30 60-70, site ann ann site",
        "10-50:ann 0-100:site 20-30 10-50 9-50, ann site ann ann site",
        // They end together; they begin together.
        "0-50:site 10-50:ann 20-50 5-50, site ann ann site",
        "0-100:site 0-50:ann 0-50 0-51, site ann ann site",
        // A passage of the same words comes before the one that has the case.
        "10-50 10-50:ann, ann ann",
        // Overlapping turns: what is within both is of the one that began last, what is in neither of nobody.
        "0-50:ann 40-90:bob 42-48 10-20 45-60 10-60, ann bob bob ann bob -",
        "0-50:ann 20-30:bob 25-40 22-28 51-52 50-51, ann bob ann bob - -",
        // Passages of a recording have no positions.
        "-1--1:ann -1--1 0-10, ann - -",
    })
    void a_passage_belongs_to_the_nearest_case_around_it(String passages, String expected) {
        List<RawSelection> selections = new ArrayList<>();
        List<RawCase> cases = new ArrayList<>();
        for (String passage : passages.split(" ", -1)) {
            String[] parts = passage.split("(?<=[0-9])[-:]", -1);
            Guid guid = guid(selections.size());
            selections.add(selection(guid, Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
            if (parts.length > 2) {
                cases.add(new RawCase(
                        guid(100 + selections.size()), Optional.of(parts[2]), Map.of(), Set.of(), Set.of(guid)));
            }
        }
        Map<Guid, List<RawCase>> found = new CaseFinder(cases)
                .of(new RawText(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), selections));
        assertThat(selections)
                .extracting(selection -> found.getOrDefault(selection.guid(), List.of()).stream()
                        .findFirst()
                        .flatMap(RawCase::name)
                        .orElse("-"))
                .containsExactly(expected.split(" ", -1));
    }

    private static Guid guid(int number) {
        return Guid.of("00000000-0000-0000-0000-%012d".formatted(number));
    }

    private static RawSelection selection(Guid guid, int start, int end) {
        return new RawSelection(
                "PlainTextSelection",
                guid,
                Optional.empty(),
                start,
                end,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
