package io.github.qic.core.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The processor time of whole programs, in turns: each round starts a virtual machine for each of them, and the shell says what
 * it took. Prints the median of each and its ratio to the first. Needs a POSIX shell.
 */
public final class StartUp {
    private static final int ROUNDS = 5;

    /** As in {@code 0m1.234s}: user and system time of the shell, then of what it started. */
    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

    private StartUp() {}

    /**
     * Measures.
     *
     * @param programs each a line of the arguments of {@code java} after the class path: options, main class and its arguments
     */
    public static void main(String[] programs) throws IOException, InterruptedException {
        double[][] seconds = new double[programs.length][ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            for (int i = 0; i < programs.length; i++) {
                double time = run(programs[i]);
                if (round >= 0) {
                    seconds[i][round] = time;
                }
            }
        }
        for (int i = 0; i < programs.length; i++) {
            double[] ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ratios[round] = seconds[i][round] / seconds[0][round];
            }
            System.out.printf(
                    Locale.ROOT, "%.2f s, %.2f times the first: %s%n", median(seconds[i]), median(ratios), programs[i]);
        }
    }

    private static double run(String program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "\"$@\"; times", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(Arrays.asList(program.split(" ", -1)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || output.contains("Exception in thread")) {
            throw new IllegalStateException(output);
        }
        List<MatchResult> times = TIME.matcher(output).results().toList();
        return seconds(times.get(times.size() - 2)) + seconds(times.get(times.size() - 1));
    }

    private static double seconds(MatchResult time) {
        return 60 * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
