package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Activation;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.ElementLink;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.cmoc.theory.StudyCount;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of each cell of a theory's table. */
final class TheoryCells {
    private final TheoryIndex index;
    private final List<ElementDetail> details;

    TheoryCells(ProgrammeTheory theory, List<ElementDetail> details) {
        this.index = theory.index();
        this.details = details;
    }

    /** The columns that a table has by default: those of a paper, others than context, mechanism and outcome if they are used. */
    static List<TheoryColumn> defaults(ProgrammeTheory theory) {
        List<TheoryColumn> columns = new ArrayList<>(List.of(TheoryColumn.CONFIGURATION));
        if (theory.configurations().stream().anyMatch(c -> c.contrasts().isPresent())) {
            columns.add(TheoryColumn.COUNTER_CASE_OF);
        }
        if (theory.configurations().stream().anyMatch(c -> c.confidence().isPresent())) {
            columns.add(TheoryColumn.CONFIDENCE);
        }
        if (!theory.elementLinks().isEmpty()) {
            columns.add(TheoryColumn.ELEMENT_LINKS);
        }
        if (theory.configurations().stream().allMatch(c -> c.links().isEmpty())) {
            return columns;
        }
        addIf(
                columns,
                TheoryColumn.INTERVENTION,
                theory,
                link -> !link.interventions().isEmpty());
        columns.add(TheoryColumn.CONTEXT);
        addIf(columns, TheoryColumn.ACTOR, theory, link -> !link.actors().isEmpty());
        columns.add(TheoryColumn.MECHANISM);
        addIf(
                columns,
                TheoryColumn.ACTIVATION,
                theory,
                link -> link.activation().isPresent());
        columns.add(TheoryColumn.OUTCOME);
        addIf(columns, TheoryColumn.STUDIES, theory, link -> !link.studies().isEmpty());
        return columns;
    }

    private static void addIf(
            List<TheoryColumn> columns, TheoryColumn column, ProgrammeTheory theory, Predicate<Link> used) {
        if (theory.configurations().stream().flatMap(c -> c.links().stream()).anyMatch(used)) {
            columns.add(column);
        }
    }

    /** What a configuration claims, for a heading: its name with its heading, or else its statement. */
    static String heading(Configuration configuration) {
        String name = configuration.label();
        String claim = configuration
                .heading()
                .or(() -> configuration.statement().map(Statement::sentence))
                .orElse(name);
        return claim.equals(name) ? name : name + ": " + claim;
    }

    String of(TheoryColumn column, Configuration configuration) {
        return switch (column) {
            case PART_OF -> label(configuration.partOf());
            case ID -> configuration.id().value();
            case CONFIGURATION -> heading(configuration);
            case STATEMENT -> configuration.statement().map(Statement::sentence).orElse("");
            case COUNTER_CASE_OF -> label(configuration.contrasts());
            case CONFIDENCE ->
                configuration.confidence().map(ConfidenceText::of).orElse("");
            case BOUNDARY_CONDITIONS -> String.join("\n", configuration.boundaryConditions());
            case MODERATORS -> String.join("\n", configuration.moderators());
            case COUNTER_EXAMPLES -> String.join("\n", configuration.counterExamples());
            case ELEMENT_LINKS ->
                index.elementLinks(configuration).stream().map(this::sentence).collect(Collectors.joining("\n"));
            case TAGS -> String.join("\n", configuration.tags());
            case ABOUT ->
                Stream.concat(
                                configuration.about().stream()
                                        .map(id -> index.element(id).label()),
                                configuration.aboutSites().stream().map(Id::value))
                        .collect(Collectors.joining("\n"));
            case CONFIGURATION_NOTE -> configuration.note().orElse("");
            case INTERVENTION,
                    CONTEXT,
                    ACTOR,
                    MECHANISM,
                    RESOURCE,
                    REASONING,
                    ACTIVATION,
                    OUTCOME,
                    STUDIES,
                    PROVENANCE,
                    NOTE -> "";
        };
    }

    /** A column about a configuration as a line of its block, unless the place or the heading of the block shows it. */
    Optional<String> line(TheoryColumn column, Configuration configuration) {
        boolean shown = switch (column) {
            case PART_OF, CONFIGURATION -> true;
            case ID -> configuration.label().equals(configuration.id().value());
            case STATEMENT -> configuration.heading().isEmpty();
            default -> false;
        };
        String text = of(column, configuration);
        return Optional.of(column.heading() + ": " + text.replace("\n", "; "))
                .filter(line -> !shown && !text.isEmpty());
    }

