package io.github.qic.payments.bench;

import io.github.qic.core.internal.io.AtomicFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Kills processes (SIGKILL) while they replace sets of files in one folder, half of the rounds with a second process that writes there
 * and must go on. A reader beside them reads every file all the time. Argument: the number of rounds.
 */
final class KilledWriters {
    private static final int FILES = 20;
    private static final int LINES = 2_000;
    private static final int KILLED = 128 + 9;
    private static final int OTHER_SETS = 5;
    private static final int LONGEST_MILLIS = 120;

    private KilledWriters() {}

    public static void main(String... args) throws Exception {
        if (args[0].equals("write")) {
            write(Path.of(args[1]), args[2], Integer.parseInt(args[3]));
            return;
        }
        int rounds = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("killed-writers");
        AtomicFiles.write(folder, set("0"));
        Reader reader = new Reader(folder);
        Thread reading = new Thread(reader);
        reading.setDaemon(true);
        reading.start();
        Random random = new Random(22);
        int mixed = 0;
        int left = 0;
        for (int round = 1; round <= rounds; round++) {
            mixed += kill(folder, round, random) > 1 ? 1 : 0;
            left += Files.exists(folder.resolve(".writing")) ? 1 : 0;
            if (round % 100 == 0) {
                System.out.printf(
                        "%d rounds: %d sets mixed, %d with something left, %d reads%n",
                        round, mixed, left, reader.reads.get());
            }
        }
        reader.stopped = true;
        reading.join();
        AtomicFiles.write(folder, set("last"));
        List<Path> after = list(folder);
        System.out.printf(
                "%d rounds, %d files read, %d missing or not whole; %d sets mixed; something left %d times; after the last write %d of %d files%n",
                rounds, reader.reads.get(), reader.faults.get(), mixed, left, after.size(), FILES);
        for (Path file : after) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    /** Kills one process, and waits for a second one; gives the number of generations that the set consists of. */
    private static long kill(Path folder, int round, Random random) throws IOException, InterruptedException {
        Process victim = start(folder, "a" + round, Integer.MAX_VALUE);
        Process other = round % 2 == 0 ? start(folder, "b" + round, OTHER_SETS) : null;
        victim.getInputStream().read();
        Thread.sleep(random.nextInt(LONGEST_MILLIS));
        if (victim.destroyForcibly().waitFor() != KILLED) {
            throw new IllegalStateException("a process failed before it was killed, in round " + round);
        }
        if (other != null) {
            if (!other.waitFor(60, TimeUnit.SECONDS) || other.exitValue() != 0) {
                throw new IllegalStateException("the other process failed in round " + round);
            }
        }
        List<String> generations = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            generations.add(generation(folder.resolve("file-" + i)));
        }
        return generations.stream().distinct().count();
    }

    private static Process start(Path folder, String name, int times) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriters.class.getName(),
                        "write",
                        folder.toString(),
                        name,
                        String.valueOf(times))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void write(Path folder, String name, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            AtomicFiles.write(folder, set(name + "-" + i));
            System.out.print('.');
            System.out.flush();
        }
    }

    private static Map<String, byte[]> set(String generation) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < FILES; i++) {
            files.put("file-" + i, (generation + "\n").repeat(LINES).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static String generation(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() != LINES || lines.stream().distinct().count() != 1) {
            throw new IllegalStateException(file + " is not whole");
        }
        return lines.get(0);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Reads every file again and again. */
    private static final class Reader implements Runnable {
        private final Path folder;
        private final AtomicLong reads = new AtomicLong();
        private final AtomicLong faults = new AtomicLong();
        private volatile boolean stopped;

        private Reader(Path folder) {
            this.folder = folder;
        }

        @Override
        public void run() {
            for (int i = 0; !stopped; i = (i + 1) % FILES) {
                try {
                    generation(folder.resolve("file-" + i));
                } catch (IOException | IllegalStateException e) {
                    System.out.println(e);
                    faults.incrementAndGet();
                }
                reads.incrementAndGet();
                LockSupport.parkNanos(200_000);
            }
        }
    }
}
