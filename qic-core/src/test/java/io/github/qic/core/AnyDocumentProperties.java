package io.github.qic.core;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.house.ShippedSchema;
import io.github.qic.core.show.TidierDescription;
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
    void any_register_is_valid_by_its_schema(@ForAll("registers") List<Attendance> value) {
        ShippedSchema.assertAccepts(Register.DOCUMENT, value);
    }

    @Provide
    Arbitrary<List<Attendance>> registers() {
        return CoreArbitraries.registers().map(Register::attendances);
    }

    @Property(tries = 30)
    void any_findings_are_valid_by_their_schema(@ForAll("findings") List<Finding> value) {
        ShippedSchema.assertAccepts(Finding.DOCUMENT, value);
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        return CoreArbitraries.findings();
    }

    @Property(tries = 30)
    void any_facts_are_valid_by_their_schema(@ForAll("facts") List<Fact> value) {
        ShippedSchema.assertAccepts(Fact.DOCUMENT, value);
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return CoreArbitraries.facts().list().ofMaxSize(5);
    }

    @Property(tries = 30)
    void any_description_is_valid_by_its_schema(@ForAll("descriptions") TidierDescription value) {
        ShippedSchema.assertAccepts(TidierDescription.DOCUMENT, value);
    }

    @Provide
    Arbitrary<TidierDescription> descriptions() {
        return CoreArbitraries.tidierDescriptions();
    }
}
