package dev.leat.sample;

/** How the application ended, for scripts. */
enum ExitCode {
    /** Every input was read, and what it gives was printed. */
    DONE(0),
    /** What the inputs give was printed, but an input, or a part of it, is missing from it. */
    INCOMPLETE(1),
    /** The command line was not understood. */
    USAGE(2),
    /** There was nothing in the inputs to print anything of. */
    NOTHING(3),
    /** The report was printed, but the picture could not be written. */
    NO_PICTURE(4),
    /** The state could not be read, resumed or saved. */
    NO_STATE(5),
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
