package io.github.qic.cmoc.bench;

import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.shapes.PublishedShapes;
import io.github.qic.cmoc.show.TheoryDiagram;
import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.DemiRegularity;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Intervention;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.json.Json;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes diagrams of theories with texts that a language could take for its own, of the published shapes and of PEACH, each with
 * the labels that a reader should see, for {@code diagrams.mjs}.
 */
public final class DiagramFiles {
    private static final List<String> TEXTS = List.of(
            "lifestyle: #1",
            "Lifestyle:<5 a day>",
            "Leadership style:#1",
            "A lifestyle known as \"work:life\"",
            "style guide at http://x.org/#top",
            "classDef a:#1;",
            "end",
            "graph TD; a-->b",
            "\"]; click n0 href \"javascript:alert(1)\"",
            "<script>alert(1)</script> & <b>bold</b>",
            "&lt; &amp;amp; &#35; #35; #quot;",
            "`code` *star* _line_ ~~gone~~",
            "1. First",
            "- item",
            "%%{init: {}}%% %% comment",
            "$$x^2$$ fa:fa-car :fa-car",
            "C:\\new\\table \\n \\l",
            "don't \u2018quote\u2019 \u201cthis\u201d",
            "\u0645\u0631\u062d\u0628\u0627 \u4e2d\u6587 \ud83d\ude42 e\u0301",
            "a | b || c } ] ) > [/x/] {{y}}",
            "subgraph x",
            "12",
            "true",
            "]]>",
            "x@{ shape: rect }");

    private DiagramFiles() {}

    /** Writes into the directory that is the only argument. */
    public static void main(String[] args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[0]));
        for (int i = 0; i < TEXTS.size(); i++) {
            write(directory, "hostile-" + i, hostile(TEXTS.get(i)));
        }
        int shape = 0;
        for (Map.Entry<String, ProgrammeTheory> entry : PublishedShapes.all().entrySet()) {
            if (!entry.getValue().configurations().isEmpty()) {
                write(directory, "shape-" + shape++, entry.getValue());
            }
        }
        write(directory, "peach", PeachInquiry.theory());
    }

    /** The text in every kind of element, in the frame around them and in a note. */
    private static ProgrammeTheory hostile(String text) {
        return ProgrammeTheory.builder()
                .addContexts(Context.builder().id(Id.of("c")).text(text).build())
                .addInterventions(
                        Intervention.builder().id(Id.of("i")).text(text + " i").build())
                .addActors(Actor.builder().id(Id.of("a")).text("a " + text).build())
                .addMechanisms(Mechanism.builder()
                        .id(Id.of("m"))
                        .text(text + "\n" + text)
                        .build())
                .addOutcomes(Outcome.builder().id(Id.of("o")).text(text + ":").build())
                .addDemiRegularities(DemiRegularity.builder()
                        .id(Id.of("d"))
                        .text("d: " + text)
                        .addOutcomes(Id.of("o"))
                        .build())
                .addConfigurations(Configuration.builder()
                        .id(Id.of("x"))
                        .shortName("x " + text)
                        .addLinks(Link.builder()
                                .id(Id.of("x-1"))
                                .addContexts(Id.of("c"))
                                .addInterventions(Id.of("i"))
                                .addActors(Id.of("a"))
                                .addMechanisms(Id.of("m"))
                                .addOutcomes(Id.of("o"))
                                .build())
                        .build())
                .build();
    }

    private static void write(Path directory, String name, ProgrammeTheory theory) throws IOException {
        TheoryDiagram diagram = TheoryDiagram.of(theory);
        Files.writeString(directory.resolve(name + ".mmd"), diagram.mermaid());
        Files.writeString(directory.resolve(name + ".dot"), diagram.dot());
        Files.writeString(directory.resolve(name + ".graphml"), diagram.graphMl());
        Files.writeString(directory.resolve(name + ".json"), Json.newMapper().writeValueAsString(labels(theory)));
    }

    /** Outcomes may have a sign before their label, so they are left to the hostile texts, which have none. */
    private static List<String> labels(ProgrammeTheory theory) {
        List<String> labels = new ArrayList<>();
        for (TheoryClaim claim : theory.index().claims()) {
            boolean signed =
                    claim instanceof Outcome outcome && outcome.polarity().isPresent();
            boolean named = claim instanceof Configuration configuration
                    && !configuration.links().isEmpty()
                    && configuration.confidence().isEmpty();
            if ((claim instanceof Element && !signed) || named || claim instanceof DemiRegularity) {
                labels.add(claim.label());
            }
        }
        return labels;
    }
}
