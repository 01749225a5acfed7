package dev.leat.sample;

/** How the application ended, for scripts. */
enum ExitCode {
    /** Every input is in the report. */
    DONE(0),
    /** The report was printed, but an input, or a part of it, is missing from it. */
    INCOMPLETE(1),
    /** The command line was not understood. */
    USAGE(2),
    /** There was no word to report on. */
    NOTHING(3),
    /** The report was printed, but the picture could not be written. */
    NO_PICTURE(4),
    /** The application itself failed. */
    FAILED(70);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
