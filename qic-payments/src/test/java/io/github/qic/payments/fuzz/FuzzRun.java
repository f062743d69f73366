package io.github.qic.payments.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Fuzzes one group of targets after the other with Jazzer, each in its own process, from the good inputs and what earlier runs kept in
 * {@code target/fuzz/corpus}: {@code FuzzRun minutes [group ...]}. What breaks the contract is in
 * {@code target/fuzz/found}, as the target reads it.
 */
final class FuzzRun {
    private static final Path HOME = Path.of("target", "fuzz");
    private static final int CHOICES = 64;

    private FuzzRun() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int seconds = Math.round(60 * Float.parseFloat(args[0]));
        List<FuzzGroup> groups = args.length > 1
                ? Arrays.stream(args).skip(1).map(FuzzGroup::valueOf).toList()
                : List.of(FuzzGroup.values());
        for (FuzzGroup group : groups) {
            run(group, seconds);
        }
    }

    private static void run(FuzzGroup group, int seconds) throws IOException, InterruptedException {
        Path corpus = HOME.resolve("corpus").resolve(group.name());
        Path log = HOME.resolve(group + ".log");
        Files.createDirectories(corpus);
        seed(group, corpus);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1200m",
                "-XX:+UseSerialGC",
                "-XX:-OmitStackTraceInFastThrow",
                "-Dqic.fuzz.group=" + group,
                "-Dqic.fuzz.millis=5000",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzer.class.getName(),
                "--instrumentation_includes=io.github.qic.**",
                "--custom_hook_includes=io.github.qic.**",
                "--keep_going=50",
                "--reproducer_path=" + HOME,
                "-artifact_prefix=" + HOME + File.separator,
                "-dict=" + dictionary(group),
                "-max_total_time=" + seconds,
                "-max_len=65536",
                "-rss_limit_mb=2500",
                "-timeout=300",
                "-print_final_stats=1",
                corpus.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.waitFor(seconds + 1_800L, TimeUnit.SECONDS);
        process.destroy();
        System.out.println(group + "\n"
                + Files.readAllLines(log, StandardCharsets.ISO_8859_1).stream()
                        .filter(line -> line.startsWith("stat::") || line.startsWith("== Java Exception"))
                        .collect(Collectors.joining("\n")));
    }

    /** Good inputs as they are, and choices of mutations. */
    private static void seed(FuzzGroup group, Path corpus) throws IOException {
        for (String name : group.targets()) {
            int number = 0;
            for (byte[] seed : Seeds.raw(Targets.named(name))) {
                write(corpus.resolve("seed-" + name + number), name, seed);
                byte[] choices = new byte[CHOICES];
                Choices random = Choices.random(number);
                for (int i = 0; i < CHOICES; i++) {
                    choices[i] = (byte) random.below(256);
                }
                write(corpus.resolve("mutated-" + name + number++), "@" + name, choices);
            }
        }
    }

    private static void write(Path file, String name, byte[] input) throws IOException {
        byte[] line = (name + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(line, line.length + input.length);
        System.arraycopy(input, 0, all, line.length, input.length);
        Files.write(file, all);
    }

    /** The names of fields and the short texts of the good inputs. */
    private static Path dictionary(FuzzGroup group) throws IOException {
        Set<String> words = new TreeSet<>();
        for (String name : group.targets()) {
            words.add(name);
            Target target = Targets.named(name);
            for (byte[] seed : Seeds.of(target)) {
                if (target.form() == Form.JSON) {
                    words(new JsonMapper().readTree(seed), words);
                } else {
                    words.addAll(List.of(new String(seed, StandardCharsets.UTF_8).split("[^\\w-]+", -1)));
                }
            }
        }
        words.addAll(Extremes.NUMBERS);
        words.addAll(Extremes.TIMES);
        Path file = HOME.resolve(group + ".dict");
        Files.write(
                file,
                words.stream()
                        .filter(word -> word.length() > 1 && word.length() < 30)
                        .filter(word -> word.chars().allMatch(c -> c > ' ' && c < 127 && c != '"' && c != '\\'))
                        .map(word -> '"' + word + '"')
                        .toList());
        return file;
    }

    private static void words(JsonNode node, Set<String> words) {
        node.properties().forEach(field -> {
            words.add(field.getKey());
            words(field.getValue(), words);
        });
        node.forEach(item -> words(item, words));
        if (node.isTextual()) {
            words.add(node.textValue());
        }
    }
}
