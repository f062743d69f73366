package io.github.qic.cmoc.refi;

import io.github.qic.core.internal.xml.XmlElements;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads codes and sets, of a codebook or of a project. */
final class CodebookReader {
    private final XmlElements xml;
    private final TransferReport.Collector report;

    CodebookReader(XmlElements xml, TransferReport.Collector report) {
        this.xml = xml;
        this.report = report;
    }

    static Transfer<Codebook> read(InputStream in) throws IOException {
        TransferReport.Collector report = new TransferReport.Collector();
        Codebook.Builder codebook = Codebook.builder();
        List<CodeSet> sets = new ArrayList<>();
        List<Code> codes = new ArrayList<>();
        try (XmlElements xml = Xml.root(Xml.bounded(in), "CodeBook")) {
            codebook.origin(Xml.text(xml, "origin"));
            CodebookReader reader = new CodebookReader(xml, report);
            while (xml.next()) {
                if (xml.begins("Codes")) {
                    codes.addAll(reader.codes());
                } else if (xml.begins("Sets")) {
                    sets.addAll(reader.sets());
                } else if (xml.begins()) {
                    reader.leaveOut("is unknown in a codebook");
                }
            }
        }
        return new Transfer<>(
                codebook.codes(codes).sets(known(sets, codes, report)).build(), report.report());
    }

    /** {@return the sets, without codes that do not exist} */
    static List<CodeSet> known(List<CodeSet> sets, List<Code> codes, TransferReport.Collector report) {
        Set<Guid> known = new HashSet<>();
        codes.stream().flatMap(Code::all).forEach(code -> known.add(code.guid()));
        return sets.stream()
                .map(set -> {
                    List<Guid> members =
                            set.members().stream().filter(known::contains).toList();
                    report.add(
                            TransferKind.LEFT_OUT,
                            "MemberCode",
                            set.members().size() - members.size(),
                            "is not a code of the codebook");
                    return set.toBuilder().members(members).build();
                })
                .toList();
    }

    private void leaveOut(String why) throws IOException {
        report.leftOut(xml.name(), why);
        xml.skip();
    }

    /** {@return the codes of the element that the reader is at the beginning of; moves to its end} */
    List<Code> codes() throws IOException {
        List<Code> codes = new ArrayList<>();
        Deque<Code.Builder> open = new ArrayDeque<>();
        while (xml.next() && !xml.ends("Codes")) {
            if (xml.begins("Code")) {
                if (open.size() == Code.Builder.MOST_LEVELS) {
                    throw InvalidValueException.of(
                            "/line/" + xml.line(), "Code is below more than " + Code.Builder.MOST_LEVELS + " others");
                }
                open.push(code());
            } else if (xml.ends("Code") && !open.isEmpty()) {
                Code code = open.pop().build();
                if (open.isEmpty()) {
                    codes.add(code);
                } else {
                    open.peek().addChildren(code);
                }
            } else if (xml.begins("Description") && !open.isEmpty()) {
                open.peek().description(Xml.content(xml));
            } else if (xml.begins("NoteRef")) {
                leaveOut("on a code");
            } else if (xml.begins()) {
                leaveOut("is unknown below codes");
            }
        }
        return codes;
    }

    private Code.Builder code() {
        report.read("Code");
        String codable = xml.attribute("isCodable");
        String color = xml.attribute("color");
        Code.Builder code = Code.builder()
                .guid(Xml.guid(xml, "guid"))
                .name(Xml.text(xml, "name").orElse("unnamed"))
                .codable(!"false".equals(codable) && !"0".equals(codable));
        if (color != null && Code.Builder.COLOR.matcher(color).matches()) {
            code.color(color);
        } else if (color != null) {
            report.leftOut("Code color", "is not #RRGGBB or #RGB");
        }
        return code;
    }

    /** {@return the sets of the element that the reader is at the beginning of; moves to its end} */
    List<CodeSet> sets() throws IOException {
        List<CodeSet> sets = new ArrayList<>();
        while (xml.next() && !xml.ends("Sets")) {
            if (xml.begins("Set")) {
                sets.add(set());
            } else if (xml.begins()) {
                leaveOut("is unknown among sets");
            }
        }
        return sets;
    }

    private CodeSet set() throws IOException {
        report.read("Set");
        CodeSet.Builder set = CodeSet.builder()
                .guid(Xml.guid(xml, "guid"))
                .name(Xml.text(xml, "name").orElse("unnamed"));
        while (xml.next() && !xml.ends("Set")) {
            if (xml.begins("Description")) {
                set.description(Xml.content(xml));
            } else if (xml.begins("MemberCode")) {
                set.addMembers(Xml.guid(xml, xml.attribute("guid") == null ? "targetGUID" : "guid"));
            } else if (xml.begins("MemberSource") || xml.begins("MemberNote")) {
                leaveOut("in a set");
            } else if (xml.begins()) {
                leaveOut("is unknown in a set");
            }
        }
        return set.build();
    }
}
