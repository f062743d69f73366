package io.github.qic.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two applications that embed the built jars, one on the module path and one on the class path, and what the jars hold. */
class ConsumersIT {
    /** What a user gets with the four modules: nothing else may be needed to compile or run. */
    private static final String RUN_TIME_TREE =
            "(qic-(core|cmoc|pdsa|payments)-[0-9]|jackson-(annotations|core|databind|datatype-jdk8|datatype-jsr310)-2"
                    + "|(commons-lang3|jspecify)-[0-9])[^/\\\\]*(?<!-(tests|house))\\.jar";

    @TempDir
    Path classes;

    @Test
    void a_modular_application_compiles_without_any_warning_and_runs() throws Exception {
        compile("modular", "--module-path", runTimeTree());
        assertThat(run(
                        "--module-path",
                        runTimeTree() + File.pathSeparator + classes,
                        "--module",
                        "consumer/consumer.Main"))
                .isEqualTo(expected());
    }

    @Test
    void a_class_path_application_compiles_without_any_warning_and_runs() throws Exception {
        compile("classpath", "--class-path", runTimeTree());
        assertThat(run("--class-path", runTimeTree() + File.pathSeparator + classes, "consumer.Main"))
                .isEqualTo(expected());
    }

    /** The test-jars, with jqwik and AssertJ, are all that the tests of an application need. */
    @Test
    void an_application_tests_with_the_examples_assertions_and_arbitrary_values() throws Exception {
        String jars = Stream.concat(
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                                .filter(entry -> entry.endsWith(".jar") && !entry.endsWith("-house.jar")),
                        Stream.of(ownTestJar().toString()))
                .collect(Collectors.joining(File.pathSeparator));
        compileSources(sources("testing"), "--class-path", jars);
        assertThat(run("--class-path", jars + File.pathSeparator + classes, "consumer.ExampleTests"))
                .endsWith("invoice A1 of £183.00, 2 configurations, a cycle to adopt" + System.lineSeparator());
    }

    @Test
    void a_test_jar_holds_what_applications_use_and_nothing_else() throws IOException {
        List<String> testJars = Stream.concat(
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                                .filter(entry -> entry.endsWith("-tests.jar") && entry.contains("qic-")),
                        Stream.of(ownTestJar().toString()))
                .toList();
        assertThat(testJars).as("one for each module").hasSize(4);
        for (String testJar : testJars) {
            try (JarFile jar = new JarFile(testJar)) {
                assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
                        .isNotEmpty()
                        .allMatch(name -> name.matches("io/github/qic/\\w+/testing/[\\w$-]+\\.class"))
                        .noneMatch(name -> name.endsWith("Test.class"));
            }
        }
    }

    private static Path ownTestJar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith("-tests.jar"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }

    /** Beside Jackson 2, which the library needs, an application may use Jackson 3 for its own JSON, and so for the library's types. */
    @Test
    void an_application_of_jackson_3_compiles_without_any_warning_and_runs_on_either_path() throws Exception {
        String path = runTimeTree() + File.pathSeparator + jars("jackson-(core|databind)-3[^/\\\\]*\\.jar", 2);
        compileSources(sources("jackson3"), "--module-path", path);
        String all = path + File.pathSeparator + classes;
        String expected = """
                {"site":{"id":"north","name":"North","commissioner":"icb"}}
                /site/name: must not be blank
                """;
        assertThat(run("--module-path", all, "--module", "bridged/bridged.Main"))
                .isEqualTo(expected);
        assertThat(run("--class-path", all, "bridged.Main", "found")).isEqualTo(expected);
    }

    /** Section 4 of the Apache License; the Open Government Licence asks for the attribution in NOTICE. */
    @Test
    void every_module_carries_its_licence_and_notice() throws IOException {
        List<String> modules = Arrays.stream(runTimeTree().split(File.pathSeparator))
                .filter(jar -> Path.of(jar).getFileName().toString().startsWith("qic-"))
                .toList();
        assertThat(modules).hasSize(4);
        for (String module : modules) {
            try (JarFile jar = new JarFile(module)) {
                assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License", "Version 2.0");
                assertThat(text(jar, "META-INF/NOTICE")).contains("Open Government Licence v3.0");
            }
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        assertThat(entry).as(name + " in " + jar.getName()).isNotNull();
        return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String expected() throws IOException {
        return Files.readString(Path.of("src/it/expected.txt"));
    }

    private static String runTimeTree() {
        return jars(RUN_TIME_TREE, 11); // 4 modules and 7 libraries
    }

    private static String jars(String names, int count) {
        List<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> Path.of(entry).getFileName().toString().matches(names))
                .toList();
        assertThat(jars).hasSize(count);
        return String.join(File.pathSeparator, jars);
    }

    private void compile(String consumer, String... path) throws IOException {
        compileSources(Stream.concat(sources("shared"), sources(consumer)), path);
    }

    private void compileSources(Stream<Path> sources, String... path) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = new ArrayList<>(List.of(path));
        options.addAll(List.of("-Xlint:all", "-Werror", "--release", "17", "-d", classes.toString()));
        StringWriter messages = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                sources) {
            boolean compiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(sources.collect(Collectors.toList())))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    private static Stream<Path> sources(String folder) throws IOException {
        Path root = Path.of("src/it", folder);
        if (!Files.isDirectory(root)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
        }
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
