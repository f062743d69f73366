package io.github.qic.payments.ledger;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some examples of the property, for tools that run no properties. */
class CopyOnWriteMapTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void copies_never_see_each_others_changes(long seed) {
        new CopyOnWriteMapProperties().copies_never_see_each_others_changes(seed);
    }
}
