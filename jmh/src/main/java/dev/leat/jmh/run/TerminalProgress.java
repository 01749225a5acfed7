package dev.leat.jmh.run;

import java.io.PrintStream;
import java.time.Duration;

/** One line that changes. It is gone at the end. */
public final class TerminalProgress implements Progress {
    private static final String CLEARED = "\r\033[2K";

    /** Narrower than most terminals: a line that wraps is not overwritten. */
    private static final int WIDTH = 78;

    private final PrintStream terminal;

    public TerminalProgress(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void begins(String where, Duration left) {
        String tail = ", " + TimeLeft.of(left);
        int room = WIDTH - tail.length();
        String head = where.length() <= room ? where : where.substring(0, room - 1) + "…";
        terminal.print(CLEARED + head + tail);
        terminal.flush();
    }

    @Override
    public void ends() {
        terminal.print(CLEARED);
        terminal.flush();
    }
}
