package dev.leat.processor.way;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.leat.processor.code.Poet;
import dev.leat.processor.code.Source;
import dev.leat.processor.code.TypeNames;
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
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final ClassName GENERATED_FLOW = ClassName.get("dev.leat", "GeneratedFlow");
    public static final ClassName RECORDED_PROCESSORS = ClassName.get("dev.leat", "RecordedProcessors");

    public List<AnnotationSpec> generated() {
        return hasGenerated
                ? List.of(AnnotationSpec.builder(GENERATED)
                        .addMember("value", "$S", "dev.leat.processor.LeatProcessor")
                        .build())
                : List.of();
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
        generated().forEach(annotation -> source.line(names.of(annotation)));
        source.mark("@" + names.of(GENERATED_FLOW) + "(" + names.of(flow.type()) + ".class)");
        List<String> suppressed = Stream.concat(flow.suppressed().stream(), more.stream())
                .distinct()
                .toList();
        if (!suppressed.isEmpty()) {
            String categories = suppressed.stream()
                    .map(category -> "\"" + category + "\"")
                    .collect(Collectors.joining(", ", "{", "}"));
            source.line("@" + names.of(SuppressWarnings.class) + "(" + categories + ")");
        }
    }

    public static AnnotationSpec of(FlowDeclaration flow) {
        return AnnotationSpec.builder(GENERATED_FLOW)
                .addMember("value", "$T.class", Poet.type(flow.type()))
                .build();
    }
}
