package dev.leat.sample.source;

/** A line is not what it should be. */
public final class MalformedLineException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String expected;

    /**
     * The exception for one line.
     *
     * @param what one clause of cause
     * @param expected what would be right, a sentence
     */
    public MalformedLineException(String what, String expected) {
        super(what + ". " + expected);
        this.what = what;
        this.expected = expected;
    }

    String what() {
        return what;
    }

    String expected() {
        return expected;
    }
}
