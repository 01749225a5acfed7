package dev.leat.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
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
    private static final ClassName RECORDED_PROCESSORS = ClassName.get("dev.leat", "RecordedProcessors");

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

    static AnnotationSpec of(FlowDeclaration flow) {
        return AnnotationSpec.builder(GENERATED_FLOW)
                .addMember("value", "$T.class", Poet.type(flow.type()))
                .build();
    }

    static AnnotationSpec recorded(List<RecordedProcessor> processors, List<String> includedRecords) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(RECORDED_PROCESSORS);
        processors.forEach(processor -> annotation.addMember("value", "$S", processor.text()));
        if (processors.isEmpty()) {
            annotation.addMember("value", "{}");
        }
        includedRecords.forEach(included -> annotation.addMember("includes", "$T.class", Poet.topLevel(included)));
        return annotation.build();
    }
}
