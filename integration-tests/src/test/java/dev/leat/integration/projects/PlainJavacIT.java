package dev.leat.integration.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.integration.jdks.Jdk;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A compiler without a build tool, which gets the processor's jar and no other on its processor path. */
class PlainJavacIT {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void oneJarIsEnough(int version) throws Exception {
        Jdk jdk = Jdk.require(version);
        String classPath = jar("annotations") + File.pathSeparator + jar("runtime");
        List<String> javac = new ArrayList<>(List.of(
                "-Xlint:all", "-Werror", "-processorpath", jar("processor"), "-cp", classPath, "-d", "" + folder));
        try (Stream<Path> sources = Files.walk(Path.of("../docs/quick-start/src"))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(javac::add);
        }

        assertThat(run(jdk, "javac", javac)).isEmpty();
        assertThat(run(jdk, "java", List.of("-cp", folder + File.pathSeparator + classPath, "demo.Main")))
                .startsWith("9 words, 7 of them different");
    }

    /** As installed for the projects. */
    private static String jar(String module) {
        String version = System.getProperty("projects.leatVersion");
        Path jar = Path.of(System.getProperty("projects.repository"), "dev", "leat", "leat-" + module, version)
                .resolve("leat-" + module + "-" + version + ".jar");
        assertThat(jar).exists();
        return jar.toString();
    }

    private static String run(Jdk jdk, String program, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(arguments);
        command.add(0, jdk.home().resolve("bin").resolve(program).toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
