package io.github.qic.payments.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.payments.house.schema.DocumentType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good inputs are read, and mutated ones too or refused, by every reader. */
class MutationsTest {
    /** Of each target; {@link MutationRun} tries more. */
    private static final int MUTATIONS = 4;

    static Stream<Target> targets() {
        return Targets.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void every_reader_reads_or_refuses_mutated_inputs(Target target) {
        Mutator mutator = Mutator.of(target);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] input = mutator.mutate(Choices.random(i));
            try {
                Contract.keep(target, input);
            } catch (Exception | Error e) {
                throw new AssertionError("seed " + i + ": " + new String(input, StandardCharsets.UTF_8), e);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void every_reader_reads_good_inputs(Target target) {
        assertThat(Seeds.raw(target)).isNotEmpty().anyMatch(seed -> Contract.keep(target, seed));
    }

    @Test
    void there_is_a_target_for_every_type_of_document() {
        List<String> names = Targets.all().stream().map(Target::name).toList();
        assertThat(DocumentType.all())
                .allMatch(type -> names.contains(type.format().replace("qic/", "")));
    }
}
