package dev.leat.integration.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.integration.jdks.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each project of {@code src/projects} is built, tested and run by a Maven of its own, on one JDK and another. */
class ProjectsIT {
    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void quickStart(int version) throws Exception {
        BuiltProject built = Project.at("../docs/quick-start").build(Jdk.require(version));

        assertThat(built.folder().resolve("target/classes/demo/WordsFlow.class"))
                .exists();
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void plain(int version) throws Exception {
        BuiltProject built = Project.named("plain").build(Jdk.require(version));

        assertThat(built.output()).contains("12 words, 10 of them different, from boil to toes");
        assertThat(built.passedTests("."))
                .containsExactly("aProcessorIsAMethod", "anyValueCanBeReplaced", "countsEqualWords");
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void dagger(int version) throws Exception {
        BuiltProject built = Project.named("dagger").build(Jdk.require(version));

        assertThat(built.output()).containsSubsequence(List.of("[1970-01-01: 5 EUR]", "printer off", "17 characters"));
        assertThat(built.passedTests("."))
                .containsExactly("anyDependencyCanBeReplaced", "modulesBindWhatTheFlowDependsOn");
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void twoJars(int version) throws Exception {
        BuiltProject built = Project.named("two-jars").build(Jdk.require(version));

        assertThat(built.output()).contains("3 goods for 8");
        assertThat(built.passedTests("prices")).containsExactly("theLibraryRunsByItself");
        assertThat(built.passedTests("shop"))
                .containsExactly("pricesComeFromTheLibrary", "valuesOfTheLibraryCanBeReplaced");
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void measured(int version) throws Exception {
        BuiltProject built = Project.named("measured").run(Jdk.require(version), benchmarkCommand());

        assertThat(built.output()).anyMatch(line -> line.matches(".*\\bbyHand\\b.*\\d.*"));
        assertThat(Files.readString(built.folder().resolve("leat-benchmarks/results.json")))
                .contains("com.example.measured.MeasuredWordsFlowBenchmark")
                .contains("com.example.measured.MeasuredWordsFlowStepsBenchmark")
                .contains("\"proverb\"", "\"page\"", "\"headline\"");
        assertThat(Files.readString(built.folder().resolve("leat-benchmarks/report.html")))
                .contains("MeasuredWords", "headline");
    }

    /** The command that the documentation shows, as a shell takes it apart, and quickly. */
    private static String[] benchmarkCommand() throws IOException {
        String command = Files.readAllLines(Path.of("../docs/benchmarking.md")).stream()
                .filter(line -> line.startsWith("mvn ") && line.contains("exec:exec"))
                .findFirst()
                .orElseThrow();
        assertThat(command).endsWith("dev.leat.jmh.Main\"");
        return Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+")
                .matcher(command.replaceFirst("\"$", " --quick\""))
                .results()
                .skip(1)
                .map(part -> part.group().replace("\"", ""))
                .toArray(String[]::new);
    }
}
