package io.github.qic.core;

import io.github.qic.core.fact.Fact;
import io.github.qic.core.house.ShippedSchema;
import io.github.qic.core.testing.CoreArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any valid value, as a document, against the JSON Schema in the jar. */
class AnyDocumentProperties {
    @Property(tries = 30)
    void any_collaborative_is_valid_by_its_schema(@ForAll("collaboratives") Collaborative value) {
        ShippedSchema.assertAccepts(Collaborative.DOCUMENT, value);
    }

    @Provide
    Arbitrary<Collaborative> collaboratives() {
        return CoreArbitraries.collaboratives();
    }

    @Property(tries = 30)
    void any_facts_are_valid_by_their_schema(@ForAll("facts") List<Fact> value) {
        ShippedSchema.assertAccepts(Fact.DOCUMENT, value);
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return CoreArbitraries.facts().list().ofMaxSize(5);
    }
}
