package dev.leat.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.RecordedProcessor;
import java.util.List;
import java.util.Optional;

/**
 * The annotations that stand on generated classes.
 *
 * @param hasGenerated whether the user's module can see {@code javax.annotation.processing.Generated}
 */
record ClassAnnotations(boolean hasGenerated) {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final ClassName GENERATED_FLOW = ClassName.get("dev.leat", "GeneratedFlow");

    List<AnnotationSpec> generated() {
        return hasGenerated
                ? List.of(AnnotationSpec.builder(GENERATED)
                        .addMember("value", "$S", "dev.leat.processor.LeatProcessor")
                        .build())
                : List.of();
    }

    Optional<AnnotationSpec> suppressed(FlowDeclaration flow) {
        if (flow.suppressed().isEmpty()) {
            return Optional.empty();
        }
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        flow.suppressed().forEach(category -> annotation.addMember("value", "$S", category));
        return Optional.of(annotation.build());
    }

    AnnotationSpec recorded(FlowDeclaration flow) {
        AnnotationSpec.Builder annotation = recorded(
                Poet.type(flow.type()),
                flow.owners().get(0).processors().stream()
                        .map(processor -> processor.recorded())
                        .toList());
        flow.includedFlows()
                .forEach(included -> annotation.addMember("includes", "$T.class", ClassName.bestGuess(included)));
        return annotation.build();
    }

    static AnnotationSpec.Builder recorded(TypeName declaration, List<RecordedProcessor> processors) {
        AnnotationSpec.Builder annotation =
                AnnotationSpec.builder(GENERATED_FLOW).addMember("value", "$T.class", declaration);
        processors.forEach(processor -> annotation.addMember("processors", "$S", processor.text()));
        return processors.isEmpty() ? annotation.addMember("processors", "{}") : annotation;
    }
}
