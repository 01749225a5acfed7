package dev.leat.processor.way.graph;

import dev.leat.model.Guard;
import dev.leat.model.Taking;
import dev.leat.processor.code.TypeNames;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Literals;
import dev.leat.processor.model.Narrowing;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.way.graph.GraphPlan.KeyField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words the calls of a graph.
 *
 * @param arguments the variable that holds the arguments of a call that has many
 */
record GraphCalls(TypeNames names, GraphKeys keys, String arguments) {
    /** The most arguments of a call that the compiler checks. */
    private static final int TYPED = 8;

    /** A class file has room for constants of 65,535 bytes: at most three for each character. */
    private static final int MOST_IN_CONSTANT = 21_000;

    /**
     * What a call takes.
     *
     * @param taken as which type
     * @param narrowing what it has to be; null for anything
     */
    private record Port(
            KeyField key,
            Argument argument,
            JavaType taken,
            @Nullable Narrowing narrowing) {
        Taking taking() {
            if (argument instanceof Argument.Previous before) {
                return before.taking();
            }
            return argument instanceof Argument.Value made ? made.taking() : Taking.PLAIN;
        }

        /** Whether it is taken in an {@code Optional} of a wider type than its own. */
        boolean isWider() {
            return taking() == Taking.OPTIONAL
                    && !taken.shortName().equals("Optional<" + key.type().boxed() + ">");
        }

        /** Whether it is taken as a wider primitive type, which method references do not do to generic ones. */
        boolean isConverted() {
            String given = key.type().boxed();
            boolean content = taking() == Taking.CONTENT || taking() == Taking.CONTENT_OR_NULL;
            return taken.isPrimitive()
                    && !(argument instanceof Argument.Dependency)
                    && !taken.boxed()
                            .equals(content ? given.substring("Optional<".length(), given.length() - 1) : given);
        }
    }

    private List<Port> ports(Alternative call) {
        ProcessorDeclaration processor = call.processor();
        List<Port> ports = new ArrayList<>();
        for (Argument argument : call.arguments()) {
            Parameter parameter =
                    call.isComponent() ? null : processor.parameters().get(ports.size());
            ports.add(
                    parameter == null
                            ? new Port(keys.of(argument), argument, processor.type(), null)
                            : new Port(keys.of(argument), argument, parameter.type(), parameter.narrowing()));
        }
        return ports;
    }

    /** Whether it takes something as a generic type that nothing checks. */
    boolean isUnchecked(Alternative call) {
        return ports(call).stream()
                .anyMatch(port -> (!isTyped(call) && taken(port).indexOf('<') >= 0)
                        || (port.narrowing() != null && port.taken().name().indexOf('<') >= 0));
    }

    private static boolean isTyped(Alternative call) {
        return call.arguments().size() + (call.callsInstance() ? 1 : 0) <= TYPED;
    }

    /** The lines of the call that makes a value. */
    List<String> lines(Alternative call, KeyField made) {
        String component = call.isComponent() ? made.name() : "";
        List<String> lines = new ArrayList<>();
        lines.add(made(call, component));
        if (!(call.requirement().guard() instanceof Guard.Always)) {
            lines.add(".when(" + guard(call.requirement().guard()) + ")");
        }
        lines.add(".from(" + origin(call.processor(), component) + ")");
        return lines;
    }

    private String made(Alternative call, String component) {
        List<Port> ports = ports(call);
        List<String> taken = new ArrayList<>();
        if (call.callsInstance()) {
            taken.add(keys.owner(call.processor()).path());
        }
        ports.forEach(port -> taken.add(port(port)));
        if (!isTyped(call)) {
            return type("Call") + ".ofMany(" + untyped(call, ports) + ", " + names.of(List.class) + ".of("
                    + String.join(", ", taken) + "))";
        }
        taken.add(
                0,
                ports.stream().anyMatch(Port::isConverted) || isEffect(call)
                        ? lambda(call, ports)
                        : names.of(
                                        call.isComponent()
                                                ? call.processor().type()
                                                : call.processor().owner())
                                + "::"
                                + (call.isComponent()
                                        ? component
                                        : call.processor().method()));
        return type("Call") + ".of(" + String.join(", ", taken) + ")";
    }

