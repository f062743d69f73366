package io.github.qic.core;

import static io.github.qic.core.testing.QicAssertions.assertThatFindings;
import static io.github.qic.core.testing.QicAssertions.assertThatRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.check.CollaborativeCheck;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.testing.CoreExamples;
import io.github.qic.core.valid.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples and assertions that applications test with. */
class CoreExamplesTest {
    private final Collaborative twoHomes = CoreExamples.twoHomes();

    @Test
    void the_example_is_a_valid_document() {
        assertThat(Collaborative.DOCUMENT.read(Collaborative.DOCUMENT.write(twoHomes)))
                .isEqualTo(twoHomes);
        assertThat(twoHomes.register().attendances()).hasSize(6);
    }

    @Test
    void a_refusal_is_asserted_by_its_paths() {
        Collaborative.Builder bad = twoHomes.toBuilder()
                .name(" ")
                .addParticipants(
                        Participant.builder().id(Id.of("gp")).role(Role.GP).build());
        assertThatRefused(bad::build)
                .hasProblemAt("/name")
                .hasProblemsExactlyAt("/name", "/participants/4/id")
                .hasProblemAt("/participants/4/id", "is a duplicate");
        assertThatThrownBy(() -> assertThatRefused(bad::build).hasProblemsExactlyAt("/name"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThatRefused(bad::build).hasProblemAt("/name", "is a duplicate"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThatRefused(() -> {})).isInstanceOf(AssertionError.class);
    }

    @Test
    void findings_are_asserted_by_their_codes() {
        List<Finding> findings = CollaborativeCheck.standard()
                .check(twoHomes.toBuilder()
                        .addParticipants(Participant.builder()
                                .id(Id.of("cook"))
                                .role(Role.of("cook"))
                                .build())
                        .build());
        List<Finding> one = findings.stream()
                .filter(finding -> finding.code().equals("core.unknown-role"))
                .toList();
        assertThatFindings(findings).hasFinding("core.unknown-role", "/participants/4/role");
        assertThatFindings(one).hasExactlyCodes("core.unknown-role").hasNoneOfCodes("core.few-sites");
        assertThatFindings(List.of()).isEmpty();
        assertThatThrownBy(() -> assertThatFindings(one).isEmpty()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThatFindings(one).hasNoneOfCodes("core.unknown-role"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThatFindings(one).hasExactlyCodes()).isInstanceOf(AssertionError.class);
    }
}
