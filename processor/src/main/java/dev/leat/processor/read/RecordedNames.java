package dev.leat.processor.read;

import dev.leat.processor.model.RecordedProcessor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads back what an earlier compilation recorded of a type's processors in {@link dev.leat.RecordedProcessors}: source
 * order and parameter names.
 */
final class RecordedNames {
    private final Elements elements;
    private final javax.lang.model.util.Types types;
    private final Map<TypeElement, Map<String, RecordedProcessor>> known = new HashMap<>();

    RecordedNames(Elements elements, javax.lang.model.util.Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** By {@linkplain #signature signature} in source order; empty where nothing was recorded. */
    Map<String, RecordedProcessor> of(TypeElement declaration) {
        return known.computeIfAbsent(declaration, this::read);
    }

    private Map<String, RecordedProcessor> read(TypeElement declaration) {
        Map<String, RecordedProcessor> recorded = new LinkedHashMap<>();
        TypeElement generated = generated(declaration, GeneratedNames.RECORD_SUFFIX);
        if (generated != null) {
            Annotations.find(generated, Annotations.RECORDED).ifPresent(annotation -> {
                for (AnnotationValue line : Annotations.list(annotation, "value")) {
                    RecordedProcessor processor =
                            RecordedProcessor.parse(line.getValue().toString());
                    recorded.put(processor.method(), processor);
                }
            });
        }
        return recorded;
    }

    /** The class that Leat generates from the declaration under that suffix; null where none exists yet. */
    @Nullable
    TypeElement generated(TypeElement declaration, String suffix) {
        return new ModuleSight(elements, declaration).find(GeneratedNames.binary(declaration, suffix));
    }

    String signature(ExecutableElement method) {
        StringJoiner signature = new StringJoiner(",", method.getSimpleName() + "(", ")");
        for (VariableElement parameter : method.getParameters()) {
            signature.add(Spelling.inFull(types.erasure(parameter.asType())));
        }
        return signature.toString();
    }

    /** Whether a class file gave the parameters the placeholder names {@code arg0}, {@code arg1}, …. */
    static boolean lost(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (!parameters.get(i).getSimpleName().contentEquals("arg" + i)) {
                return false;
            }
        }
        return !parameters.isEmpty();
    }
}
