package io.github.qic.payments.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Mutates JSON lines: each line as a document, and the lines among themselves. */
final class LinesMutator implements Mutator {
    private final List<List<String>> seeds;

    LinesMutator(List<byte[]> seeds) {
        this.seeds = seeds.stream()
                .map(seed -> Arrays.asList(new String(seed, StandardCharsets.UTF_8).split("\n", -1)))
                .toList();
    }

    @Override
    public byte[] mutate(Choices choices) {
        List<String> lines = new ArrayList<>(choices.of(seeds));
        int at = choices.below(lines.size());
        switch (choices.below(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, choices.of(lines));
            case 2 -> lines.add(at, "");
            case 3 -> lines.set(at, RawDamage.of(lines.get(at), choices));
            default -> {
                if (!lines.get(at).isBlank()) {
                    byte[] line = lines.get(at).getBytes(StandardCharsets.UTF_8);
                    lines.set(at, new String(new JsonMutator(List.of(line)).mutate(choices), StandardCharsets.UTF_8));
                }
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
