package dev.leat.sample;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/**
 * What is known of the terminal.
 *
 * @param output whether the report is printed on one
 * @param error whether messages are printed on one
 * @param colour whether it may be coloured
 * @param encoding the encoding of the terminal, or of the pipes or files that take its place
 */
record Terminal(boolean output, boolean error, boolean colour, Charset encoding) {

    static Terminal ofProcess() {
        String type = System.getenv("TERM");
        boolean colour = System.getenv("NO_COLOR") == null && type != null && !type.equals("dumb");
        return new Terminal(isTerminal(1), isTerminal(2), colour, encodingOfProcess());
    }

    private static Charset encodingOfProcess() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .filter(name -> name != null && Charset.isSupported(name))
                .findFirst()
                .map(Charset::forName)
                .orElse(Charset.defaultCharset());
    }

    /** Each stream by itself where the system tells; else the three streams of the process together. */
    private static boolean isTerminal(int descriptor) {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException elsewhere) {
            return Ansi.AUTO.enabled();
        }
    }
}