    private static boolean isEffect(Alternative call) {
        return call.processor().type().equals(JavaType.VOID);
    }

    /** What a method reference does, but for arguments that are converted on the way, and what returns nothing. */
    private String lambda(Alternative call, List<Port> ports) {
        List<String> parameters = new ArrayList<>();
        List<String> handed = new ArrayList<>();
        String owner = names.of(call.processor().owner());
        if (call.callsInstance()) {
            parameters.add(owner + " " + arguments);
        }
        for (Port port : ports) {
            String name = arguments + (handed.size() + 1);
            parameters.add(taken(port) + " " + name);
            handed.add(name);
        }
        String receiver = call.callsInstance() ? arguments : owner;
        return "(" + String.join(", ", parameters) + ") -> "
                + body(call, receiver + "." + call.processor().method() + "(" + String.join(", ", handed) + ")");
    }

    /** What a lambda expression does. */
    private static String body(Alternative call, String called) {
        return isEffect(call) ? "{ " + called + "; return (Void) null; }" : called;
    }

    /** For more arguments than method references are checked for. */
    private String untyped(Alternative call, List<Port> ports) {
        List<String> handed = new ArrayList<>();
        int first = call.callsInstance() ? 1 : 0;
        for (Port port : ports) {
            handed.add("(" + taken(port) + ") " + arguments + ".get(" + (first + handed.size()) + ")");
        }
        String owner = names.of(call.processor().owner());
        String receiver = call.callsInstance() ? "((" + owner + ") " + arguments + ".get(0))" : owner;
        return arguments + " -> "
                + body(call, receiver + "." + call.processor().method() + "(" + String.join(", ", handed) + ")");
    }

    /** The type that a port hands over. */
    private String taken(Port port) {
        String boxed = names.boxed(port.narrowing() == null ? port.key().type() : port.taken());
        return switch (port.taking()) {
            case PLAIN, NULLABLE -> boxed;
            case OPTIONAL -> port.isWider() ? names.of(port.taken()) : names.of(Optional.class) + "<" + boxed + ">";
            case CONTENT, CONTENT_OR_NULL -> boxed.substring(boxed.indexOf('<') + 1, boxed.lastIndexOf('>'));
        };
    }

    private String port(Port port) {
        String key = port.key().path();
        String read = port.argument() instanceof Argument.Previous ? previous(port, key) : read(port, key);
        if (port.narrowing() == null) {
            return read;
        }
        String type = names.of(port.taken().form().raw());
        List<String> constants = port.narrowing().constants();
        return constants.isEmpty()
                ? read + ".as(" + type + ".class)"
                : constants.stream()
                        .map(constant -> type + "." + constant)
                        .collect(Collectors.joining(", ", read + ".among(", ")"));
    }

    private static String previous(Port port, String key) {
        return key + (port.taking() == Taking.OPTIONAL ? ".previousOptional()" : ".previous()");
    }

    private String read(Port port, String key) {
        return switch (port.taking()) {
            case PLAIN -> key;
            case OPTIONAL -> port.isWider() ? type("Key") + ".optionalOf(" + key + ")" : key + ".optional()";
            case NULLABLE -> key + ".orNull()";
            case CONTENT -> type("Key") + ".contentOf(" + key + ")";
            case CONTENT_OR_NULL -> type("Key") + ".contentOrNullOf(" + key + ")";
        };
    }

    private String guard(Guard<String> guard) {
        if (guard instanceof Guard.Is<String> is) {
            return names.of(ModelNames.GUARD) + (is.holds() ? ".holds(" : ".fails(") + keys.condition(is.condition())
                    + ")";
        }
        String by = guard instanceof Guard.Any ? ".or(" : ".and(";
        StringBuilder joined = new StringBuilder();
        for (Guard<String> operand : guard.operands()) {
            joined.append(joined.isEmpty() ? guard(operand) : by + guard(operand) + ")");
        }
        return joined.toString();
    }

    private String origin(ProcessorDeclaration processor, String component) {
        String method = processor.owner().shortName() + "." + processor.method();
        return quoted(component.isEmpty() ? method : method + "." + component) + ", "
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
