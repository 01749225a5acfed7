package dev.leat.jmh.run;

/** What to say about a benchmark that failed. */
final class Failures {
    /** The end tells most, and a JVM may have said a lot before. */
    private static final int LENGTH = 4_000;

    private Failures() {}

    /** In a line: what the benchmark threw, else what JMH did. */
    static String message(Throwable failure) {
        Throwable cause = cause(failure);
        String name = cause.getClass().getSimpleName();
        String text = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return (name + text).lines().findFirst().orElse(name).strip();
    }

    /** The last that was said. */
    static String detail(Throwable failure, String said) {
        String all = said.isBlank() ? cause(failure).toString() : said.strip();
        return all.substring(Math.max(0, all.length() - LENGTH));
    }

    /** JMH wraps what a fork threw, and hangs it to the wrapping as suppressed. */
    private static Throwable cause(Throwable failure) {
        if (failure.getCause() != null) {
            return cause(failure.getCause());
        }
        return failure.getSuppressed().length > 0 ? cause(failure.getSuppressed()[0]) : failure;
    }
}
