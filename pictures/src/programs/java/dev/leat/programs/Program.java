package dev.leat.programs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program of the system.
 *
 * @param file what is started
 */
public record Program(String file) {
    /** What a program said. */
    public record Output(String out, String err) {}

    /**
     * The first of some names that is on the PATH; where none is, and {@link Installation} may, it is installed.
     *
     * @param packages what has to be installed for it
     */
    public static Optional<Program> find(List<String> names, List<String> packages) {
        return onPath(names).or(() -> {
            Installation.of(packages);
            return onPath(names);
        });
    }

    private static Optional<Program> onPath(List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(path -> new Program(path.toString()));
    }

    /** Starts it and waits until it ends, but no longer than some seconds. */
    public Output run(int seconds, List<String> arguments) throws IOException {
        return run(seconds, arguments, Map.of());
    }

    /** The same with some variables of its environment. Nothing that it has started goes on if it takes too long. */
    Output run(int seconds, List<String> arguments, Map<String, String> environment) throws IOException {
        try (Scratch scratch = Scratch.open("program")) {
            Path out = scratch.path().resolve("out");
            Path err = scratch.path().resolve("err");
            List<String> command = new ArrayList<>(List.of(file));
            command.addAll(arguments);
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().putAll(environment);
            await(builder.start(), seconds, command);
            return new Output(
                    Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        }
    }

    private static void await(Process process, int seconds, List<String> command) throws IOException {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IOException("Not done after " + seconds + " s: " + command);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted: " + command, e);
        } finally {
            end(process);
        }
    }

    private static void end(Process process) {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }
}
