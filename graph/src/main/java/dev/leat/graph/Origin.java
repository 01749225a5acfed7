package dev.leat.graph;

import java.lang.StackWalker.StackFrame;
import java.util.Set;

/**
 * Where a call comes from, for people.
 *
 * @param method the method that does it, such as {@code Words.tokens}; empty if it is a lambda expression
 * @param position file and line; empty where nobody knows
 * @param documentation what its author says of it; empty if nothing
 */
public record Origin(String method, String position, String documentation) {
    private static final Set<String> HERE = Set.of(Origin.class.getName(), Call.class.getName());

    /** The line that makes a call. */
    static Origin ofCaller() {
        String position = StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !HERE.contains(frame.getClassName()))
                        .findFirst()
                        .map(Origin::position)
                        .orElse(""));
        return new Origin("", position, "");
    }

    private static String position(StackFrame frame) {
        String file = frame.getFileName();
        return file == null ? frame.getClassName() : file + ":" + frame.getLineNumber();
    }

    @Override
    public String toString() {
        String name = method.isEmpty() ? "a lambda expression" : method;
        return position.isEmpty() ? name : name + " (" + position + ")";
    }
}
