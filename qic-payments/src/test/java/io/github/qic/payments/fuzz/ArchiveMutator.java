package io.github.qic.payments.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * An entry.
     *
     * @param name its name
     * @param bytes what it holds
     */
    private record Entry(String name, byte[] bytes) {}

    @Override
    public byte[] mutate(Choices choices) {
        return mutate(choices.of(seeds), choices);
    }

    static byte[] mutate(byte[] archive, Choices choices) {
        try {
            List<Entry> entries = entries(archive);
            int at = choices.below(entries.size());
            Entry entry = entries.get(at);
            switch (choices.below(12)) {
                case 0 -> entries.remove(at);
                case 1 -> entries.set(at, new Entry(entry.name() + "x", entry.bytes()));
                case 2 -> entries.set(at, new Entry("../" + entry.name(), entry.bytes()));
                case 3 ->
                    entries.set(at, new Entry(entry.name(), choices.of(entries).bytes()));
                case 4 -> entries.set(at, new Entry(entry.name(), new byte[100_000]));
                default -> entries.set(at, new Entry(entry.name(), content(entry.bytes(), choices)));
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

    private static List<Entry> entries(byte[] archive) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(new Entry(entry.getName(), zip.readAllBytes()));
            }
        }
        return entries;
    }

    private static byte[] zip(List<Entry> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Entry entry : entries) {
                try {
                    zip.putNextEntry(new ZipEntry(entry.name()));
                } catch (ZipException e) {
                    continue; // a name twice, which this writer refuses
                }
                zip.write(entry.bytes());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
