package io.github.qic.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.attendance.Register;
import io.github.qic.core.attendance.sheet.AttendanceSheet;
import io.github.qic.core.check.CollaborativeCheck;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.house.Workbooks;
import io.github.qic.core.json.ListDocument;
import io.github.qic.core.programme.Phase;
import io.github.qic.core.retention.Retention;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.Table;
import io.github.qic.core.show.TidierDescription;
import io.github.qic.core.testing.CoreArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CollaborativeProperties {
    @Provide
    Arbitrary<Collaborative> collaboratives() {
        return CoreArbitraries.collaboratives();
    }

    @Property(tries = 100)
    void a_document_gives_back_the_collaborative_and_the_same_bytes(
            @ForAll("collaboratives") Collaborative collaborative) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Collaborative.DOCUMENT.write(collaborative, bytes);
        Collaborative read = Collaborative.DOCUMENT.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read).isEqualTo(collaborative);
        String text = Collaborative.DOCUMENT.write(collaborative);
        assertThat(Collaborative.DOCUMENT.write(Collaborative.DOCUMENT.read(text)))
                .isEqualTo(text);
    }

    @Property(tries = 100)
    void a_builder_starts_from_the_whole_collaborative(@ForAll("collaboratives") Collaborative collaborative) {
        assertThat(collaborative.toBuilder().build()).isEqualTo(collaborative).hasSameHashCodeAs(collaborative);
    }

    @Property(tries = 100)
    void a_register_by_itself_is_read_back(@ForAll("collaboratives") Collaborative collaborative) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        collaborative.register().write(bytes);
        assertThat(Register.read(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(collaborative.register());
    }

    @Property(tries = 100)
    void a_sheet_of_either_form_is_read_back(@ForAll("collaboratives") Collaborative collaborative) {
        AttendanceSheet sheet = AttendanceSheet.of(collaborative.programme(), collaborative.participants());
        Table rows = AttendanceSheet.longTable(collaborative.register().attendances());
        Table matrix = sheet.matrixTable(collaborative.register());
        Register register = collaborative.register();
        assertThat(sheet.readLong(SheetSource.of(rows.csv())).orThrow()).isEqualTo(register);
        assertThat(sheet.readLong(Workbooks.of(rows)).orThrow()).isEqualTo(register);
        assertThat(sheet.readMatrix(SheetSource.of(matrix.csv())).orThrow()).isEqualTo(register);
        assertThat(sheet.readMatrix(Workbooks.of(matrix)).orThrow()).isEqualTo(register);
    }

    @Property(tries = 100)
    void findings_are_of_known_rules_and_always_the_same(@ForAll("collaboratives") Collaborative collaborative) {
        List<Finding> findings = CollaborativeCheck.standard().check(collaborative);
        assertThat(CollaborativeCheck.rules().stream().map(Rule::code).toList())
                .containsAll(findings.stream().map(Finding::code).toList());
        assertThat(CollaborativeCheck.standard()
                        .check(Collaborative.DOCUMENT.read(Collaborative.DOCUMENT.write(collaborative))))
                .isEqualTo(findings);
    }

    @Property(tries = 100)
    void every_collaborative_can_be_described(@ForAll("collaboratives") Collaborative collaborative) {
        TidierDescription tidier = TidierDescription.of(collaborative);
        assertThat(TidierDescription.DOCUMENT.read(TidierDescription.DOCUMENT.write(tidier)))
                .isEqualTo(tidier);
        // Heading, rule and twelve rows, whatever line ends the text has.
        assertThat(tidier.table().markdown().split("\n", -1)).hasSize(2 + 12 + 1);
    }

    @Property(tries = 100)
    void who_stayed_had_come_and_stricter_definitions_retain_fewer(
            @ForAll("collaboratives") Collaborative collaborative) {
        Retention all = Retention.of(collaborative, RetentionDefinition.allEvents());
        Retention last = Retention.of(collaborative, RetentionDefinition.lastEvent());
        Retention end = Retention.of(collaborative, RetentionDefinition.toTheEnd());
        assertThat(all.came()).containsAll(end.retained()).isEqualTo(last.came());
        assertThat(last.retained()).containsAll(all.retained());
        assertThat(end.retained()).containsAll(last.retained());
    }

    @Property(tries = 100)
    void phases_follow_one_another_and_stay_within_the_programme(
            @ForAll("collaboratives") Collaborative collaborative) {
        List<Phase> phases = collaborative.programme().phases();
        for (int i = 0; i < phases.size(); i++) {
            assertThat(phases.get(i).fromMonth()).isBetween(1, phases.get(i).toMonth());
            assertThat(phases.get(i).toMonth())
                    .isLessThanOrEqualTo(collaborative.programme().months());
            assertThat(i == 0 || phases.get(i).fromMonth() >= phases.get(i - 1).fromMonth())
                    .isTrue();
        }
    }

    @Property(tries = 50)
    void arbitrary_facts_findings_and_descriptions_are_read_back(
            @ForAll("facts") Fact fact,
            @ForAll("findings") List<Finding> findings,
            @ForAll("descriptions") TidierDescription description)
            throws IOException {
        assertThat(readBack(Fact.DOCUMENT, List.of(fact))).containsExactly(fact);
        assertThat(readBack(Finding.DOCUMENT, findings)).isEqualTo(findings);
        assertThat(TidierDescription.DOCUMENT.read(TidierDescription.DOCUMENT.write(description)))
                .isEqualTo(description);
    }

    private static <T> List<T> readBack(ListDocument<T> document, List<T> items) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(items.iterator(), bytes);
        List<T> read = new ArrayList<>();
        document.read(new ByteArrayInputStream(bytes.toByteArray()), read::add);
        return read;
    }

    @Provide
    Arbitrary<Fact> facts() {
        return CoreArbitraries.facts();
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        return CoreArbitraries.findings();
    }

    @Provide
    Arbitrary<TidierDescription> descriptions() {
        return CoreArbitraries.tidierDescriptions();
    }
}