    private String label(Optional<Id<Configuration>> id) {
        return id.map(index::configuration).map(Configuration::label).orElse("");
    }

    String of(TheoryColumn column, Link link) {
        return switch (column) {
            case INTERVENTION -> texts(link.interventions());
            case CONTEXT -> texts(link.contexts());
            case ACTOR -> texts(link.actors());
            case MECHANISM -> texts(link.mechanisms());
            case RESOURCE -> parts(link, Mechanism::resource);
            case REASONING -> parts(link, mechanism -> Optional.of(reasoning(mechanism)));
            case ACTIVATION -> link.activation().map(TheoryCells::title).orElse("");
            case OUTCOME ->
                link.kind() == LinkKind.LEADS_TO || link.outcomes().isEmpty()
                        ? texts(link.outcomes())
                        : link.kind().title() + ": " + texts(link.outcomes());
            case STUDIES -> studies(link);
            case PROVENANCE -> link.provenance().map(Words::of).orElse("");
            case NOTE -> link.note().orElse("");
            case PART_OF,
                    ID,
                    CONFIGURATION,
                    STATEMENT,
                    COUNTER_CASE_OF,
                    CONFIDENCE,
                    BOUNDARY_CONDITIONS,
                    MODERATORS,
                    COUNTER_EXAMPLES,
                    ELEMENT_LINKS,
                    TAGS,
                    ABOUT,
                    CONFIGURATION_NOTE -> "";
        };
    }

    /** The cell of an element that is in no row: its text if the column is for its kind. */
    String ofUnused(TheoryColumn column, Element element) {
        boolean own = switch (element.claimKind()) {
            case INTERVENTION -> column == TheoryColumn.INTERVENTION;
            case CONTEXT -> column == TheoryColumn.CONTEXT;
            case ACTOR -> column == TheoryColumn.ACTOR;
            case MECHANISM -> column == TheoryColumn.MECHANISM || column == TheoryColumn.REASONING;
            case OUTCOME -> column == TheoryColumn.OUTCOME;
            case CONFIGURATION, LINK, ELEMENT_LINK, RIPPLE, DEMI_REGULARITY, CONDITION -> false;
        };
        return own ? text(element) : "";
    }

    String text(Element element) {
        return withDetails(element, element.text());
    }

    private String withDetails(Element element, String text) {
        String bracketed = ElementDetail.bracketed(element, details, index);
        return bracketed.isEmpty() ? text : text + " " + bracketed;
    }

    private String texts(List<? extends Id<? extends Element>> ids) {
        return ids.stream().map(index::element).map(this::text).collect(Collectors.joining("\n"));
    }

    /** The counts of studies in the order of the outcomes, with the names of these if there are several. */
    private String studies(Link link) {
        Map<Id<Outcome>, StudyCount> counts =
                link.studies().stream().collect(Collectors.toMap(StudyCount::outcome, count -> count));
        return link.outcomes().stream()
                .flatMap(id -> Optional.ofNullable(counts.get(id)).stream())
                .map(count -> link.outcomes().size() == 1
                        ? count.text()
                        : index.element(count.outcome()).label() + ": " + count.text())
                .collect(Collectors.joining("\n"));
    }

    private String sentence(ElementLink link) {
        String verb = link.kind() == LinkKind.LEADS_TO ? "" : link.kind().title() + " ";
        return index.element(link.cause()).label() + " \u2192 " + verb
                + index.element(link.effect()).label()
                + link.text().map(text -> " (" + text + ")").orElse("");
    }

    private String reasoning(Mechanism mechanism) {
        return withDetails(mechanism, mechanism.reasoning().orElse(mechanism.text()));
    }

    private String parts(Link link, Function<Mechanism, Optional<String>> part) {
        Stream<Mechanism> mechanisms =
                link.mechanisms().stream().map(index::element).map(Mechanism.class::cast);
        return mechanisms.flatMap(mechanism -> part.apply(mechanism).stream()).collect(Collectors.joining("\n"));
    }

    static String title(Activation activation) {
        return switch (activation) {
            case NONE -> "does not fire";
            case WEAK -> "fires weakly";
            case PARTIAL -> "fires in part";
            case STRONG -> "fires strongly";
            case FULL -> "fires fully";
        };
    }
}
