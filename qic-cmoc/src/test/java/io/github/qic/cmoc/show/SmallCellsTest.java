package io.github.qic.cmoc.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SmallCellsTest {
    /** Worked by hand: the 2 alone is small; 6 hides it in its row, 7 in its column, and 9 those two in theirs. */
    @Test
    void a_hidden_cell_does_not_follow_from_totals() {
        assertThat(hidden(new int[][] {{2, 6, 8}, {7, 9, 12}, {11, 0, 30}}, 5)).isEqualTo("##.\n##.\n...\n");
        assertThat(hidden(new int[][] {{2, 0, 0}, {5, 5, 0}}, 5))
                .as("nobody else in the row: a cell of nobody hides it")
                .isEqualTo("##.\n##.\n");
        assertThat(hidden(new int[][] {{5, 6}, {7, 0}}, 5)).isEqualTo("..\n..\n");
        assertThat(hidden(new int[][] {{3, 4}, {4, 3}}, 5)).isEqualTo("##\n##\n");
        assertThat(hidden(new int[0][0], 5)).isEmpty();
    }

    private static String hidden(int[][] people, int fewest) {
        StringBuilder text = new StringBuilder();
        for (boolean[] row : SmallCells.hidden(people, fewest)) {
            for (boolean cell : row) {
                text.append(cell ? '#' : '.');
            }
            text.append('\n');
        }
        return text.toString();
    }

    @Test
    void large_tables_take_no_longer_than_their_cells() {
        int[][] people = new int[1_000][1_000];
        for (int i = 0; i < people.length; i++) {
            Arrays.fill(people[i], 9);
            people[i][i] = 1;
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> SmallCells.hidden(people, 5));
    }

    @Test
    void a_matrix_hides_cells_of_few_people() {
        Inquiry peach = PeachInquiry.inquiry();
        assertThat(EvidenceMatrix.bySite(peach, 1)).isEqualTo(EvidenceMatrix.bySite(peach));
        assertThat(EvidenceMatrix.byRole(peach, 3).rows().stream()
                        .flatMap(row -> row.stream().skip(1))
                        .map(Object::toString)
                        .distinct())
                .contains("[c]")
                .doesNotContain("1", "2");
        assertThatThrownBy(() -> EvidenceMatrix.byStage(peach, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
