package io.github.qic.cmoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.inquiry.NightNurses;
import io.github.qic.cmoc.inquiry.Peach;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheoryCsvTest {
    private static final String PAPER = """
            configuration;context;mechanism;outcome
            Nights;Soft shoes;No steps are heard;Sleep
            Nights;"A dark; quiet ward";Eyes stay closed;
            Days;Light;People wake;Sleep
            """;

    @Test
    void the_rows_of_peach_come_back() {
        ProgrammeTheory back = TheoryCsv.read(TheoryCsv.write(Peach.theory()), BlankCells.EMPTY);
        assertThat(TheoryCsv.write(back)).isEqualTo(TheoryCsv.write(Peach.theory()));
        assertThat(back.configurations()).hasSameSizeAs(Peach.theory().configurations());
        for (int i = 0; i < back.configurations().size(); i++) {
            Configuration read = back.configurations().get(i);
            Configuration written = Peach.theory().configurations().get(i);
            assertThat(read.heading()).isEqualTo(written.heading());
            assertThat(read.links())
                    .extracting(l -> l.id() + " " + l.elements().toList())
                    .isEqualTo(written.links().stream()
                            .map(l -> l.id() + " " + l.elements().toList())
                            .toList());
        }
    }

    @Test
    void one_row_with_many_outcomes_is_many_lines_and_one_row_again() {
        String csv = TheoryCsv.write(NightNurses.theory());
        assertThat(csv.lines()).hasSize(1 + 1 + 2 + 3 + 5);
        assertThat(TheoryCsv.read(csv, BlankCells.REFUSED)
                        .configurations()
                        .get(0)
                        .links())
                .extracting(link -> link.outcomes().size())
                .containsExactly(1, 2, 3, 5);
    }

    @Test
    void a_merged_cell_counts_on_within_its_configuration() {
        ProgrammeTheory theory = TheoryCsv.read(PAPER, BlankCells.MERGED);
        assertThat(theory.outcomes()).hasSize(1);
        assertThat(theory.contexts()).extracting(Context::text).contains("A dark; quiet ward");
        assertThat(theory.configurations()).extracting(Configuration::label).containsExactly("Nights", "Days");
        assertThat(theory.configurations().get(0).links().get(1).outcomes())
                .isEqualTo(theory.configurations().get(0).links().get(0).outcomes());
    }

    @Test
    void a_merged_cell_never_reaches_into_another_configuration() {
        String csv = PAPER.replace("Days;Light;People wake;Sleep", "Days;Light;People wake;");
        assertThatThrownBy(() -> TheoryCsv.read(csv, BlankCells.MERGED))
                .hasMessageStartingWith("/line/4/column/4: is blank");
    }

    @Test
    void everything_wrong_is_told_at_once_with_line_and_column() {
        String csv = """
                configuration,context_id,context,mechanism,outcome
                a,c1,Shoes,Steps,
                a,c1,Boots,Steps,Sleep
                b,c 2,Shoes,Steps
                ,c3,Light,Steps,Sleep
                c,c 4,Light,Steps,Sleep
                """;
        assertThatThrownBy(() -> TheoryCsv.read(csv, BlankCells.REFUSED))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::path)
                                .containsExactlyInAnyOrder(
                                        "/line/2/column/5",
                                        "/line/3/column/3",
                                        "/line/4",
                                        "/line/5/column/1",
                                        "/line/6/column/2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "configuration,context,mechanism\n",
                "configuration,context,mechanism,outcome,colour\n",
                "configuration,context,context,mechanism,outcome\n"
            })
    void wrong_headings_are_refused(String csv) {
        assertThatThrownBy(() -> TheoryCsv.read(csv, BlankCells.EMPTY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/line/1");
    }

    @Test
    void a_formula_is_disarmed_on_the_way_out_and_itself_again_on_the_way_in() {
        ProgrammeTheory theory =
                TheoryCsv.read("configuration,context,mechanism,outcome\na,'=1+1,+ more,- less\n", BlankCells.REFUSED);
        assertThat(theory.contexts().get(0).text()).isEqualTo("=1+1");
        String csv = TheoryCsv.write(theory);
        assertThat(csv).contains("'=1+1", "'+ more", "'- less");
        assertThat(TheoryCsv.read(csv, BlankCells.REFUSED).contexts()).isEqualTo(theory.contexts());
    }
}
