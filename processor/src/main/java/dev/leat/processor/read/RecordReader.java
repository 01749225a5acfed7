package dev.leat.processor.read;

import dev.leat.processor.model.Parameter.ParameterNullness;
import dev.leat.processor.model.ProcessorRecord;
import dev.leat.processor.model.RecordedProcessor;
import dev.leat.processor.model.RecordedProcessor.RecordedParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what must be recorded of a type, so that flows of other compilations can use its processors. */
public final class RecordReader {
    private final RecordedNames names;

    public RecordReader(Elements elements, javax.lang.model.util.Types types) {
        names = new RecordedNames(elements, types);
    }

    /**
     * Reads one type.
     *
     * @param includedRecords the classes that carry the records of the flows it includes and of the types it inherits
     *     from
     */
    public ProcessorRecord read(TypeElement type, List<String> includedRecords) {
        return new ProcessorRecord(
                Spelling.name(type),
                Visibility.packageOf(type).getQualifiedName().toString(),
                GeneratedNames.of(type, GeneratedNames.RECORD_SUFFIX),
                Visibility.isPublic(type),
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(method -> Annotations.has(method, Annotations.PROCESSOR)
                                || Annotations.has(method, Annotations.INITIAL))
                        .map(this::recorded)
                        .toList(),
                includedRecords);
    }

    private RecordedProcessor recorded(ExecutableElement method) {
        Map<String, String> nullable = new LinkedHashMap<>();
        record(nullable, "", method);
        if (Annotations.has(method, Annotations.SPREAD) && method.getReturnType() instanceof DeclaredType made) {
            for (RecordComponentElement component : ((TypeElement) made.asElement()).getRecordComponents()) {
                record(nullable, component.getSimpleName().toString(), component.getAccessor());
            }
        }
        return new RecordedProcessor(
                names.signature(method),
                method.getParameters().stream().map(RecordReader::recorded).toList(),
                nullable);
    }

    private static void record(Map<String, String> nullable, String made, @Nullable ExecutableElement method) {
        DeclaredType annotation = method == null ? null : Nullness.nullable(method);
        if (annotation != null) {
            nullable.put(
                    made,
                    ((TypeElement) annotation.asElement()).getQualifiedName().toString());
        }
    }

    /** That a primitive one refuses null is seen from its type. */
    private static RecordedParameter recorded(VariableElement parameter) {
        return new RecordedParameter(
                parameter.getSimpleName().toString(),
                parameter.asType().getKind().isPrimitive() ? ParameterNullness.UNSPECIFIED : Nullness.of(parameter));
    }
}
