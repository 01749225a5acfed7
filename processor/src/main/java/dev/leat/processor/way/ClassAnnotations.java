package dev.leat.processor.way;

import dev.leat.processor.code.Source;
import dev.leat.processor.code.TypeNames;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.FlowDeclaration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The annotations that stand on generated classes.
 *
 * @param hasGenerated whether the user's module can see {@code javax.annotation.processing.Generated}
 */
public record ClassAnnotations(boolean hasGenerated) {
    private static final ClassName GENERATED = new ClassName("javax.annotation.processing", "Generated");
    private static final ClassName GENERATED_FLOW = new ClassName("dev.leat", "GeneratedFlow");
    public static final ClassName RECORDED_PROCESSORS = new ClassName("dev.leat", "RecordedProcessors");

    /** That of every class. */
    public void addTo(Source source) {
        if (hasGenerated) {
            source.above("@" + source.names().of(GENERATED) + "(\"dev.leat.processor.LeatProcessor\")");
        }
    }

    /** Those of the flow's class and of those beside it. */
    public void addTo(Source source, FlowDeclaration flow) {
        addTo(source, flow, List.of());
    }

    /**
     * The same where the class itself sets off lint.
     *
     * @param more the categories that it does
     */
    public void addTo(Source source, FlowDeclaration flow, List<String> more) {
        TypeNames names = source.names();
        addTo(source);
        source.mark("@" + names.of(GENERATED_FLOW) + "(" + names.of(flow.type()) + ".class)");
        List<String> suppressed = Stream.concat(flow.suppressed().stream(), more.stream())
                .distinct()
                .toList();
        if (!suppressed.isEmpty()) {
            String categories = suppressed.stream()
                    .map(category -> "\"" + category + "\"")
                    .collect(Collectors.joining(", ", "{", "}"));
            source.above("@" + names.of(SuppressWarnings.class) + "(" + categories + ")");
        }
    }

    /** Opens a class beside the flow's, which is as visible. */
    public void open(Source source, FlowDeclaration flow, String name, String supertypes) {
        addTo(source, flow);
        source.type((flow.isPublic() ? "public " : "") + "final class " + name, supertypes);
    }
}
