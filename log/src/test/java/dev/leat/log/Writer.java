package dev.leat.log;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program of its own that writes a log: says whether it can, and holds it until it is told to end. */
final class Writer {
    static final Key<String> TEXT = Key.of("text", String.class);
    static final FlowGraph GRAPH = FlowGraph.of("Texts", Node.input(TEXT));

    private Writer() {}

    public static void main(String... file) throws IOException {
        try (RunLog log = RunLog.append(Path.of(file[0]), GRAPH)) {
            log.record(GraphRun.start(GRAPH, Inputs.of(TEXT, "other")));
            say("open");
            System.in.read();
        } catch (LogException refused) {
            say(refused.getMessage());
        }
    }

    private static void say(String line) {
        System.out.write((line + "\n").getBytes(StandardCharsets.UTF_8), 0, line.length() + 1);
        System.out.flush();
    }

    static Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** What it says first. */
    static String said(Process writer) throws IOException {
        return String.valueOf(writer.inputReader(StandardCharsets.UTF_8).readLine());
    }
}
