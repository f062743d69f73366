package io.github.qic.payments.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandardRowTest {
    private static final PayColumn<String> A = PayColumn.text("a");
    private static final PayColumn<String> B = PayColumn.text("b");

    private static List<String> cells(String line) {
        return StandardRow.all("a,b,c\n" + line + "\n").get(0).cells();
    }

    @Test
    void cells_are_separated_by_commas() {
        assertThat(cells("x,y,z")).containsExactly("x", "y", "z");
        assertThat(cells(",y,")).containsExactly("", "y", "");
        assertThat(cells("x")).containsExactly("x");
    }

    @Test
    void quoted_cells_may_contain_commas_and_doubled_quotes() {
        assertThat(cells("\"x, 1\",y,\"z\"")).containsExactly("x, 1", "y", "z");
        assertThat(cells("x,\"\",z")).containsExactly("x", "", "z");
        assertThat(cells("\"the \"\"old\"\" rate\",\"\"\"\",\"\"\"z\"\"\""))
                .containsExactly("the \"old\" rate", "\"", "\"z\"");
    }

    @Test
    void each_line_below_the_headings_is_a_row() {
        assertThat(StandardRow.all("a,b\n1,2\n3,4\n"))
                .extracting(row -> A.of(row) + B.of(row))
                .containsExactly("12", "34");
        assertThat(StandardRow.all("a,b\n")).isEmpty();
    }

    @Test
    void blank_cells_and_columns_that_are_missing_are_empty() {
        StandardRow row = StandardRow.all("a,c\n,1\n").get(0);
        assertThat(row.find(A)).isEmpty();
        assertThat(row.find(B)).isEmpty();
        assertThat(row.find(PayColumn.text("c"))).contains("1");
    }
}
