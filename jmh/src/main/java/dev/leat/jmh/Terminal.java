package dev.leat.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is known of the terminal. */
final class Terminal {
    private static final Path OUTPUT = Path.of("/proc/self/fd/1");

    private Terminal() {}

    /**
     * Whether a line that is printed can be overwritten: somebody looks at a terminal, not at a log. Where the system
     * does not tell, it is taken for a log: from JDK 22 on {@code System.console()} is there for both.
     */
    static boolean isInteractive() {
        String type = System.getenv("TERM");
        if (type == null || type.equals("dumb")) {
            return false;
        }
        try {
            String device = Files.readSymbolicLink(OUTPUT).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException elsewhere) {
            return false;
        }
    }
}
