package io.github.qic.cmoc.sheet;

import io.github.qic.cmoc.sheet.References.Target;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.stream.Stream;

/** The attributes of configurations that have columns of their own. */
final class ConfigurationFields {
    static final String IF = "if";
    static final String THEN = "then";
    static final String BECAUSE = "because";

    static final List<Field<Configuration, Configuration.Builder>> ALL = Stream.of(
                    List.<Field<Configuration, Configuration.Builder>>of(
                            Field.text("short_name", Configuration::shortName, (b, v) -> b.shortName(v)),
                            Field.text("heading", Configuration::heading, (b, v) -> b.heading(v)),
                            new Field<>(
                                    IF,
                                    c -> c.statement()
                                            .flatMap(Statement::ifPart)
                                            .orElse(""),
                                    (rows, references, b) -> statement(rows, b)),
                            Field.part(THEN, c -> c.statement().flatMap(Statement::thenPart)),
                            Field.part(BECAUSE, c -> c.statement().flatMap(Statement::becausePart)),
                            Field.reference(
                                    "part_of", Target.CONFIGURATION, Configuration::partOf, (b, v) -> b.partOf(v)),
                            Field.reference(
                                    "contrasts",
                                    Target.CONFIGURATION,
                                    Configuration::contrasts,
                                    (b, v) -> b.contrasts(v)),
                            Field.references("about", Target.ACTOR, Configuration::about, (b, v) -> b.about(v)),
                            Field.values(
                                    "about_sites", Configuration::aboutSites, Id::<Site>of, (b, v) -> b.aboutSites(v)),
                            Field.texts(
                                    "boundary_conditions",
                                    Configuration::boundaryConditions,
                                    (b, v) -> b.boundaryConditions(v)),
                            Field.texts("moderators", Configuration::moderators, (b, v) -> b.moderators(v)),
                            Field.texts(
                                    "counter_examples",
                                    Configuration::counterExamples,
                                    (b, v) -> b.counterExamples(v))),
                    ConfidenceFields.<Configuration, Configuration.Builder>of(
                            "confidence", Configuration::confidence, (b, v) -> b.confidence(v)),
                    List.<Field<Configuration, Configuration.Builder>>of(
                            Field.texts("tags", Configuration::tags, (b, v) -> b.tags(v)),
                            Field.constant(
                                    "provenance", Origin.class, Configuration::provenance, (b, v) -> b.provenance(v)),
                            Field.text("note", Configuration::note, (b, v) -> b.note(v))))
            .flatMap(List::stream)
            .toList();

    private ConfigurationFields() {}

    /** {@return the columns of the parts of a statement} */
    static Stream<String> statement() {
        return Stream.of(IF, THEN, BECAUSE);
    }

    private static void statement(RowGroup rows, Configuration.Builder builder) {
        Statement statement = Statement.builder()
                .ifPart(rows.with(IF).text(IF))
                .thenPart(rows.with(THEN).text(THEN))
                .becausePart(rows.with(BECAUSE).text(BECAUSE))
                .build();
        if (!statement.sentence().isEmpty()) {
            builder.statement(statement);
        }
    }
}
