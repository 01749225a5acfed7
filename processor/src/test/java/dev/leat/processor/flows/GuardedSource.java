package dev.leat.processor.flows;

import com.google.testing.compile.JavaFileObjects;
import dev.leat.processor.flows.GuardedFlow.How;
import dev.leat.processor.flows.GuardedFlow.Maker;
import dev.leat.processor.flows.GuardedFlow.Take;
import dev.leat.processor.flows.GuardedFlow.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/** Writes a {@link GuardedFlow} down. */
final class GuardedSource {
    private final GuardedFlow flow;
    private final Map<String, Value> values;

    private GuardedSource(GuardedFlow flow) {
        this.flow = flow;
        this.values = flow.byName();
    }

    /** The flow, and the one it includes. */
    static List<JavaFileObject> of(GuardedFlow flow) {
        GuardedSource source = new GuardedSource(flow);
        String included = included(flow);
        List<JavaFileObject> sources = new ArrayList<>();
        String targets = flow.targets().stream().collect(Collectors.joining("\", \"", "targets = {\"", "\"}"));
        sources.add(source.type(
                flow.name(),
                false,
                "(ways = {Way.LAZY, Way.SHEET, Way.GRAPH}, " + targets
                        + (flow.includes() ? ", include = " + included + ".class" : "") + ")"));
        if (flow.includes()) {
            sources.add(source.type(included, true, ""));
        }
        return sources;
    }

    /** The name of the flow that it includes. */
    static String included(GuardedFlow flow) {
        return flow.name() + "Included";
    }

    private JavaFileObject type(String name, boolean included, String arguments) {
        String members = flow.makers().stream()
                .filter(maker -> values.get(maker.value()).included() == included)
                .map(this::method)
                .collect(Collectors.joining("\n"));
        return JavaFileObjects.forSourceString(name, """
                import dev.leat.*;
                import dev.leat.processor.flows.Pieces;
                import dev.leat.processor.flows.Pieces.*;
                import java.util.*;
                import org.jspecify.annotations.Nullable;

                @Flow%s
                public class %s {
                %s
                }
                """.formatted(arguments, name, members));
    }

    private String method(Maker maker) {
        String number = "Pieces.call(\"" + maker.method() + "\""
                + maker.takes().stream().map(take -> ", " + argument(take)).collect(Collectors.joining()) + ")";
        List<String> lines = new ArrayList<>();
        Value value = values.get(maker.value());
        if (maker.when() != null) {
            lines.add("@When(\"" + maker.when() + "\")");
        }
        lines.add("@Processor(value = \"" + maker.value() + "\", cutOff = CutOff." + maker.cutOff() + ")");
        lines.add((value.components().isEmpty() ? "" : "@Spread ")
                + (maker.isStatic() ? "static " : "")
                + (maker.nullable() ? "@Nullable " : "")
                + (maker.kind() == Kind.RECORD ? record(value) : maker.kind().type) + " " + maker.method() + "("
                + maker.takes().stream().map(GuardedSource::parameter).collect(Collectors.joining(", ")) + ")"
                + (maker.thrown().equals("IOException") ? " throws java.io.IOException" : "") + " {");
        lines.add("  long mixed = " + number + ";");
        if (!maker.thrown().isEmpty()) {
            String thrown = maker.thrown().equals("IOException") ? "java.io.IOException" : maker.thrown();
            lines.add("  if (Pieces.fails(mixed)) throw new " + thrown + "(\"" + maker.method() + "\");");
        }
        lines.add("  long number = Pieces.keep(mixed, " + maker.kept() + ");");
        lines.add("  return " + (maker.nullable() ? "Pieces.orNull(number, " + made(maker) + ")" : made(maker)) + ";");
        lines.add("}");
        if (maker.kind() == Kind.RECORD) {
            lines.add("public record " + record(value) + "("
                    + value.components().stream()
                            .map(component -> values.get(component).kind().type + " " + component)
                            .collect(Collectors.joining(", "))
                    + ") {}");
        }
        return "  " + String.join("\n  ", lines);
    }

    /** The name of the record that a value is. */
    static String record(Value value) {
        return "R" + value.name();
    }

    private String made(Maker maker) {
        if (maker.kind() != Kind.RECORD) {
            return maker.kind().conversion("number");
        }
        Value value = values.get(maker.value());
        List<String> parts = new ArrayList<>();
        for (String component : value.components()) {
            parts.add(values.get(component).kind().conversion("number + " + parts.size()));
        }
        return "new " + record(value) + "(" + String.join(", ", parts) + ")";
    }

    private static String variable(Take take) {
        return take.how() == How.MATCH || take.how() == How.OPTIONAL ? "taken" + take.from() : take.from();
    }

    private static String argument(Take take) {
        return switch (take.how()) {
            case DEPENDENCY, DEPENDENCY_OF_RUN -> take.from() + ".text()";
            default -> variable(take);
        };
    }

    private static String parameter(Take take) {
        String variable = variable(take);
        String from = variable.equals(take.from()) ? "" : "@From(\"" + take.from() + "\") ";
        String match = "";
        if (take.how() == How.MATCH) {
            match = take.type().equals("Mood")
                    ? take.cases().stream().collect(Collectors.joining("\", \"", "@Match({\"", "\"}) "))
                    : "@Match ";
        }
        return switch (take.how()) {
            case DEPENDENCY -> "@Depends " + take.type() + " " + take.from();
            case DEPENDENCY_OF_RUN -> "@Depends(scope = Depends.Scope.RUN) " + take.type() + " " + take.from();
            default ->
                (take.asInput() ? "@Input " : "")
                        + from
                        + match
                        + (take.how() == How.NULLABLE ? "@Nullable " : "")
                        + (take.how() == How.OPTIONAL ? "Optional<" + take.type() + ">" : take.type())
                        + " " + variable;
        };
    }
}
