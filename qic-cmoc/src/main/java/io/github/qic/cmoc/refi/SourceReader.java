package io.github.qic.cmoc.refi;

import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.internal.xml.XmlElements;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads sources and notes with their texts, passages and codings. */
final class SourceReader {
    private static final Set<String> TEXTS = Set.of("TextDescription", "Representation", "Transcript");
    private static final int MOST_LEVELS = 3;

    private final XmlElements xml;
    private final TransferReport.Collector report;
    private final Map<String, Guid> known = new HashMap<>();

    SourceReader(XmlElements xml, TransferReport.Collector report) {
        this.xml = xml;
        this.report = report;
    }

    /** A text while it is read. */
    private static final class OpenText {
        final Optional<Guid> guid;
        final Optional<String> name;
        final Optional<String> path;
        Optional<String> content = Optional.empty();
        final List<RawSelection> selections = new ArrayList<>();
        final Map<Guid, Integer> points = new HashMap<>();

        OpenText(XmlElements xml) {
            this.guid = Xml.optionalGuid(xml, "guid");
            this.name = Xml.text(xml, "name");
            this.path = Optional.ofNullable(xml.attribute("plainTextPath")).filter(text -> !Spaces.isBlank(text));
        }

        RawText closed() {
            // Some programs leave it empty beside a path.
            Optional<String> own = content.filter(text -> path.isEmpty() || !text.isEmpty());
            return new RawText(guid, name, own, path, selections);
        }
    }

    /** {@return the source that the reader is at the beginning of; moves to its end} */
    RawSource source() throws IOException {
        String element = xml.name();
        report.read(element);
        RawSource source = new RawSource(element, Xml.guid(xml, "guid"), Xml.text(xml, "name"));
        source.styled = xml.attribute("richTextPath") != null;
        boolean isText = element.equals("TextSource") || element.equals("Note");
        content(element, source, isText ? new OpenText(xml) : null, 0);
        return source;
    }

    private void content(String element, RawSource source, @Nullable OpenText text, int level) throws IOException {
        while (xml.next() && !xml.ends(element)) {
            String name = xml.name();
            if (name.equals("Description")) {
                Optional<String> description = Xml.content(xml);
                source.description = level == 0 ? description : source.description;
            } else if (TEXTS.contains(name) && level < MOST_LEVELS) {
                report.read(name);
                content(name, source, new OpenText(xml), level + 1);
            } else if (name.equals("PlainTextContent") && text != null) {
                text.content = Optional.of(xml.text());
            } else if (name.equals("SyncPoint") && text != null) {
                report.read(name);
                text.points.put(Xml.guid(xml, "guid"), number("position"));
                xml.skip();
            } else if (name.endsWith("Selection")) {
                RawSelection selection = selection(name, text);
                (selection.start() >= 0 && text != null ? text.selections : source.selections).add(selection);
            } else if (name.equals("Coding")) {
                coding().ifPresent(source.codings::add);
            } else if (name.equals("NoteRef")) {
                source.notes.add(reference());
            } else if (name.equals("VariableValue")) {
                value(source.values);
            } else {
                report.leftOut(name, "is unknown in a source");
                xml.skip();
            }
        }
        if (text != null) {
            source.texts.add(text.closed());
        }
    }

    private RawSelection selection(String element, @Nullable OpenText text) throws IOException {
        report.read(element);
        Guid guid = Xml.guid(xml, "guid");
        Optional<String> name = Xml.text(xml, "name");
        int start = position("startPosition", "fromSyncPoint", text);
        int end = position("endPosition", "toSyncPoint", text);
        Optional<String> place = place();
        Optional<String> description = Optional.empty();
        OpenText words = null;
        boolean within = false;
        List<RawCoding> codings = new ArrayList<>(1);
        List<Guid> notes = new ArrayList<>(0);
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("Description")) {
                Optional<String> said = Xml.content(xml);
                description = within ? description : said;
            } else if (xml.begins("PlainTextContent")) {
                words = words == null ? new OpenText(xml) : words;
                words.content = Optional.of(xml.text());
            } else if (xml.begins("Representation")) {
                words = new OpenText(xml);
                within = true;
            } else if (xml.ends("Representation")) {
                within = false;
            } else if (xml.begins("Coding")) {
                coding().ifPresent(codings::add);
            } else if (xml.begins("NoteRef")) {
                notes.add(reference());
            } else if (xml.begins()) {
                report.leftOut(xml.name(), "is unknown in a selection");
                xml.skip();
            }
        }
        return new RawSelection(
                element,
                guid,
                name,
                start,
                end,
                place,
                description,
                Optional.ofNullable(words).map(OpenText::closed),
                codings,
                notes);
    }

    private int position(String attribute, String point, @Nullable OpenText text) {
        if (xml.attribute(attribute) != null) {
            return number(attribute);
        }
        return text == null
                ? -1
                : Xml.optionalGuid(xml, point).map(text.points::get).orElse(-1);
    }

    /** {@return the page, or the time from the beginning in milliseconds as hours, minutes and seconds} */
    private Optional<String> place() {
        Optional<String> page = Xml.text(xml, "page").map(number -> "page " + number);
        int begin = number("begin");
        int end = number("end");
        return page.isPresent() || begin < 0 || end < 0 ? page : Optional.of(time(begin) + " to " + time(end));
    }

    private int number(String attribute) {
        String text = xml.attribute(attribute);
        return XmlElements.number(text == null ? null : Spaces.strip(text));
    }

    private static String time(int milliseconds) {
        int seconds = milliseconds / 1000;
        return seconds / 3600 + ":" + twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private Optional<RawCoding> coding() throws IOException {
        report.read("Coding");
        Optional<Guid> user = shared("creatingUser");
        Optional<Guid> code = Optional.empty();
        List<Guid> notes = new ArrayList<>(0);
        while (xml.next() && !xml.ends("Coding")) {
            if (xml.begins("CodeRef")) {
                code = shared("targetGUID");
            } else if (xml.begins("NoteRef")) {
                notes.add(reference());
            }
        }
        if (code.isEmpty()) {
            report.leftOut("Coding", "has no code");
        }
        return code.map(guid -> new RawCoding(guid, user, List.copyOf(notes)));
    }

    /** Codes and users are few and often referred to. */
    private Optional<Guid> shared(String attribute) {
        String text = xml.attribute(attribute);
        if (text == null || Spaces.isBlank(text)) {
            return Optional.empty();
        }
        Guid guid = known.get(text);
        if (guid == null) {
            guid = Xml.guid(xml, attribute);
            known.put(text, guid);
        }
        return Optional.of(guid);
    }

    private Guid reference() throws IOException {
        Guid guid = Xml.guid(xml, "targetGUID");
        xml.skip();
        return guid;
    }

    /** Reads the value of a variable that the reader is at the beginning of. */
    void value(Map<Guid, String> values) throws IOException {
        Optional<Guid> variable = Optional.empty();
        Optional<String> value = Optional.empty();
        while (xml.next() && !xml.ends("VariableValue")) {
            if (xml.begins("VariableRef")) {
                variable = Optional.of(Xml.guid(xml, "targetGUID"));
            } else if (xml.begins()) {
                value = Xml.content(xml).map(Spaces::strip);
            }
        }
        if (variable.isPresent() && value.isPresent()) {
            String first = values.putIfAbsent(variable.get(), value.get());
            if (first != null && !first.equals(value.get())) {
                report.leftOut("VariableValue", "is not the only one of its variable");
            }
        }
    }
}
