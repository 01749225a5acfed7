package dev.leat.processor.way.graph;

import dev.leat.model.Guard;
import dev.leat.processor.code.TypeNames;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Literals;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.way.graph.GraphPlan.Call;
import dev.leat.processor.way.graph.GraphPlan.KeyField;
import dev.leat.processor.way.graph.GraphPlan.Port;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words the calls of a graph.
 *
 * @param keys of values, by name
 * @param arguments the variable that holds the arguments of a call that has many
 */
record GraphCalls(TypeNames names, Map<String, KeyField> keys, String arguments) {
    /** The most arguments of a call that the compiler checks. */
    private static final int TYPED = 8;

    /** A class file has room for constants of 65,535 bytes: at most three for each character. */
    private static final int MOST_IN_CONSTANT = 21_000;

    /** Whether it takes something as a generic type that nothing checks. */
    boolean isUnchecked(Call call) {
        return call.ports().stream()
                .anyMatch(port -> (!isTyped(call) && taken(port).indexOf('<') >= 0)
                        || (port.narrowed() != null && port.narrowed().name().indexOf('<') >= 0));
    }

    private static boolean isTyped(Call call) {
        return call.ports().size() + (call.self() == null ? 0 : 1) <= TYPED;
    }

    /** The lines of a call. */
    List<String> lines(Call call) {
        List<String> lines = new ArrayList<>();
        lines.add(made(call));
        if (!(call.guard() instanceof Guard.Always)) {
            lines.add(".when(" + guard(call.guard()) + ")");
        }
        lines.add(".from(" + origin(call) + ")");
        return lines;
    }

    private String made(Call call) {
        List<String> taken = new ArrayList<>();
        if (call.self() != null) {
            taken.add(call.self().path());
        }
        call.ports().forEach(port -> taken.add(port(port)));
        if (!isTyped(call)) {
            return type("Call") + ".ofMany(" + untyped(call) + ", " + names.of(List.class) + ".of("
                    + String.join(", ", taken) + "))";
        }
        taken.add(0, call.ports().stream().anyMatch(Port::converted) ? lambda(call) : reference(call));
        return type("Call") + ".of(" + String.join(", ", taken) + ")";
    }

    private String reference(Call call) {
        if (!call.component().isEmpty()) {
            return names.of(call.processor().type()) + "::" + call.component();
        }
        return names.of(call.processor().owner()) + "::" + call.processor().method();
    }

    /** What a method reference does, but for arguments that are converted on the way. */
    private String lambda(Call call) {
        List<String> parameters = new ArrayList<>();
        List<String> handed = new ArrayList<>();
        String owner = names.of(call.processor().owner());
        if (call.self() != null) {
            parameters.add(owner + " " + arguments);
        }
        for (int i = 0; i < call.ports().size(); i++) {
            String name = arguments + (i + 1);
            parameters.add(taken(call.ports().get(i)) + " " + name);
            handed.add(name);
        }
        return "(" + String.join(", ", parameters) + ") -> " + (call.self() == null ? owner : arguments) + "."
                + call.processor().method() + "(" + String.join(", ", handed) + ")";
    }

    /** For more arguments than method references are checked for. */
    private String untyped(Call call) {
        List<String> handed = new ArrayList<>();
        int first = call.self() == null ? 0 : 1;
        for (int i = 0; i < call.ports().size(); i++) {
            handed.add("(" + taken(call.ports().get(i)) + ") " + arguments + "[" + (first + i) + "]");
        }
        String owner = names.of(call.processor().owner());
        String receiver = call.self() == null ? owner : "((" + owner + ") " + arguments + "[0])";
        return arguments + " -> " + receiver + "." + call.processor().method() + "(" + String.join(", ", handed) + ")";
    }

    /** The type that a port hands over. */
    private String taken(Port port) {
        JavaType type = port.narrowed() == null ? port.key().type() : port.narrowed();
        String boxed = names.boxed(type);
        return switch (port.taking()) {
            case PLAIN, NULLABLE -> boxed;
            case OPTIONAL ->
                port.wider() == null ? names.of(Optional.class) + "<" + boxed + ">" : names.of(port.wider());
            case CONTENT, CONTENT_OR_NULL -> boxed.substring(boxed.indexOf('<') + 1, boxed.lastIndexOf('>'));
        };
    }

    private String port(Port port) {
        String key = port.key().path();
        String read = port.previous() ? key + ".previous()" : read(port, key);
        if (port.narrowed() == null) {
            return read;
        }
        String type = names.of(port.narrowed().form().raw());
        return port.constants().isEmpty()
                ? read + ".as(" + type + ".class)"
                : read + ".among("
                        + port.constants().stream()
                                .map(constant -> type + "." + constant)
                                .collect(Collectors.joining(", "))
                        + ")";
    }

    private String read(Port port, String key) {
        return switch (port.taking()) {
            case PLAIN -> key;
            case OPTIONAL -> port.wider() == null ? key + ".optional()" : type("Key") + ".optionalOf(" + key + ")";
            case NULLABLE -> key + ".orNull()";
            case CONTENT -> type("Key") + ".contentOf(" + key + ")";
            case CONTENT_OR_NULL -> type("Key") + ".contentOrNullOf(" + key + ")";
        };
    }

    private String guard(Guard<String> guard) {
        if (guard instanceof Guard.Is<String> is) {
            return names.of(ModelNames.GUARD) + (is.holds() ? ".holds(" : ".fails(") + key(is.condition()) + ")";
        }
        String by = guard instanceof Guard.Any ? ".or(" : ".and(";
        StringBuilder joined = new StringBuilder();
        for (Guard<String> operand : guard.operands()) {
            joined.append(joined.isEmpty() ? guard(operand) : by + guard(operand) + ")");
        }
        return joined.toString();
    }

    private String key(String condition) {
        KeyField key = keys.get(condition);
        return key == null ? condition : key.path();
    }

    private String origin(Call call) {
        ProcessorDeclaration processor = call.processor();
        String component = call.component().isEmpty() ? "" : "." + call.component();
        return quoted(processor.owner().shortName() + "." + processor.method() + component) + ", "
                + quoted(processor.remark().position()) + ", "
                + quoted(processor.remark().documentation());
    }

    /** A literal, on one line. */
    private String quoted(String text) {
        if (text.length() > MOST_IN_CONSTANT) {
            String pieces = pieces(text).map(Literals::of).collect(Collectors.joining(", "));
            return names.of(String.class) + ".join(\"\", " + pieces + ")";
        }
        return text.isEmpty() ? "\"\"" : text.lines().map(Literals::of).collect(Collectors.joining(" + \"\\n\" + "));
    }

    /** No longer each than a constant may be, and no character of two {@code char}s cut. */
    private static Stream<String> pieces(String text) {
        Stream.Builder<String> pieces = Stream.builder();
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(text.length(), start + MOST_IN_CONSTANT);
            end -= end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces.build();
    }

    private String type(String simpleName) {
        return names.of(new ClassName("dev.leat.graph", simpleName));
    }
}
