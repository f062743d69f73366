package io.github.qic.cmoc.theory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A new type of claim must be visited, found and compared like the others. The golden document has a claim of every type. */
class ClaimKindTest {
    private ProgrammeTheory theory;

    @BeforeEach
    void read() throws IOException {
        theory = Inquiry.DOCUMENT
                .read(Files.readString(Path.of("src/test/resources/golden/inquiry-1.json")))
                .theory();
    }

    @ParameterizedTest
    @EnumSource
    void claims_of_every_kind_are_visited(ClaimKind kind) {
        assertThat(theory.index().claims()).extracting(TheoryClaim::claimKind).contains(kind);
    }

    @ParameterizedTest
    @MethodSource
    void claims_of_every_type_are_found_under_their_path(Class<?> type) {
        List<TheoryClaim> claims =
                theory.index().claims().stream().filter(type::isInstance).toList();
        assertThat(claims).isNotEmpty();
        assertThat(claims).extracting(claim -> theory.index().path(claim.id())).doesNotContain("");
    }

    static Stream<Class<?>> claims_of_every_type_are_found_under_their_path() {
        return types(TheoryClaim.class);
    }

    @Test
    void every_type_of_claim_has_its_own_kind() {
        Set<ClaimKind> kinds = types(TheoryClaim.class)
                .map(type -> theory.index().claims().stream()
                        .filter(type::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .claimKind())
                .collect(Collectors.toSet());
        assertThat(kinds).hasSize((int) types(TheoryClaim.class).count()).containsExactlyInAnyOrder(ClaimKind.values());
    }

    @Test
    void every_type_of_element_has_a_slot_in_a_link() {
        Link link = Link.builder().id(Id.of("link")).build();
        assertThat(LinkRules.slots(link))
                .extracting(slot -> slot.kind().name())
                .containsExactlyInAnyOrderElementsOf(types(Element.class)
                        .map(type -> type.getSimpleName().toUpperCase(Locale.ROOT))
                        .toList());
    }

    private static Stream<Class<?>> types(Class<?> root) {
        return Stream.of(root.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() && !isValue(type) ? types(type) : Stream.of(type));
    }

    /** A value is sealed as well, around its only implementation. */
    private static boolean isValue(Class<?> type) {
        return type.getPermittedSubclasses()[0].getSimpleName().equals("Immutable" + type.getSimpleName());
    }
}
