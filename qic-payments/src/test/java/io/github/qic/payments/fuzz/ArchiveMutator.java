package io.github.qic.payments.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Mutates zip archives: their entries, and the XML and texts in them. */
final class ArchiveMutator implements Mutator {
    private final List<byte[]> seeds;

    ArchiveMutator(List<byte[]> seeds) {
        this.seeds = seeds;
    }

    @Override
    public byte[] mutate(Choices choices) {
        return mutate(choices.of(seeds), choices);
    }

    static byte[] mutate(byte[] archive, Choices choices) {
        try {
            List<Map.Entry<String, byte[]>> entries = entries(archive);
            int at = choices.below(entries.size());
            Map.Entry<String, byte[]> entry = entries.get(at);
            switch (choices.below(12)) {
                case 0 -> entries.remove(at);
                case 1 -> entries.set(at, Map.entry(entry.getKey() + "x", entry.getValue()));
                case 2 -> entries.set(at, Map.entry("../" + entry.getKey(), entry.getValue()));
                case 3 ->
                    entries.set(
                            at, Map.entry(entry.getKey(), choices.of(entries).getValue()));
                case 4 -> entries.set(at, Map.entry(entry.getKey(), new byte[100_000]));
                default -> entries.set(at, Map.entry(entry.getKey(), content(entry.getValue(), choices)));
            }
            byte[] bytes = zip(entries);
            if (choices.below(8) == 7) {
                bytes[choices.below(bytes.length)] = (byte) choices.below(256);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(byte[] bytes, Choices choices) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("<?xml") || text.startsWith("<Project")
                ? XmlMutator.mutate(text, choices).getBytes(StandardCharsets.UTF_8)
                : RawDamage.of(text, choices).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Map.Entry<String, byte[]>> entries(byte[] archive) throws IOException {
        List<Map.Entry<String, byte[]>> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(Map.entry(entry.getName(), zip.readAllBytes()));
            }
        }
        return entries;
    }

    private static byte[] zip(List<Map.Entry<String, byte[]>> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries) {
                try {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                } catch (ZipException e) {
                    continue; // a name twice, which this writer refuses
                }
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
