package dev.leat.sample.worklog;

/** What all files have come to. */
public record Total(int files, long entries, long minutes, long unreadableLines) {
    static final Total NOTHING = new Total(0, 0, 0, 0);

    Total plus(WorkLog log) {
        return new Total(
                files + 1,
                entries + log.entries(),
                minutes + log.minutes(),
                unreadableLines + log.unreadable().size());
    }
}
