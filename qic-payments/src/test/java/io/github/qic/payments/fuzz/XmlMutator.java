package io.github.qic.payments.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mutates XML: its elements, attributes and texts. */
final class XmlMutator implements Mutator {
    private static final Pattern PIECE = Pattern.compile("<[^>]*>|[^<]+");
    private static final Pattern ATTRIBUTE = Pattern.compile(" [\\w:]+=(\"[^\"]*\"|'[^']*')");
    private static final List<String> HOSTILE = List.of(
            "<!DOCTYPE a [<!ENTITY e 'x'>]>",
            "<!ENTITY e SYSTEM 'file:///etc/passwd'>",
            "&e;",
            "<![CDATA[x]]>",
            "<!-- -->",
            "<?x y?>",
            "<a xmlns='urn:x'/>",
            "&#0;",
            "&#xD800;",
            "&#10;");

    private final List<String> seeds;

    XmlMutator(List<byte[]> seeds) {
        this.seeds = seeds.stream()
                .map(seed -> new String(seed, StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public byte[] mutate(Choices choices) {
        return mutate(choices.of(seeds), choices).getBytes(StandardCharsets.UTF_8);
    }

    static String mutate(String xml, Choices choices) {
        String mutated = xml;
        int changes = 1 + choices.below(3);
        for (int i = 0; i < changes; i++) {
            mutated = choices.below(16) == 15 ? RawDamage.of(mutated, choices) : change(mutated, choices);
        }
        return mutated;
    }

    private static String change(String xml, Choices choices) {
        List<String> pieces = new ArrayList<>(
                PIECE.matcher(xml).results().map(MatchResult::group).toList());
        if (pieces.isEmpty()) {
            return xml;
        }
        int at = choices.below(pieces.size());
        String piece = pieces.get(at);
        int end = end(pieces, at);
        switch (choices.below(9)) {
            case 0 -> pieces.subList(at, end).clear();
            case 1 -> pieces.addAll(at, List.copyOf(pieces.subList(at, end)));
            case 2 -> pieces.addAll(choices.below(pieces.size()), List.copyOf(pieces.subList(at, end)));
            case 3 -> pieces.add(at, choices.of(HOSTILE));
            case 4 -> nest(pieces, at, choices);
            default -> pieces.set(at, piece.startsWith("<") ? attributes(piece, choices) : escaped(piece, choices));
        }
        return String.join("", pieces);
    }

    /** {@return the index after the element that begins at a piece, or after the piece} */
    private static int end(List<String> pieces, int at) {
        int depth = 0;
        for (int i = at; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            if (piece.startsWith("</")) {
                depth--;
            } else if (piece.startsWith("<") && !piece.endsWith("/>") && !piece.startsWith("<?")) {
                depth++;
            }
            if (depth <= 0) {
                return i + 1;
            }
        }
        return pieces.size();
    }

    /** Opens the element again inside itself. */
    private static void nest(List<String> pieces, int at, Choices choices) {
        String piece = pieces.get(at);
        if (piece.startsWith("<") && !piece.startsWith("</") && !piece.endsWith("/>") && !piece.startsWith("<?")) {
            String name = piece.substring(1, piece.length() - 1).split(" ", -1)[0];
            int times = choices.below(8) == 7 ? 500 : 1 + choices.below(3);
            int end = end(pieces, at);
            pieces.add(end, ("</" + name + ">").repeat(times));
            pieces.add(at, piece.repeat(times));
        }
    }

    private static String attributes(String tag, Choices choices) {
        List<MatchResult> all = ATTRIBUTE.matcher(tag).results().toList();
        if (all.isEmpty()) {
            return tag;
        }
        MatchResult attribute = choices.of(all);
        String name = attribute.group().substring(0, attribute.group().indexOf('=') + 1);
        String value = attribute.group(1).substring(1, attribute.group(1).length() - 1);
        String changed = switch (choices.below(5)) {
            case 0 -> "";
            case 1 -> attribute.group() + attribute.group().replace(name, name.replace("=", "x="));
            case 2 -> name + choices.of(all).group(1);
            default -> name + '"' + escaped(value, choices) + '"';
        };
        return tag.substring(0, attribute.start()) + changed + tag.substring(attribute.end());
    }

    private static String escaped(String text, Choices choices) {
        String changed = switch (choices.below(4)) {
            case 0 -> choices.of(Extremes.TEXTS);
            case 1 -> choices.of(Extremes.NUMBERS);
            case 2 -> choices.of(Extremes.TIMES);
            default -> NearText.of(text, choices);
        };
        return changed.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
