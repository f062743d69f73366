package io.github.qic.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LedgerStepTest {
    @Test
    void every_kind_of_step_has_a_name_in_json() {
        JsonSubTypes named = LedgerStep.class.getAnnotation(JsonSubTypes.class);
        assertThat(Arrays.stream(named.value()).map(JsonSubTypes.Type::value))
                .containsExactlyInAnyOrder(LedgerStep.class.getPermittedSubclasses());
        assertThat(Arrays.stream(named.value()).map(JsonSubTypes.Type::name)).doesNotHaveDuplicates();
    }
}
