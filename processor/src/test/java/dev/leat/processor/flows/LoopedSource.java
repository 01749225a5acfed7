package dev.leat.processor.flows;

import com.google.testing.compile.JavaFileObjects;
import dev.leat.processor.flows.LoopedFlow.Kind;
import dev.leat.processor.flows.LoopedFlow.Maker;
import dev.leat.processor.flows.LoopedFlow.Node;
import dev.leat.processor.flows.LoopedFlow.Take;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/** Writes a {@link LoopedFlow} down. */
final class LoopedSource {
    private static final String FAILS = "if (Pieces.fails(n)) throw new IllegalStateException(); ";

    private final LoopedFlow flow;

    private LoopedSource(LoopedFlow flow) {
        this.flow = flow;
    }

    /** @param ways those that it asks for, as they stand in {@code ways} */
    static JavaFileObject of(LoopedFlow flow, String ways) {
        return JavaFileObjects.forSourceString(flow.name(), new LoopedSource(flow).text(ways));
    }

    private String text(String ways) {
        StringBuilder members = new StringBuilder();
        for (int number = 0; number < flow.nodes().size(); number++) {
            Node node = flow.node(number);
            for (int way = 0; way < node.makers().size(); way++) {
                members.append(method(number, way));
            }
            if (node.initial() != null) {
                members.append("  @Initial(\"v%d\") static %s i%d(%s) { %s}\n"
                        .formatted(
                                number,
                                node.kind().type,
                                number,
                                node.initial().stream().map(this::parameter).collect(Collectors.joining(", ")),
                                body("i" + number, node.never(), names(node.initial()))));
            }
        }
        List<String> kept = new ArrayList<>();
        flow.kept().stream().sorted().forEach(each -> kept.add("\"v" + each + "\""));
        LoopedScopes scopes = new LoopedScopes(flow);
        for (int number = 0; number < flow.nodes().size(); number++) {
            if (flow.node(number).rejected() && scopes.of(number) != LoopedFlow.RUN) {
                kept.add("\"r" + number + "\"");
            }
        }
        String keep = kept.isEmpty() ? "" : "keep = {" + String.join(", ", kept) + "}, ";
        return """
                import dev.leat.*;
                import dev.leat.processor.flows.LoopPieces;
                import dev.leat.processor.flows.Pieces;
                import java.util.*;
                import java.util.stream.*;

                @Flow(%s%sways = {%s}, replaceable = false)
                public class %s {
                %s}
                """.formatted(keep, targets(), ways, flow.name(), members);
    }

    private String targets() {
        return LoopedTargets.all(flow).stream()
                .map(number -> "\"v" + number + "\"")
                .collect(Collectors.joining(", ", "targets = {", "}, "));
    }

    private String method(int number, int way) {
        Node node = flow.node(number);
        Maker maker = node.makers().get(way);
        List<String> parameters = new ArrayList<>();
        maker.takes().forEach(take -> parameters.add(parameter(take)));
        List<String> names = names(maker.takes());
        if (maker.input()) {
            parameters.add("@Input long x");
            names.add("x");
        }
        String when = maker.guard().stream()
                .map(literal -> (literal.holds() ? "v" : "!v") + literal.condition())
                .collect(Collectors.joining(" && "));
        String per = node.per() == null || way > 0 && false
                ? ""
                : node.per() == LoopedFlow.RUN ? "@Per " : "@Per(\"v" + node.per() + "\") ";
        return "  %s%s@Processor(\"v%d\") static %s m%dw%d(%s) { %s}\n"
                .formatted(
                        when.isEmpty() ? "" : "@When(\"" + when + "\") ",
                        per,
                        number,
                        node.kind().type,
                        number,
                        way,
                        String.join(", ", parameters),
                        body("m" + number + "w" + way, node, names));
    }

    private static String body(String method, Node node, List<String> names) {
        Kind kind = node.kind();
        List<String> arguments = new ArrayList<>(List.of("\"" + method + "\""));
        arguments.addAll(names);
        String call = "LoopPieces.call(" + String.join(", ", arguments) + ")";
        return kind == Kind.EFFECT
                ? call + "; "
                : "long n = " + call + "; " + (node.fails() ? FAILS : "") + "return " + converted(kind) + "; ";
    }

    private static String converted(Kind kind) {
        return switch (kind) {
            case LONG, BOXED -> "n";
            case MAYBE -> "Optional.of(n).filter(any -> n % 2 == 0)";
            case CONDITION -> "n % 2 == 0";
            case LIST -> "LoopPieces.toList(n)";
            case ARRAY -> "LoopPieces.toArray(n)";
            case ITERABLE -> "LoopPieces.toIterable(n)";
            case STREAM -> "LoopPieces.toList(n).stream()";
            case PRIMITIVES -> "LongStream.of(LoopPieces.toArray(n))";
            case ITERATOR -> "LoopPieces.toList(n).iterator()";
            case EFFECT, INPUT_ARRAY, INPUT_ITERABLE -> throw new IllegalArgumentException("" + kind);
        };
    }

    private static List<String> names(List<Take> takes) {
        return takes.stream()
                .map(take -> take.how().prefix + take.from())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String each(int sequence, String name) {
        return flow.node(sequence).rejected()
                ? "(value = \"v%d\", rejected = \"r%d\") ".formatted(sequence, sequence)
                : name;
    }

    private String parameter(Take take) {
        Kind kind = flow.node(take.from()).kind();
        String name = "(\"v" + take.from() + "\") ";
        String optional = "Optional<" + kind.boxed + ">";
        String declared = switch (take.how()) {
            case PLAIN -> "@From" + name + kind.type;
            case CONTENT -> "@From" + name + kind.boxed;
            case OPTIONAL -> "@From" + name + optional;
            case EACH ->
                (kind.isInput() ? "@Input " : "") + "@Each" + each(take.from(), name)
                        + (kind.isOfPrimitives() ? "long" : "Long");
            case PREVIOUS -> "@Previous @From" + name + kind.type;
            case PREVIOUS_OPTIONAL -> "@Previous @From" + name + optional;
            case LAST -> "@Last" + name + kind.type;
            case LAST_OPTIONAL -> "@Last" + name + optional;
            case FIRST -> "@First" + name + kind.type;
            case FIRST_OPTIONAL -> "@First" + name + optional;
            case ALL -> "@All" + name + "List<" + (kind == Kind.MAYBE ? kind.type : kind.boxed) + ">";
            case HOLES -> "@All" + name + "List<" + optional + ">";
        };
        return declared + " " + take.how().prefix + take.from();
    }
}
