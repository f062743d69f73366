package io.github.qic.payments.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What Jazzer calls, with inputs whose first line names a target of the group; an input of any other is ignored. The rest of the input
 * is what the target reads or, after {@code @} and the name, the choices of its mutator, so that coverage steers the mutations of good
 * inputs too.
 */
public final class Fuzzer {
    private static final Path FOUND = Path.of("target", "fuzz", "found");
    private static final FuzzGroup GROUP =
            FuzzGroup.valueOf(System.getProperty("qic.fuzz.group", FuzzGroup.CORE.name()));
    private static final Map<String, Mutator> MUTATORS = new HashMap<>();

    private Fuzzer() {}

    /** Reads the good inputs first, so that what is loaded and compiled once is not counted as the time of an input. */
    public static void fuzzerInitialize() {
        for (String name : GROUP.targets()) {
            Target target = Targets.named(name);
            MUTATORS.put(name, Mutator.of(target));
            Seeds.raw(target).forEach(seed -> Contract.keep(target, seed));
        }
    }

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        int line = 0;
        while (line < input.length && input[line] != '\n') {
            line++;
        }
        String name = new String(input, 0, line, StandardCharsets.ISO_8859_1);
        boolean mutate = name.startsWith("@");
        String target = mutate ? name.substring(1) : name;
        Mutator mutator = MUTATORS.get(target);
        if (mutator != null) {
            byte[] rest = Arrays.copyOfRange(input, Math.min(line + 1, input.length), input.length);
            Target chosen = Targets.named(target);
            keep(chosen, mutate ? mutator.mutate(Choices.of(rest)) : rest);
        }
    }

    /** Keeps an input that breaks the contract as the target reads it, without the line before it. */
    private static void keep(Target target, byte[] input) throws IOException {
        try {
            Contract.keep(target, input);
        } catch (Exception | Error e) {
            Files.createDirectories(FOUND);
            Files.write(FOUND.resolve(target.name() + "-" + Integer.toHexString(Arrays.hashCode(input))), input);
            throw e;
        }
    }
}
