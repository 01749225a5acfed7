package dev.leat.integration.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.integration.jdks.Jdk;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;

/** A project that knows nothing of the build it stands in: the quick start, or one of {@code src/projects}. */
record Project(Path sources) {
    /** Halves the time of a build that ends before the second compiler's work pays. */
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    static Project named(String name) {
        return at("src/projects/" + name);
    }

    static Project at(String folder) {
        return new Project(Path.of(folder).toAbsolutePath().normalize());
    }

    /** Builds, tests and runs a copy of the project. */
    BuiltProject build(Jdk jdk) throws Exception {
        return run(jdk, "verify");
    }

    /** Runs Maven on a copy of the project. */
    BuiltProject run(Jdk jdk, String... arguments) throws Exception {
        Path folder = copyTo(Path.of("target/projects", sources.getFileName() + "-on-" + jdk.version())
                .toAbsolutePath());
        List<String> output = Collections.synchronizedList(new ArrayList<>());
        InvocationResult result = new DefaultInvoker().execute(request(folder, jdk, List.of(arguments), output));
        Files.write(folder.resolve("build.log"), output);
        assertThat(result.getExitCode()).as(String.join("\n", output)).isZero();
        return new BuiltProject(folder, List.copyOf(output));
    }

    private static InvocationRequest request(Path folder, Jdk jdk, List<String> arguments, List<String> output)
            throws IOException {
        Properties properties = new Properties();
        properties.setProperty("leat.version", given("leatVersion"));
        properties.setProperty(
                "projects.fallback", Path.of(given("fallback")).toUri().toString());
        InvocationRequest request = new DefaultInvocationRequest();
        request.setMavenHome(new File(given("mavenHome")));
        request.setJavaHome(jdk.home().toFile());
        request.setBaseDirectory(folder.toFile());
        request.setLocalRepositoryDirectory(new File(given("repository")));
        request.setGlobalSettingsFile(
                Path.of("src/projects/settings.xml").toAbsolutePath().toFile());
        request.setUserSettingsFile(userSettings());
        request.addArgs(arguments);
        request.setProperties(properties);
        request.setMavenOpts(System.getenv().getOrDefault("MAVEN_OPTS", "") + " " + SHORT_LIVED);
        request.setBatchMode(true);
        request.setNoTransferProgress(true);
        request.setInputStream(null);
        request.setOutputHandler(output::add);
        request.setErrorHandler(output::add);
        return request;
    }

    private static File userSettings() {
        File settings = new File(given("userSettings"));
        return settings.isFile() ? settings : null;
    }

    /** A fact of the surrounding build, handed in by its pom. */
    private static String given(String name) {
        return System.getProperty("projects." + name);
    }

    private Path copyTo(Path target) throws IOException {
        if (Files.exists(target)) {
            try (Stream<Path> old = Files.walk(target)) {
                old.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(file ->
                            !file.toString().contains(FileSystems.getDefault().getSeparator() + "target"))
                    .toList()) {
                Files.createDirectories(target);
                Path copy = target.resolve(sources.relativize(file).toString());
                if (!Files.isDirectory(file)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        Files.createDirectories(target.resolve(".mvn")); // or Maven takes the options of the surrounding build
        return target;
    }
}
