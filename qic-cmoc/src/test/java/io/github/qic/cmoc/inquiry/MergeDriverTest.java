package io.github.qic.cmoc.inquiry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.core.Collaborative;
import io.github.qic.core.valid.Id;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The merge driver in git: what two people commonly do to one theory at the same time. */
class MergeDriverTest {
    private static final Inquiry BASE = NightNurses.inquiry();
    private static final String FILE = "theory.json";

    @TempDir
    Path repository;

    private record Output(int exitCode, String text) {}

    @BeforeEach
    void requireGit() {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "git"))));
    }

    @Test
    void different_claims_may_be_reworded() throws IOException, InterruptedException {
        assertThat(merged(context("A nurse all night"), mechanism(0, "Calm")))
                .isEqualTo(
                        mechanism(0, "Calm").apply(context("A nurse all night").apply(BASE)));
    }

    @Test
    void neighbouring_claims_may_be_reworded() throws IOException, InterruptedException {
        assertThat(merged(mechanism(0, "Calm"), mechanism(1, "Sure")))
                .isEqualTo(mechanism(0, "Calm").apply(mechanism(1, "Sure").apply(BASE)));
    }

    @Test
    void one_may_add_a_configuration_while_another_adds_evidence() throws IOException, InterruptedException {
        assertThat(merged(configuration("days"), evidence("e8")))
                .isEqualTo(evidence("e8").apply(configuration("days").apply(BASE)));
    }

    @Test
    void both_may_add_a_context() throws IOException, InterruptedException {
        Inquiry merged = merged(context("lamp", "A lamp"), context("bell", "A bell"));
        assertThat(merged)
                .isEqualTo(context("bell", "A bell")
                        .apply(context("lamp", "A lamp").apply(BASE)));
    }

    @Test
    void both_may_add_evidence() throws IOException, InterruptedException {
        assertThat(merged(evidence("e8"), evidence("e9")))
                .isEqualTo(evidence("e9").apply(evidence("e8").apply(BASE)));
    }

    @Test
    void both_may_add_a_configuration() throws IOException, InterruptedException {
        assertThat(merged(configuration("days"), configuration("weekends")))
                .isEqualTo(configuration("weekends").apply(configuration("days").apply(BASE)));
    }

    @Test
    void one_new_id_of_two_people_is_a_conflict() throws IOException, InterruptedException {
        Output output = merge(context("lamp", "A lamp"), context("lamp", "A torch"), true);
        assertThat(output.exitCode()).isEqualTo(1);
        assertThat(output.text()).contains("""
                /versions/v4/theory/contexts/lamp
                  base: (absent)
                  ours: {"id":"lamp","text":"A lamp"}
                  theirs: {"id":"lamp","text":"A torch"}
                """);
        assertThat(git("ls-files", "--unmerged").text()).contains(FILE);
        assertThat(Inquiry.DOCUMENT.read(repository.resolve(FILE)))
                .isEqualTo(context("lamp", "A lamp").apply(BASE));
    }

    /** Otherwise the tests above would show nothing. */
    @Test
    void git_alone_reports_a_conflict_if_both_add_a_context() throws IOException, InterruptedException {
        assertThat(merge(context("lamp", "A lamp"), context("bell", "A bell"), false)
                        .exitCode())
                .isEqualTo(1);
    }

    private Inquiry merged(UnaryOperator<Inquiry> ours, UnaryOperator<Inquiry> theirs)
            throws IOException, InterruptedException {
        Output output = merge(ours, theirs, true);
        assertThat(output.exitCode()).as(output.text()).isZero();
        return Inquiry.DOCUMENT.read(repository.resolve(FILE));
    }

    private Output merge(UnaryOperator<Inquiry> ours, UnaryOperator<Inquiry> theirs, boolean withDriver)
            throws IOException, InterruptedException {
        git("init", "--quiet", "--initial-branch=ours");
        git("config", "merge.qic.driver", driver());
        if (withDriver) {
            Files.writeString(repository.resolve(".gitattributes"), FILE + " merge=qic\n");
        }
        commit(BASE);
        git("checkout", "--quiet", "-b", "theirs");
        commit(theirs.apply(BASE));
        git("checkout", "--quiet", "ours");
        commit(ours.apply(BASE));
        return git("merge", "--quiet", "--no-edit", "theirs");
    }

    private void commit(Inquiry inquiry) throws IOException, InterruptedException {
        Files.writeString(repository.resolve(FILE), Inquiry.DOCUMENT.write(inquiry));
        git("add", "--all");
        assertThat(git("commit", "--quiet", "--message=theory").exitCode()).isZero();
    }

    private static String driver() {
        String classes = Stream.of(
                        MergeDriver.class,
                        Inquiry.class,
                        Collaborative.class,
                        ObjectMapper.class,
                        JsonFactory.class,
                        JsonProperty.class,
                        Jdk8Module.class,
                        JavaTimeModule.class,
                        StringUtils.class)
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        return "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1 -cp '"
                + classes + "' " + MergeDriver.class.getName() + " %O %A %B";
    }

    private Output git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "user.name=tester", "-c", "user.email=tester@example.org", "-c", "commit.gpgSign=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment()
                .put("GIT_CONFIG_GLOBAL", repository.resolve("none").toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Output(process.exitValue(), text);
    }

    private static UnaryOperator<Inquiry> context(String text) {
        return theory(theory -> theory.toBuilder()
                .contexts(
                        List.of(theory.contexts().get(0).toBuilder().text(text).build()))
                .build());
    }

    private static UnaryOperator<Inquiry> context(String id, String text) {
        return theory(theory -> theory.toBuilder()
                .addContexts(Context.builder().id(Id.of(id)).text(text).build())
                .build());
    }

    private static UnaryOperator<Inquiry> mechanism(int index, String text) {
        return theory(theory -> {
            List<Mechanism> mechanisms = new ArrayList<>(theory.mechanisms());
            mechanisms.set(index, mechanisms.get(index).toBuilder().text(text).build());
            return theory.toBuilder().mechanisms(mechanisms).build();
        });
    }

    private static UnaryOperator<Inquiry> configuration(String id) {
        return theory(theory -> theory.toBuilder()
                .addConfigurations(Configuration.builder()
                        .id(Id.of(id))
                        .statement(Statement.builder()
                                .ifPart("it is so")
                                .thenPart("it goes well")
                                .build())
                        .build())
                .build());
    }

    private static UnaryOperator<Inquiry> evidence(String id) {
        return inquiry -> inquiry.toBuilder()
                .evidence(inquiry.evidence().toBuilder()
                        .addItems(NightNurses.item(id, "a", "row-1", BearingKind.SUPPORTS))
                        .build())
                .build();
    }

    private static UnaryOperator<Inquiry> theory(UnaryOperator<ProgrammeTheory> change) {
        return inquiry -> {
            List<TheoryVersion> versions = new ArrayList<>(inquiry.versions());
            int last = versions.size() - 1;
            TheoryVersion current = versions.get(last);
            versions.set(
                    last,
                    current.toBuilder().theory(change.apply(current.theory())).build());
            return inquiry.toBuilder().versions(versions).build();
        };
    }
}
