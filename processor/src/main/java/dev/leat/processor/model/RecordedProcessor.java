package dev.leat.processor.model;

import dev.leat.processor.model.Parameter.ParameterNullness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What a class file forgets about a processor: recorded in a generated class, read back by other compilations.
 *
 * @param method the method's name with its erased parameter types, as in {@code weigh(java.lang.String,int)}
 * @param parameters in order
 * @param nullable the annotations, by their full names, that let what it makes be null: of the components that it
 *     spreads by their names, of the whole by the empty one
 */
public record RecordedProcessor(String method, List<RecordedParameter> parameters, Map<String, String> nullable) {
    private static final String MAKES = "->";

    public RecordedProcessor {
        parameters = List.copyOf(parameters);
        nullable = Collections.unmodifiableMap(new LinkedHashMap<>(nullable));
    }

    /**
     * One parameter.
     *
     * @param nullness {@code UNSPECIFIED} also where an older version of Leat did not record it
     */
    public record RecordedParameter(String name, ParameterNullness nullness) {
        private static RecordedParameter parse(String text) {
            String name = text.substring(0, text.length() - 1);
            return switch (text.charAt(name.length())) {
                case '?' -> new RecordedParameter(name, ParameterNullness.NULLABLE);
                case '!' -> new RecordedParameter(name, ParameterNullness.REQUIRED);
                default -> new RecordedParameter(text, ParameterNullness.UNSPECIFIED);
            };
        }

        private String text() {
            return switch (nullness) {
                case NULLABLE -> name + "?";
                case REQUIRED -> name + "!";
                case UNSPECIFIED -> name;
            };
        }
    }

    public List<String> parameterNames() {
        return parameters.stream().map(RecordedParameter::name).toList();
    }

    /** Reads what {@link #text()} wrote, or that of a version of Leat that recorded names only. */
    public static RecordedProcessor parse(String text) {
        int end = text.indexOf(") ");
        if (end < 0) {
            return new RecordedProcessor(text, List.of(), Map.of());
        }
        List<RecordedParameter> parameters = new ArrayList<>();
        Map<String, String> nullable = new LinkedHashMap<>();
        boolean makes = false;
        for (String word : text.substring(end + 2).split(" ", -1)) {
            if (word.equals(MAKES)) {
                makes = true;
            } else if (makes) {
                int at = word.indexOf('@');
                nullable.put(word.substring(0, at), word.substring(at + 1));
            } else {
                parameters.add(RecordedParameter.parse(word));
            }
        }
        return new RecordedProcessor(text.substring(0, end + 1), parameters, nullable);
    }

    /** The one line that a generated class carries. */
    public String text() {
        StringJoiner words = new StringJoiner(" ").add(method);
        parameters.forEach(parameter -> words.add(parameter.text()));
        if (!nullable.isEmpty()) {
            words.add(MAKES);
            nullable.forEach((made, annotation) -> words.add(made + "@" + annotation));
        }
        return words.toString();
    }
}
