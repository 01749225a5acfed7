package dev.leat.processor.model;

import java.util.List;

/**
 * What a class file forgets about a processor: recorded in a generated class, read back by other compilations.
 *
 * @param method the method's name with its erased parameter types, as in {@code weigh(java.lang.String,int)}
 * @param parameterNames the names of its parameters
 */
public record RecordedProcessor(String method, List<String> parameterNames) {
    public RecordedProcessor {
        parameterNames = List.copyOf(parameterNames);
    }

    /** Reads what {@link #text()} wrote. */
    public static RecordedProcessor parse(String text) {
        int end = text.indexOf(") ");
        if (end < 0) {
            return new RecordedProcessor(text, List.of());
        }
        return new RecordedProcessor(
                text.substring(0, end + 1), List.of(text.substring(end + 2).split(" ")));
    }

    /** The one line that a generated class carries. */
    public String text() {
        return parameterNames.isEmpty() ? method : method + " " + String.join(" ", parameterNames);
    }
}
