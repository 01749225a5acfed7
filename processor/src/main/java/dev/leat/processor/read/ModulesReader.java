package dev.leat.processor.read;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.problem.FlowProblem;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the Dagger modules that a flow names.
 *
 * @param daggerRuns whether Dagger's annotation processor takes part in this compilation
 */
record ModulesReader(Reading reading, boolean daggerRuns) {
    List<JavaType> read() {
        TypeElement flow = reading.flow();
        AnnotationMirror annotation = FlowReader.annotation(flow);
        List<AnnotationValue> values = Annotations.list(annotation, "modules");
        String name = Spelling.inShort(flow);
        if (!values.isEmpty() && !daggerRuns) {
            reading.report(new FlowProblem.DaggerNotFound(new SourcePlace(flow, annotation, values.get(0)), name));
        }
        List<JavaType> modules = new ArrayList<>();
        for (AnnotationValue value : values) {
            TypeElement module = Annotations.type(value).orElse(null);
            if (module == null) {
                continue; // Dagger tells what is no module
            }
            if (!instantiable(module)) {
                reading.report(new FlowProblem.ModuleNeedsInstance(
                        new SourcePlace(flow, annotation, value), name, Spelling.inShort(module)));
            }
            modules.add(Types.read(reading.types().erasure(module.asType())));
        }
        return modules;
    }

    private boolean instantiable(TypeElement module) {
        boolean needsNone = module.getKind() == ElementKind.INTERFACE
                || module.getModifiers().contains(Modifier.ABSTRACT)
                || ElementFilter.methodsIn(module.getEnclosedElements()).stream()
                        .allMatch(method -> method.getModifiers().contains(Modifier.STATIC));
        return needsNone
                || ElementFilter.constructorsIn(module.getEnclosedElements()).stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty()
                                && reading.visibility().accessible(constructor));
    }
}
