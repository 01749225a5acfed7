package dev.leat.sample.worklog;

import dev.leat.sample.source.MalformedLineException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A piece of work: when, for how long, and what was done. */
record Entry(LocalDate day, int minutes, String work) {
    private static final int A_DAY = 24 * 60;
    private static final String EXPECTED = "Write: 2026-11-30 45 what was done.";

    static Entry parse(String line) throws MalformedLineException {
        String[] parts = line.split(" ", 3);
        if (parts.length < 3) {
            throw new MalformedLineException("it has no date, minutes and work", EXPECTED);
        }
        return new Entry(day(parts[0]), minutes(parts[1]), parts[2]);
    }

    private static LocalDate day(String text) throws MalformedLineException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException cause) {
            throw new MalformedLineException("\"" + text + "\" is no date", EXPECTED);
        }
    }

    private static int minutes(String text) throws MalformedLineException {
        try {
            int minutes = Integer.parseInt(text);
            if (minutes > 0 && minutes <= A_DAY) {
                return minutes;
            }
        } catch (NumberFormatException cause) {
            // Told below.
        }
        throw new MalformedLineException("\"" + text + "\" are no minutes from 1 to " + A_DAY, EXPECTED);
    }
}
