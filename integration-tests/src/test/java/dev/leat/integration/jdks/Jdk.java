package dev.leat.integration.jdks;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** An installed JDK. */
public record Jdk(int version, Path home) {
    /** Where machines and tools keep JDKs, relative to the user's home. */
    private static final List<String> FOLDERS = List.of(
            "/usr/lib/jvm",
            "/usr/java",
            "/opt/java",
            "/Library/Java/JavaVirtualMachines",
            ".sdkman/candidates/java",
            ".jdks",
            ".asdf/installs/java",
            ".local/share/mise/installs/java",
            "Library/Java/JavaVirtualMachines");

    /** Skips the test, and says so, where the machine has no such JDK. */
    public static Jdk require(int version) {
        Optional<Jdk> found = installed().filter(jdk -> jdk.version == version).findFirst();
        if (found.isEmpty()) {
            String reason = "no JDK %1$d found; install one or set JAVA_HOME_%1$d".formatted(version);
            System.out.println("Skipped: " + reason);
            Assumptions.abort(reason);
        }
        return found.orElseThrow();
    }

    /** All that can be found, the present one first. */
    static Stream<Jdk> installed() {
        Path user = Path.of(System.getProperty("user.home"));
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME")
                        && !variable.getValue().isBlank())
                .map(variable -> Path.of(variable.getValue()));
        Stream<Path> kept = FOLDERS.stream().flatMap(folder -> inside(user.resolve(folder)));
        return Stream.of(Stream.of(Path.of(System.getProperty("java.home"))), named, kept)
                .flatMap(homes -> homes)
                .flatMap(home -> Stream.of(home, home.resolve("Contents/Home")))
                .flatMap(home -> at(home).stream());
    }

    private static Stream<Path> inside(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.sorted().toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    /** Reads the file {@code release} that every JDK carries; nothing where there is no compiler. */
    static Optional<Jdk> at(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release)
                || !Files.isRegularFile(home.resolve("lib/ct.sym"))) { // a runtime alone has none
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(release)) {
            properties.load(text);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
        String first = version.split("[.+-]", 2)[0];
        return first.matches("\\d+") ? Optional.of(new Jdk(Integer.parseInt(first), home)) : Optional.empty();
    }

    /** One of its commands. */
    public String command(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
