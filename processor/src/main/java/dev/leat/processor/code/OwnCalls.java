package dev.leat.processor.code;

/** How generated classes call methods of their own that have the names of values. */
public final class OwnCalls {
    private OwnCalls() {}

    /** The name, qualified where it must be: {@code yield(} would start a statement (JLS 3.9). */
    public static String of(String method) {
        return method.equals("yield") ? "this.yield" : method;
    }
}
