package io.github.qic.cmoc.refi;

import io.github.qic.core.internal.xml.XmlElements;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a project in one pass. */
final class ProjectReader {
    final TransferReport.Collector report = new TransferReport.Collector();
    final Map<Guid, String> coders = new HashMap<>();
    final Map<Guid, String> variables = new LinkedHashMap<>();
    final List<RawCase> cases = new ArrayList<>();
    private final Set<Guid> caseGuids = new HashSet<>();
    final List<RawSource> sources = new ArrayList<>();
    final Map<Guid, RawSource> notes = new LinkedHashMap<>();

    /** The ends of links, by either end. */
    final Map<Guid, List<Guid>> links = new HashMap<>();

    final List<Set<Guid>> linkEnds = new ArrayList<>();
    String name = "";
    Codebook codebook = Codebook.builder().build();
    private final DistinctNames coderNames = new DistinctNames("");
    private final List<Code> codes = new ArrayList<>();
    private final List<CodeSet> sets = new ArrayList<>();
    private final XmlElements xml;
    private final SourceReader sourceReader;

    private ProjectReader(XmlElements xml) {
        this.xml = xml;
        this.sourceReader = new SourceReader(xml, report);
    }

    static ProjectReader read(InputStream in) throws IOException {
        try (XmlElements xml = Xml.root(in, "Project")) {
            ProjectReader reader = new ProjectReader(xml);
            reader.name = Xml.text(xml, "name").orElse("");
            Codebook.Builder book = Codebook.builder().origin(Xml.text(xml, "origin"));
            CodebookReader codebooks = new CodebookReader(xml, reader.report);
            while (xml.next()) {
                if (xml.begins()) {
                    reader.part(codebooks);
                }
            }
            reader.codebook = book.codes(reader.codes)
                    .sets(CodebookReader.known(reader.sets, reader.codes, reader.report))
                    .build();
            return reader;
        }
    }

    private void part(CodebookReader codebooks) throws IOException {
        switch (xml.name()) {
            // Their content comes next.
            case "Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Links" -> {}
            case "Codes" -> codes.addAll(codebooks.codes());
            case "Sets" -> sets.addAll(codebooks.sets());
            case "User" -> user();
            case "Variable" -> variable();
            case "Case" -> {
                RawCase read = readCase();
                keep("Case", caseGuids.add(read.guid()), () -> cases.add(read));
            }
            case "TextSource", "PDFSource", "PictureSource", "AudioSource", "VideoSource" ->
                sources.add(sourceReader.source());
            case "Note" -> {
                RawSource note = sourceReader.source();
                keep("Note", !notes.containsKey(note.guid), () -> notes.put(note.guid, note));
            }
            case "Link" -> link();
            case "Description", "NoteRef" -> {
                report.leftOut(xml.name(), "on the project");
                xml.skip();
            }
            default -> {
                report.leftOut(xml.name(), "has no place in evidence");
                xml.skip();
            }
        }
    }

    private void keep(String element, boolean isNew, Runnable keeping) {
        if (isNew) {
            keeping.run();
        } else {
            report.leftOut(element, "has the GUID of another");
        }
    }

    /** A user is known by initials, as coders are: those that the project has, or those of the name. */
    private void user() throws IOException {
        report.read("User");
        Guid guid = Xml.guid(xml, "guid");
        String initials = Xml.text(xml, "id")
                .filter(id -> id.length() <= 3)
                .orElseGet(() -> initials(Xml.text(xml, "name").orElse("coder")));
        keep("User", !coders.containsKey(guid), () -> coders.put(guid, coderNames.free(initials)));
        xml.skip();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty() && initials.length() < 3) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return initials.length() == 0 ? "coder" : initials.toString();
    }

    private void variable() throws IOException {
        report.read("Variable");
        Guid guid = Xml.guid(xml, "guid");
        String label = Xml.text(xml, "name").orElse("unnamed");
        keep("Variable", !variables.containsKey(guid), () -> variables.put(guid, label));
        xml.skip();
    }

    private RawCase readCase() throws IOException {
        report.read("Case");
        Guid guid = Xml.guid(xml, "guid");
        Optional<String> caseName = Xml.text(xml, "name");
        Map<Guid, String> values = new LinkedHashMap<>();
        Set<Guid> ofSources = new HashSet<>();
        Set<Guid> ofSelections = new HashSet<>();
        while (xml.next() && !xml.ends("Case")) {
            if (xml.begins("VariableValue")) {
                sourceReader.value(values);
            } else if (xml.begins("SourceRef")) {
                ofSources.add(Xml.guid(xml, "targetGUID"));
            } else if (xml.begins("SelectionRef")) {
                ofSelections.add(Xml.guid(xml, "targetGUID"));
            } else if (xml.begins()) {
                report.leftOut(xml.name(), "on a case");
                xml.skip();
            }
        }
        return new RawCase(guid, caseName, values, ofSources, ofSelections);
    }

    private void link() throws IOException {
        report.read("Link");
        Optional<Guid> origin = Xml.optionalGuid(xml, "originGUID");
        Optional<Guid> target = Xml.optionalGuid(xml, "targetGUID");
        if (origin.isPresent() && target.isPresent() && !origin.equals(target)) {
            links.computeIfAbsent(origin.get(), key -> new ArrayList<>(1)).add(target.get());
            links.computeIfAbsent(target.get(), key -> new ArrayList<>(1)).add(origin.get());
            linkEnds.add(Set.of(origin.get(), target.get()));
        } else {
            report.leftOut("Link", "does not join two things");
        }
        xml.skip();
    }
}
